import StatementProtocol

/// One process of an exporter that is asked for some exports, into folders that are thrown away.
struct Rehearsal {
    /// The id of a request, as an exporter could not guess it.
    private static func id(_ index: Int) -> Int { 7 + 3 * index }

    /// A request.
    struct Request {
        /// The statement as JSON on one line.
        var statement: [UInt8]
        var options: [String: JSONValue] = [:]
    }

    /// What became of a request.
    struct Export {
        /// What is in its files, by their names.
        var files: [String: FileDigest] = [:]
        var diagnostics: [ExporterProtocol.Diagnostic] = []
        /// Whether the exporter says that it cannot render the statement.
        var failed = false
    }

    /// What was seen that a clause forbids.
    struct Breach: Error {
        var clause: Clause
        var text: String
        var evidence: [String] = []
    }

    var location: ExporterLocation
    var host: String
    var environment: [String: String]
    var limits: ExporterLimits
    /// The versions of the protocol that are offered.
    var protocols = ExporterProtocol.versions
    /// Whether messages have keys that no exporter knows, and messages come that none knows.
    var isStrange = false
    /// Whether the requests are sent at once.
    var isQueued = false

    /// What was seen: hello, exports in order, and what broke off or came after.
    struct Outcome {
        var hello: ExporterProtocol.ExporterHello?
        /// The reason that it gives for refusing.
        var refusal: String?
        var exports: [Export] = []
        var breaches: [Breach] = []
    }

    /// Asks a process of its own for exports; not where the check is called off.
    func run(_ requests: [Request]) async -> Outcome {
        var outcome = Outcome()
        if Task.isCancelled { return outcome }
        do {
            let staging = try StagingFolder(temporaryFor: location, environment: environment)
            defer { staging.removeAtOnce() }
            try staging.renewScratch()
            let process = ExporterProcess(
                location: location, environment: environment, folder: staging.scratch,
                containment: Containment(folder: staging.writable, trusted: false, limits: limits), limits: limits)
            var seen = Outcome()
            let remains = try await process.run { conversation in
                let loss = await converse(&conversation, requests, staging: staging, into: &seen)
                return (loss, loss == nil)
            }
            outcome = seen
            if let (loss, clause) = remains.value {
                let doing = seen.hello == nil ? "starting" : "exporting"
                add(loss.fault(of: location, while: doing, ending: remains.ending), as: clause, to: &outcome)
            } else {
                let answered = Self.answered(in: remains.remainder)
                let isAnswer = requests.indices.contains { Self.id($0) == answered }
                for fault in Loss.faults(afterLastAnswer: remains, of: location, limits: limits) {
                    let clause = fault.code != .brokeProtocol ? Clause.end : isAnswer ? .answers : .messages
                    add(fault, as: clause, to: &outcome)
                }
            }
        } catch {
            add(error, as: .start, to: &outcome)
        }
        return outcome
    }

    private func add(_ fault: ExporterFault, as clause: Clause, to outcome: inout Outcome) {
        outcome.breaches.append(Breach(clause: clause, text: fault.message, evidence: fault.evidence))
    }

    /// Converses; returns why it came to an end before all was done, and the clause that this is about.
    private func converse(
        _ conversation: inout Conversation, _ requests: [Request], staging: StagingFolder, into outcome: inout Outcome
    ) async -> (Loss, Clause)? {
        conversation.send(RequestMessage.hello(host: host, protocols: protocols, isStrange: isStrange))
        switch await conversation.next(within: limits.start, flag: ExporterLimits.startFlag, isHello: true) {
        case .failure(let loss): return (loss, .hello)
        case .success(let line):
            checkEnd(of: line, &outcome)
            if case .refused(let refusal) = Answer(line), !protocols.contains(where: ExporterProtocol.versions.contains)
            {
                outcome.refusal = refusal.reason
                return nil
            }
            switch Greeting(location: location, host: host, limits: limits).hello(in: line) {
            case .success(let hello): outcome.hello = hello
            case .failure(let loss): return (loss, .broken(by: line, due: .hello))
            }
        }
        var folders: [String] = []
        for (index, request) in requests.enumerated() {
            do {
                let folder = try staging.makeFolder(for: Self.id(index))
                folders.append(folder)
                let (before, after) = try RequestMessage.export(
                    id: Self.id(index), options: request.options, directory: folder, isStrange: isStrange)
                conversation.send(before, request.statement, after)
            } catch {
                let fault = error as? ExporterFault ?? .cannotWrite(location, to: staging.path, "\(error)")
                return (Loss(.fault(fault)), .answers)
            }
            if !isQueued {
                if let end = await answer(to: index, folders[index], &conversation, staging, &outcome) {
                    return end
                }
            }
        }
        if isQueued {
            for (index, folder) in folders.enumerated() {
                if let end = await answer(to: index, folder, &conversation, staging, &outcome) { return end }
            }
        }
        return nil
    }

    /// Takes the answer to a request.
    private func answer(
        to index: Int, _ folder: String, _ conversation: inout Conversation, _ staging: StagingFolder,
        _ outcome: inout Outcome
    ) async -> (Loss, Clause)? {
        // What waits was answered before the check was called off.
        if Task.isCancelled { return (Loss(.fault(.cancelled(location))), .answers) }
        let id = Self.id(index)
        let line: [UInt8]
        switch await conversation.next(within: limits.export, flag: ExporterLimits.exportFlag) {
        case .failure(let loss):
            if case .breach = loss.reason { return (loss, .messages) }
            return (loss, .answers)
        case .success(let bytes): line = bytes
        }
        checkEnd(of: line, &outcome)
        var export = Export()
        let answered: Int
        switch Answer(line) {
        case .exported(let answer):
            answered = answer.id
            export.diagnostics = answer.diagnostics ?? []
            guard answered == id else { break }
            do {
                let taken = try staging.take(answer.files, from: folder, limits: limits)
                defer { staging.drop(taken.count) }
                for (file, path) in zip(answer.files, taken) {
                    export.files[file] = try FileDigest(of: path)
                }
            } catch let fault as ExporterFault {
                outcome.breaches.append(Breach(clause: .files, text: fault.message))
            } catch {
                let reason = (error as? SystemFailure)?.reason ?? "\(error)"
                outcome.breaches.append(Breach(clause: .files, text: "its files cannot be read: \(reason)"))
            }
        case .failed(let answer):
            answered = answer.id
            export.failed = true
            export.diagnostics = [.init(severity: "error", message: answer.message, at: answer.at)]
        case .breach(let text): return (Loss(.breach(text, line)), .broken(by: line, due: .answers))
        default: return (Loss(.breach("it answered with another message than `exported` or `failed`", line)), .answers)
        }
        guard answered == id else {
            let isSecond = (0..<index).contains { Self.id($0) == answered }
            let text = "it answered request \(answered)\(isSecond ? " a second time," : "") where request \(id) was due"
            return (Loss(.breach(text, line)), isSecond ? .answers : .order)
        }
        if let digits = Answer.idDigits(in: line), digits != String(id) {
            let text = "it repeats the id as `\(digits.prefix(60))`, where `\(id)` was sent, a whole number"
            outcome.breaches.append(Breach(clause: .order, text: text))
        }
        outcome.exports.append(export)
        await staging.discard(folder)
        return nil
    }

    /// Sees that a line has ended as the protocol has it. The host is not so strict: in JSON, a carriage return is space.
    private func checkEnd(of line: [UInt8], _ outcome: inout Outcome) {
        guard line.contains(UInt8(ascii: "\r")) else { return }
        outcome.breaches.append(
            Breach(
                clause: .messages, text: "its line has a carriage return: a line ends with a line feed alone",
                evidence: [VisibleBytes.of(line.suffix(60))]))
    }

    /// The request that a line answers; 0 where it is no answer.
    private static func answered(in line: [UInt8]) -> Int {
        switch Answer(Array(line.prefix { $0 != UInt8(ascii: "\n") })) {
        case .exported(let answer): answer.id
        case .failed(let answer): answer.id
        default: 0
        }
    }
}
