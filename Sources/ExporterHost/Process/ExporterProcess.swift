#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Starts an exporter, and sees to it that it ends.
struct ExporterProcess: Sendable {
    /// What a process left behind.
    struct Remains<Value: Sendable>: Sendable {
        /// What was made of the conversation.
        var value: Value
        var ending: ProcessEnding
        /// What it said after the conversation, or the beginning of it.
        var remainder: [UInt8]
        /// Whether it had to be ended because it stayed.
        var stayed: Bool
    }

    let location: ExporterLocation
    /// The host's environment, of which an exporter gets little.
    let environment: [String: String]
    /// The process's working folder, and its folder for temporary files.
    let folder: String
    let containment: Containment
    let limits: ExporterLimits

    /// Starts the process, converses, closes its standard input, waits for its end, and ends what it has started.
    ///
    /// Where `converse` returns false, the process is ended at once.
    ///
    /// - Throws: A fault with the code `cannotStart`.
    func run<Value: Sendable>(
        _ converse: (inout Conversation) async -> (value: Value, inOrder: Bool)
    ) async throws(ExporterFault) -> Remains<Value> {
        let process: ContainedProcess
        do {
            process = try ContainedProcess(
                location.path, environment: variables, folder: folder, containment: containment)
        } catch {
            throw .cannotStart(location, code: error.code, beginning: ProgramBeginning(ofFile: location.path))
        }
        return try await withTaskCancellationHandler {
            await Result { () async throws(ExporterFault) in try await run(process, converse) }
        } onCancel: {
            process.end()
        }.get()
    }

    private func run<Value: Sendable>(
        _ process: ContainedProcess, _ converse: (inout Conversation) async -> (value: Value, inOrder: Bool)
    ) async throws(ExporterFault) -> Remains<Value> {
        let (queue, requests) = AsyncStream<[UInt8]>.makeStream()
        async let writing: Void = Self.write(queue, to: process)
        async let log = Self.tail(of: process, bytes: limits.logBytes)
        var conversation = Conversation(requests: requests, process: process, limits: limits)
        let (value, inOrder) = await converse(&conversation)
        requests.finish()
        if !inOrder || Task.isCancelled { process.end() }
        let deadline = RunningClock.now + limits.exit
        let remainder = await conversation.remainder(limit: 1024, until: deadline)
        let stayed = await !process.gone(until: deadline)
        // A supervisor does not take long, unless somebody has stopped it.
        if stayed, await !process.gone(until: RunningClock.now + limits.supervisor) { process.endSupervisor() }
        await writing
        let lines = VisibleBytes.lastLines(of: await log)
        let ending = process.ending()
        if process.tookAllThreads { throw .tookAllThreads(location) }
        switch ending {
        case .ran(_, let left) where left > 0:
            throw .leftProcesses(location, count: left)
        case .ran(let status, _):
            return Remains(
                value: value, ending: ProcessEnding(status: status, log: lines), remainder: remainder,
                stayed: stayed && inOrder)
        case .notContained(let code):
            throw .cannotContain(location, code: code)
        case .notRun(let code):
            throw .cannotStart(location, code: code, beginning: ProgramBeginning(ofFile: location.path))
        }
    }

    /// What an exporter has to know of its surroundings, and nothing that could make its output depend on the user.
    private var variables: [String: String] {
        [
            "PATH": environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TMPDIR": folder,
        ]
    }

    private static func write(_ queue: AsyncStream<[UInt8]>, to process: ContainedProcess) async {
        for await message in queue {
            // An exporter that closes its input or ends is found out when its answer is awaited.
            guard await process.write(message) else { break }
        }
        process.closeInput()
    }

    private static func tail(of process: ContainedProcess, bytes limit: Int) async -> [UInt8] {
        var tail = LogTail(limit: limit)
        while let block = await process.log() {
            block.withUnsafeBytes { tail.append($0) }
        }
        return tail.bytes
    }
}

extension Result {
    /// What work comes to.
    fileprivate init(_ work: () async throws(Failure) -> Success) async {
        do throws(Failure) {
            self = .success(try await work())
        } catch {
            self = .failure(error)
        }
    }
}
