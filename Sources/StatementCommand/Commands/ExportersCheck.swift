internal import ArgumentParser
internal import ExporterHost
internal import JSONCoding
internal import StatementProtocol
internal import TextMetrics

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

struct ExportersCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Hold an exporter against the protocol, clause by clause.",
        discussion: """
            The exporter is started several times and asked for exports that are thrown away. The exit status is 0 only \
            if every clause holds. What the protocol asks is on the page docs/exporter-protocol.md.

            EXAMPLES
              statement exporters check .build/debug/statement-export-titles
            """)

    @Argument(
        help: ArgumentHelp("The exporter's executable, statement-export-NAME.", valueName: "path"),
        completion: .file())
    var path: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let check = ConformanceCheck(host: Version.host, environment: ProcessInfo.processInfo.environment)
        let interruption = Interruption()
        let conformance = try await interruption.guarding { await check.run(path) }
        try interruption.end("Nothing is left of what was exported.")
        try Console.output(json ? Self.json(conformance) : Self.text(conformance))
        if !conformance.isComplete { try ExitStatus.jobFailed.end() }
    }

    private static func text(_ conformance: Conformance) -> String {
        var text = VisibleText.of(conformance.hello ?? conformance.location.name) + "\n"
        let width = 1 + (conformance.outcomes.map(\.clause.rawValue.count).max() ?? 0)
        for (clause, outcome) in conformance.outcomes {
            let name = clause.rawValue + String(repeating: " ", count: width - clause.rawValue.count)
            switch outcome {
            case .holds: text += "  ok      \(name) \(clause.text)\n"
            case .notChecked: text += "  -       \(name) \(clause.text)\n"
            case .broken(let reason, let evidence):
                text += "  BROKEN  \(name) \(clause.text)\n            \(VisibleText.of(reason))\n"
                for line in evidence { text += "            | \(VisibleText.of(line))\n" }
            }
        }
        let holding = conformance.outcomes.count { $0.outcome == .holds }
        return text + "\(holding) of \(conformance.outcomes.count) clauses hold\n"
    }

    private static func json(_ conformance: Conformance) throws -> String {
        let clauses: [JSONValue] = conformance.outcomes.map { clause, outcome in
            var members: [String: JSONValue] = ["name": .string(clause.rawValue), "text": .string(clause.text)]
            switch outcome {
            case .holds: members["outcome"] = "holds"
            case .notChecked: members["outcome"] = "notChecked"
            case .broken(let reason, let evidence):
                members["outcome"] = "broken"
                members["reason"] = .string(reason)
                members["evidence"] = .array(evidence.map(JSONValue.string))
            }
            return .object(members)
        }
        let report: JSONValue = [
            "path": .string(conformance.location.path),
            "exporter": .string(conformance.hello ?? conformance.location.name),
            "holds": .boolean(conformance.isComplete), "clauses": .array(clauses),
        ]
        return String(decoding: try CanonicalJSON.bytes(of: report), as: UTF8.self) + "\n"
    }
}
