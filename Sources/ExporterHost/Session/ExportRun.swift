import StatementProtocol
import Synchronization

/// What one process of an exporter at a time makes of the statements in a queue, and what it has said of itself.
struct ExportRun {
    private let session: ExporterSession
    private let queue: JobQueue
    private let deliver: ExporterSession.Delivery
    /// Those that work on the queue, and do the rest where this one cannot start.
    private let crew: Crew

    /// How many runs work on a queue, and what the first process has said of itself.
    final class Crew: Sendable {
        private let count: Mutex<Int>
        private let hello = Mutex<ExporterProtocol.ExporterHello?>(nil)

        init(of count: Int) { self.count = Mutex(count) }

        /// Takes the hello of a process; what differs from that of the first.
        func difference(of other: ExporterProtocol.ExporterHello) -> String? {
            hello.withLock { hello in
                guard let first = hello else {
                    hello = other
                    return nil
                }
                return other.difference(to: first)
            }
        }

        /// Has one go; whether others stay.
        func leave() -> Bool {
            count.withLock { count in
                count -= 1
                return count > 0
            }
        }
    }

    /// The statements that are taken from the queue and have no result.
    private var open: [JobQueue.Entry] = []
    /// Whether all is done that this run can do.
    private var isOver = false
    /// The id of the last request; unlike a statement's index it never comes twice.
    private var requests = 0
    /// Whether the disk was full when the last answer came, or should have come.
    private var diskIsFull = false
    /// Statements in a row that cost the exporter its process.
    private var losses = 0
    /// What went wrong beside single statements.
    private(set) var faults: [ExporterFault] = []

    /// How many requests are with the exporter at a time: it finds the next one waiting when it has answered.
    private static let window = 2

    init(session: ExporterSession, queue: JobQueue, crew: Crew, deliver: @escaping ExporterSession.Delivery) {
        self.session = session
        self.queue = queue
        self.crew = crew
        self.deliver = deliver
    }

    private var location: ExporterLocation { session.location }

    /// Works until every statement that it takes from the queue has its result.
    mutating func complete() async {
        do {
            if Task.isCancelled { throw ExporterFault.cancelled(location) }
            let staging = try StagingFolder(in: session.output, for: location, isTrusted: session.isTrusted)
            let failure = await work(in: staging)
            if await !staging.remove() { faults.append(.leftFolder(location, at: staging.path)) }
            if let failure { throw failure }
        } catch {
            let fault = error as? ExporterFault ?? .cancelled(location)
            await giveUp(fault)
        }
    }

    /// Works as long as it can; returns why that came to an end before all was done.
    private mutating func work(in staging: StagingFolder) async -> (any Error)? {
        do {
            let process = ExporterProcess(
                location: location, environment: session.environment, folder: staging.scratch,
                containment: Containment(
                    folder: staging.writable, lock: session.lock, trusted: session.isTrusted, limits: session.limits),
                limits: session.limits)
            repeat {
                try staging.renewScratch()
                let remains = try await process.run { conversation in
                    let loss = await serve(&conversation, staging: staging)
                    return (loss, loss == nil)
                }
                if Task.isCancelled { throw ExporterFault.cancelled(location) }
                await settle(remains)
            } while !isOver
            return nil
        } catch {
            return error
        }
    }

    /// Greets the exporter and asks for all that there is; returns why it came to an end before that was done.
    private mutating func serve(_ conversation: inout Conversation, staging: StagingFolder) async -> Loss? {
        // Those of the open statements that this process has been asked for.
        var asked: [Request] = []
        let loss = await serve(&conversation, staging: staging, asked: &asked)
        for request in asked {
            if case .success(let folder) = request.folder { await staging.discard(folder) }
        }
        return loss
    }

    private mutating func serve(
        _ conversation: inout Conversation, staging: StagingFolder, asked: inout [Request]
    ) async -> Loss? {
        let greeting = Greeting(location: location, host: session.host, limits: session.limits)
        let options: [String: JSONValue]
        switch await greeting.exchange(&conversation) {
        case .failure(let loss):
            return loss
        case .success(let hello):
            if let key = crew.difference(of: hello) {
                return Loss(.fault(.changedHello(location, key)), isGreeting: true)
            }
            do {
                let schema = OptionSchema(hello.options)
                options = try schema.values(of: session.settings, for: location)
                for path in schema.paths(in: options) { session.names.protect(path) }
            } catch {
                return Loss(.fault(error), isGreeting: true)
            }
            session.names.formats.declare(hello.formats, of: location.name)
        }
        while await take() {
            while asked.count < open.count {
                asked.append(request(open[asked.count].job, options: options, staging: staging, of: conversation))
            }
            let request = asked[0]
            switch request.folder {
            case .failure(let fault):
                settle(.fault(fault))
            case .success(let folder):
                let incoming = await conversation.next(
                    within: session.limits.export(ofBytes: request.job.json.count), flag: ExporterLimits.exportFlag)
                diskIsFull = staging.diskIsFull
                switch incoming {
                case .failure(let loss): return loss
                case .success(let line):
                    guard let result = await result(of: request, folder: folder, line: line, staging: staging) else {
                        return Loss(.breach(breach(of: line, request: request, next: asked.dropFirst().first), line))
                    }
                    losses = 0
                    settle(result)
                }
                await staging.discard(folder)
            }
            asked.removeFirst()
        }
        return nil
    }

    /// Takes statements from the queue, as many as the exporter is to have; false where there is none left.
    private mutating func take() async -> Bool {
        if open.isEmpty, let entry = await queue.next() { open.append(entry) }
        while !open.isEmpty, open.count < Self.window, let entry = queue.take() { open.append(entry) }
        return !open.isEmpty
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
    private func result(of request: Request, folder: String, line: [UInt8], staging: StagingFolder) async
        -> ExportResult?
    {
        switch Answer(line) {
        case .exported(let answer) where answer.id == request.id:
            // What bears an extension that the exporter has not named may be what another one is about to name.
            if answer.files.contains(where: { session.names.isForeign($0, of: request.job, to: location.name) }) {
                await session.names.formats.all()
            }
            // Whether its files are whole, nobody can tell.
            if diskIsFull { return .failed(message: "there was no room for its files", at: nil) }
            do {
                let files = try staging.publish(
                    answer.files, from: folder, of: request.job, names: session.names,
                    limits: session.limits, ifChanged: session.ifChanged)
                let folder = session.output.hasSuffix("/") ? session.output : session.output + "/"
                return .exported(
                    files: files.map { folder + $0 }, unchanged: answer.files.count - files.count,
                    diagnostics: answer.diagnostics ?? [])
            } catch {
                return .fault(error)
            }
        case .failed(let answer) where answer.id == request.id:
            // By now there may be room again.
            if ExporterFault.isOfFullDisk(answer.message) {
                return .fault(.diskFull(location, output: session.output, answer.message))
            }
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
}

// MARK: - Results

extension ExportRun {
    /// Delivers the result of the first statement that has none.
    private mutating func settle(_ result: ExportResult) {
        var result = result
        if diskIsFull {
            switch result {
            case .exported: break
            // That says it already.
            case .fault(let fault) where fault.code == .cannotWrite: break
            case .failed(let message, _): result = .fault(.diskFull(location, output: session.output, message))
            case .fault(let fault): result = .fault(.diskFull(location, output: session.output, fault.message))
            }
        }
        let entry = open.removeFirst()
        if case .fault(let fault) = result { result = .fault(fault.about(entry.job.statement)) }
        deliver(entry.index, result)
    }

    /// Draws the conclusions from a process that has ended.
    private mutating func settle(_ remains: ExporterProcess.Remains<Loss?>) async {
        guard let loss = remains.value else {
            faults += Loss.faults(afterLastAnswer: remains, of: location, limits: session.limits)
            isOver = true
            return
        }
        guard !loss.isGreeting, let lost = open.first else {
            await giveUp(loss.fault(of: location, while: "starting", ending: remains.ending))
            return
        }
        let fault = loss.fault(of: location, while: "exporting `\(lost.job.statement)`", ending: remains.ending)
        settle(.fault(fault))
        losses += 1
        if losses >= session.limits.lossesInARow {
            await giveUp(.givenUp(location, after: losses, last: fault))
        } else {
            // There is no use in starting it again for nothing.
            isOver = await !take()
        }
    }

    /// Has a fault be the result of all statements that are left; of those that are open alone where others do the rest.
    private mutating func giveUp(_ fault: ExporterFault) async {
        isOver = true
        let isOfNoUse = losses >= session.limits.lossesInARow || Task.isCancelled
        let othersStay = crew.leave() && !isOfNoUse
        if othersStay { faults.append(fault) } else { session.names.formats.declare([], of: location.name) }
        while othersStay ? !open.isEmpty : await take() {
            deliver(open.removeFirst().index, .fault(fault))
        }
    }
}
