import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

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
    let limits: ExporterLimits

    /// Starts the process, converses, closes its standard input, waits for its end, and ends what is left of its group.
    ///
    /// Where `converse` returns false, the process is ended at once.
    ///
    /// - Throws: A fault with the code `cannotStart`.
    func run<Value: Sendable>(
        _ converse: (inout Conversation) async -> (value: Value, inOrder: Bool)
    ) async throws(ExporterFault) -> Remains<Value> {
        ignoreBrokenPipes
        do {
            let result = try await Subprocess.run(
                configuration, input: .inputWriter, output: .sequence, error: .sequence
            ) { execution in
                let watchdog = Watchdog(process: execution.processIdentifier.value)
                let (queue, requests) = AsyncStream<[UInt8]>.makeStream()
                let writer = execution.standardInputWriter
                async let writing: Void = Self.write(queue, to: writer)
                async let log = Self.tail(of: execution.standardError, bytes: limits.logBytes)
                var conversation = Conversation(
                    requests: requests, output: execution.standardOutput.makeAsyncIterator(), watchdog: watchdog,
                    messageBytes: limits.messageBytes)
                let (value, inOrder) = await withTaskCancellationHandler {
                    await converse(&conversation)
                } onCancel: {
                    watchdog.endGroup()
                }
                requests.finish()
                if !inOrder || Task.isCancelled { watchdog.endGroup() }
                let (remainder, stayed) = await watchdog.guarding(for: limits.exit) {
                    let remainder = await conversation.remainder(limit: 1024)
                    await Self.exit(of: execution)
                    return remainder
                }
                // The process has exited but is not reaped yet, so that the number of its group is still its own.
                watchdog.endGroup()
                await writing
                return Body(value: value, log: await log, remainder: remainder, stayed: stayed && inOrder)
            }
            let body = result.closureResult
            return Remains(
                value: body.value,
                ending: ProcessEnding(status: result.terminationStatus, log: VisibleBytes.lastLines(of: body.log)),
                remainder: body.remainder, stayed: body.stayed)
        } catch {
            let code = (error as? SubprocessError)?.underlyingError?.rawValue
            throw .cannotStart(location, code: code, reason: "\(error)", firstLine: firstLine())
        }
    }

    private struct Body<Value: Sendable>: Sendable {
        var value: Value
        var log: [UInt8]
        var remainder: [UInt8]
        var stayed: Bool
    }

    private var configuration: Configuration {
        var options = PlatformOptions()
        // A session of its own: a group that can be ended as a whole, which its leader cannot leave, without a terminal.
        options.createSession = true
        return Configuration(
            executable: .path(FilePath(location.path)), environment: .custom(variables),
            workingDirectory: FilePath(folder), platformOptions: options)
    }

    /// What an exporter has to know of its surroundings, and nothing that could make its output depend on the user.
    private var variables: [Environment.Key: String] {
        [
            "PATH": environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TMPDIR": folder,
        ]
    }

    private static func write(_ queue: AsyncStream<[UInt8]>, to writer: StandardInputWriter) async {
        for await message in queue {
            // An exporter that closes its input or ends is found out when its answer is awaited.
            guard let written = try? await writer.write(message), written == message.count else { break }
        }
        try? await writer.finish()
    }

    private static func tail(of log: SubprocessOutputSequence, bytes limit: Int) async -> [UInt8] {
        var tail = LogTail(limit: limit)
        var iterator = log.makeAsyncIterator()
        while let block = try? await iterator.next() {
            block.withUnsafeBytes { tail.append($0) }
        }
        return tail.bytes
    }

    /// Waits for the exit of the process without reaping it. Signal 0 is no signal: the step only waits.
    private static func exit(of execution: Execution<CustomWriteInput, SequenceOutput, SequenceOutput>) async {
        let wait = TeardownStep.send(
            signal: Signal(rawValue: 0), toProcessGroup: true, allowedDurationToNextStep: .seconds(86400))
        await execution.teardown(using: [wait])
    }

    /// The first line of the executable, where it is a script.
    private func firstLine() -> String? {
        let descriptor = open(location.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count > 2, bytes.starts(with: "#!".utf8) else { return nil }
        return String(decoding: bytes.prefix(count).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}

/// An exporter that ends while the host writes to it must not take the host with it.
private let ignoreBrokenPipes: Void = {
    signal(SIGPIPE, SIG_IGN)
}()
