internal import Diagnostics
internal import ExporterHost
internal import Reports
internal import StatementProtocol
internal import TextMetrics

/// Says what was written and what went wrong: statement by statement, in their order, whichever is done first.
struct ExportTeller {
    /// The names of the exporters whose results are waited for, in the order of `--to`.
    let exporters: [String]
    /// How many exporters there are none of: each fails with every statement.
    let missing: Int
    let output: String
    var progress: Progress

    /// A statement with the results that are there, by exporter.
    private struct Entry {
        var item: ExportItem?
        var results: [Int: ExportResult] = [:]
    }

    /// How many messages of an exporter about a statement are shown.
    private static let mostDiagnostics = 100

    /// The statements that are not told yet.
    private var entries: [Int: Entry] = [:]
    /// The statement that is told next.
    private var next = 0
    private var written = 0
    private var unchanged = 0
    /// How many exports are lost: one for each statement and exporter.
    private var failures = 0
    /// Whether anything went wrong with an exporter beside that.
    private var hasFaultsBesides = false
    /// The exporters that did not end as they should after their last answer.
    private var endedBadly: [String] = []
    /// Why the files that are written are not named on standard output any more.
    private var unprinted: FileProblem?
    /// Faults and messages that were said. What is wrong with an exporter as a whole is said once, not for each
    /// statement.
    private var told: Set<ExporterFault> = []
    private var said: Set<String> = []
    /// What follows from the statements, so far as they are told.
    private(set) var status = ExitStatus.success

    init(exporters: [String], missing: Int = 0, output: String, progress: Progress) {
        self.exporters = exporters
        self.missing = missing
        self.output = output
        self.progress = progress
    }

    /// Takes a statement that is checked; returns how many were told for it.
    mutating func take(_ item: ExportItem, index: Int) -> Int {
        entries[index, default: Entry()].item = item
        return tellWhatIsDone()
    }

    /// Takes the result of an exporter; returns how many statements were told for it.
    mutating func take(_ result: ExportResult, of exporter: Int, index: Int) -> Int {
        entries[index, default: Entry()].results[exporter] = result
        return tellWhatIsDone()
    }

    /// Tells a fault that is about no single statement, unless it is why there is nothing of some: then it has been told
    /// with each of them. No export is lost by it.
    mutating func tellBesides(_ fault: ExporterFault) {
        if fault.code == .cancelled || told.contains(fault) { return }
        hasFaultsBesides = true
        if fault.isBadEnd, !endedBadly.contains(fault.exporter) { endedBadly.append(fault.exporter) }
        say(fault)
    }

    /// Tells why an export is lost.
    private mutating func tell(_ fault: ExporterFault) {
        // Whoever has called it off is told so once.
        if fault.code == .cancelled { return }
        failures += 1
        say(fault)
    }

    private mutating func say(_ fault: ExporterFault) {
        var general = fault
        general.statement = nil
        if told.insert(general).inserted { Console.fault(fault) }
    }

    /// Says what came of it all.
    mutating func tellEnd() -> ExitStatus {
        // Statements that are not done, since it was called off, may have files all the same.
        for (_, entry) in entries.sorted(by: { $0.key < $1.key }) {
            if let item = entry.item { tell(entry, for: item) }
        }
        progress.end()
        if let unprinted {
            Console.error(
                "standard output cannot be written: \(unprinted.reason)",
                help: "What is told below was exported all the same.")
        }
        let end = failures == 0 && !hasFaultsBesides && unprinted == nil ? status : .jobFailed
        guard written + unchanged + failures > 0 else {
            Console.log("Nothing was exported.\n")
            return end
        }
        var text = "\(count(written, "file")) written to \(VisibleText.of(output))"
        if unchanged > 0 { text += ", \(unchanged) unchanged" }
        if failures > 0 { text += "; \(count(failures, "export")) failed" }
        if !endedBadly.isEmpty {
            let names = endedBadly.map { "`\($0)`" }.joined(separator: ", ")
            text += "; \(names) ended badly after the last answer"
        }
        Console.log(text + "\n")
        return end
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private mutating func tellWhatIsDone() -> Int {
        let first = next
        while let entry = entries[next], let item = entry.item,
            item.job == nil || entry.results.count == exporters.count
        {
            entries[next] = nil
            next += 1
            item.diagnostics.report(in: item.sources)
            if let problem = item.problem { Console.error(problem.message, help: problem.help) }
            if item.job == nil { status = max(status, .documentErrors) }
            tell(entry, for: item)
            progress.advance()
        }
        return next - first
    }

    private mutating func tell(_ entry: Entry, for item: ExportItem) {
        if item.job != nil { failures += missing }
        for (index, exporter) in exporters.enumerated() {
            if let result = entry.results[index] { tell(result, of: exporter, for: item) }
        }
    }

    private mutating func tell(_ result: ExportResult, of exporter: String, for item: ExportItem) {
        switch result {
        case .exported(let files, let unchanged, let diagnostics):
            if unprinted == nil, !files.isEmpty {
                do throws(FileProblem) {
                    try Console.output(files.map { "\(VisibleText.of($0))\n" }.joined())
                } catch {
                    unprinted = error
                }
            }
            written += files.count
            self.unchanged += unchanged
            let shown = diagnostics.prefix(Self.mostDiagnostics).map { item.diagnostic($0, exporter: exporter) }
            shown.report(in: item.sources)
            if diagnostics.count > shown.count {
                Console.log("\(exporter) says \(diagnostics.count - shown.count) things more.\n")
            }
            // Its files are there, but not as they should be.
            if diagnostics.contains(where: { $0.severity == "error" }) { status = max(status, .documentErrors) }
        case .failed(let message, let pointer):
            failures += 1
            let diagnostic = item.diagnostic(
                ExporterProtocol.Diagnostic(severity: "error", message: message, at: pointer), exporter: exporter,
                isFailure: true)
            guard pointer == nil else {
                [diagnostic].report(in: item.sources)
                return
            }
            // What is said of no part of a statement, such as a theme that is broken, is said once for all.
            guard said.insert("\(exporter)\n\(message)").inserted else { return }
            Console.error(
                "the exporter `\(exporter)` has exported nothing of \(item.path): \(diagnostic.message)",
                help: "It names no part of the statement: what it says may be about its options.")
        case .fault(let fault):
            tell(fault)
        }
    }
}
