/// What the protocol's page asks of an exporter, in its order.
package enum Clause: String, Sendable, CaseIterable {
    case name, start, hello, formats, options, versions, messages, answers, files, pointers, order, unknown, texts, size
    case sameness, defaults, end

    /// The clause in words that go on from “the exporter”.
    package var text: String {
        switch self {
        case .name: "is an executable named \(ExporterLocation.prefix)NAME, and says that NAME"
        case .start: "starts, contained as exporters are"
        case .hello: "answers hello with its own, in time"
        case .formats: "names what it writes, each format with an extension and a media type, and writes that"
        case .options: "declares its options as a JSON Schema of an object, with defaults that it takes"
        case .versions: "refuses a host that speaks no protocol of its own"
        case .messages: "writes messages of the protocol to standard output, one a line, and nothing else"
        case .answers: "answers a request with `exported` or `failed`, once and in time, and lives on"
        case .files: "names files that are regular, below the request’s folder, named once, and no other statement’s"
        case .pointers: "says things of a statement with a severity, a message, and a pointer to something there"
        case .order: "answers requests that wait in their order, with their ids"
        case .unknown: "ignores keys and messages that it does not know"
        case .texts: "takes texts in all scripts, and with characters of markup"
        case .size: "takes a statement of five megabytes"
        case .sameness: "gives the same bytes for the same statement, in any order, folder and process, at any time"
        case .defaults: "takes an option that is set to its default as one that is not set"
        case .end: "exits with status 0 when its standard input ends, in time"
        }
    }

    /// The clause that says how a line should be that is no answer of the kind that is due.
    ///
    /// - Parameter due: the clause that asks for the answer.
    static func broken(by line: [UInt8], due: Clause) -> Clause {
        guard case .breach = Answer(line) else { return due }
        guard let path = Answer.misfit(in: line), path.count > 1 else { return .messages }
        return switch path[1] {
        case "name": .name
        case "protocol", "version": .hello
        case "formats": .formats
        case "options": .options
        case "files": .files
        case "diagnostics", "message", "at": .pointers
        case "id": .order
        default: .messages
        }
    }
}

/// How an exporter stands to the clauses.
package struct Conformance: Sendable {
    package enum Outcome: Sendable, Hashable {
        case holds
        /// With what was seen, in a sentence, and lines that show it.
        case broken(String, evidence: [String])
        /// Another clause is broken without which this one cannot be looked at.
        case notChecked
    }

    package var location: ExporterLocation
    /// What it said of itself.
    package var hello: String?
    /// The clauses in order.
    package private(set) var outcomes: [(clause: Clause, outcome: Outcome)] =
        Clause.allCases.map { ($0, .notChecked) }

    init(location: ExporterLocation) {
        self.location = location
    }

    package var isComplete: Bool { outcomes.allSatisfy { $0.outcome == .holds } }

    /// Notes that a clause has been looked at; what was broken before stays so.
    mutating func hold(_ clauses: Clause...) {
        for index in outcomes.indices where clauses.contains(outcomes[index].clause) {
            if outcomes[index].outcome == .notChecked { outcomes[index].outcome = .holds }
        }
    }

    /// Notes a breach; the first one of a clause is told.
    mutating func breach(_ clause: Clause, _ text: String, evidence: [String] = []) {
        for index in outcomes.indices where outcomes[index].clause == clause {
            if case .broken = outcomes[index].outcome { continue }
            outcomes[index].outcome = .broken(text, evidence: evidence)
        }
    }

    func isBroken(_ clause: Clause) -> Bool {
        outcomes.contains {
            if case .broken = $0.outcome { $0.clause == clause } else { false }
        }
    }
}
