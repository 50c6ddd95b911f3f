import StatementProtocol

/// The state of a session's work: what is done, and what the exporter has said of itself.
struct ExportRun {
    private let session: ExporterSession
    /// What there is to do; nothing while it is being prepared.
    private var jobs: [ExportJob] = []
    private(set) var report: ExporterReport
    /// The id of the last request; unlike a statement's index it never comes twice.
    private var requests = 0
    /// Whether the disk was full when the last answer came, or should have come.
    private var diskIsFull = false
    /// Statements in a row that cost the exporter its process.
    private var losses = 0

    /// How many requests are with the exporter at a time: it finds the next one waiting when it has answered.
    private static let window = 2

    init(session: ExporterSession) {
        self.session = session
        report = ExporterReport(exporter: session.location.name, results: [], faults: [])
    }

    private var location: ExporterLocation { session.location }
    private var isComplete: Bool { report.results.count == jobs.count }

    /// Works until every statement that `prepare` gives has its result.
    mutating func complete(_ prepare: @Sendable () async -> [ExportJob]) async {
        do {
            if Task.isCancelled { throw ExporterFault.cancelled(location) }
            let staging = try StagingFolder(in: session.output, for: location)
            defer { staging.remove() }
            let process = ExporterProcess(
                location: location, environment: session.environment, folder: staging.scratch,
                containment: Containment(
                    folder: staging.path, lock: session.lock, trusted: session.isTrusted, limits: session.limits),
                limits: session.limits)
            repeat {
                let remains = try await process.run { conversation in
                    let loss = await serve(&conversation, staging: staging, prepare)
                    return (loss, loss == nil)
                }
                if Task.isCancelled { throw ExporterFault.cancelled(location) }
                jobs = await prepare()
                settle(remains)
            } while !isComplete
        } catch {
            jobs = await prepare()
            let fault = error as? ExporterFault ?? .cancelled(location)
            while !isComplete { report.results.append(.fault(fault)) }
        }
    }

    /// Greets the exporter and asks for all that is left; returns why it came to an end before that was done.
    private mutating func serve(
        _ conversation: inout Conversation, staging: StagingFolder, _ prepare: @Sendable () async -> [ExportJob]
    ) async -> Loss? {
        let greeting = Greeting(location: location, host: session.host, limit: session.limits.start)
        let options: [String: JSONValue]
        switch await greeting.exchange(&conversation) {
        case .failure(let loss):
            return loss
        case .success(let hello):
            report.hello = hello
            do {
                options = try OptionSchema(hello.options).values(of: session.settings, for: location)
            } catch {
                return Loss(.fault(error), isGreeting: true)
            }
        }
        jobs = await prepare()
        var queue: [Request] = []
        while !isComplete {
            while queue.count < Self.window, report.results.count + queue.count < jobs.count {
                let job = jobs[report.results.count + queue.count]
                queue.append(request(job, options: options, staging: staging, of: conversation))
            }
            let request = queue.removeFirst()
            switch request.folder {
            case .failure(let fault):
                add(.fault(fault))
            case .success(let folder):
                defer { staging.discard(folder) }
                let incoming = await conversation.next(within: session.limits.export)
                diskIsFull = staging.diskIsFull
                switch incoming {
                case .line(let line):
                    guard let result = result(of: request, folder: folder, line: line, staging: staging) else {
                        return Loss(.breach(breach(of: line, request: request, next: queue.first), line))
                    }
                    losses = 0
                    add(result)
                case .tooLong(let bytes): return Loss(.breach(Loss.tooLong(session.limits), bytes))
                case .ended(let partial): return Loss(.ended(partial))
                case .expired(let partial):
                    return Loss(.expired(session.limits.export, flag: ExporterLimits.exportFlag, partial))
                }
            }
        }
        return nil
    }
}

// MARK: - Requests and answers

extension ExportRun {
    /// A request that is sent, or could not be.
    private struct Request {
        var id: Int
        var job: ExportJob
        var folder: Result<String, ExporterFault>
    }

    private mutating func request(
        _ job: ExportJob, options: [String: JSONValue], staging: StagingFolder, of conversation: Conversation
    ) -> Request {
        requests += 1
        do {
            let folder = try staging.makeFolder(for: requests)
            let (before, after) = try RequestMessage.export(id: requests, options: options, directory: folder)
            conversation.send(before, job.json, after)
            return Request(id: requests, job: job, folder: .success(folder))
        } catch {
            let fault = error as? ExporterFault ?? .cannotWrite(location, to: staging.path, "\(error)")
            return Request(id: requests, job: job, folder: .failure(fault))
        }
    }

    /// What an answer means; nothing where it is no answer to this request.
    private func result(of request: Request, folder: String, line: [UInt8], staging: StagingFolder) -> ExportResult? {
        switch Answer(line) {
        case .exported(let answer) where answer.id == request.id:
            // Whether its files are whole, nobody can tell.
            if diskIsFull { return .failed(message: "there was no room for its files", at: nil) }
            do {
                let files = try staging.publish(
                    answer.files, from: folder, statement: request.job.statement, names: session.names,
                    limits: session.limits)
                return .exported(files: files, diagnostics: answer.diagnostics ?? [])
            } catch {
                return .fault(error)
            }
        case .failed(let answer) where answer.id == request.id:
            return .failed(message: answer.message, at: answer.at)
        default:
            return nil
        }
    }

    /// How a line that is no answer to the request breaks the protocol.
    private func breach(of line: [UInt8], request: Request, next: Request?) -> String {
        switch Answer(line) {
        case .exported(let answer): breach(ofAnswerTo: answer.id, due: request.id, next: next?.id)
        case .failed(let answer): breach(ofAnswerTo: answer.id, due: request.id, next: next?.id)
        case .breach(let text): text
        default: "it answered with another message than `exported` or `failed`"
        }
    }

    private func breach(ofAnswerTo id: Int, due: Int, next: Int?) -> String {
        switch id {
        case next: "it answered request \(id) before request \(due)"
        case 1..<max(1, due): "it answered request \(id) a second time, where request \(due) was due"
        default: "it answered request \(id), which it was not asked, where request \(due) was due"
        }
    }

    /// Adds the result of the next statement.
    private mutating func add(_ result: ExportResult) {
        var result = result
        if diskIsFull {
            switch result {
            case .exported: break
            case .failed(let message, _): result = .fault(.diskFull(location, output: session.output, message))
            case .fault(let fault): result = .fault(.diskFull(location, output: session.output, fault.message))
            }
        }
        if case .fault(let fault) = result { result = .fault(fault.about(jobs[report.results.count].statement)) }
        report.results.append(result)
    }

    /// Draws the conclusions from a process that has ended.
    private mutating func settle(_ remains: ExporterProcess.Remains<Loss?>) {
        guard let loss = remains.value else {
            report.faults += Loss.faults(afterLastAnswer: remains, of: location, limits: session.limits)
            return
        }
        guard !loss.isGreeting, !isComplete else {
            let fault = loss.fault(of: location, while: "starting", ending: remains.ending)
            while !isComplete { report.results.append(.fault(fault)) }
            return
        }
        let statement = jobs[report.results.count].statement
        let fault = loss.fault(of: location, while: "exporting `\(statement)`", ending: remains.ending)
        add(.fault(fault))
        losses += 1
        if losses >= session.limits.lossesInARow {
            while !isComplete { add(.fault(.givenUp(location, after: losses, last: fault))) }
        }
    }
}
