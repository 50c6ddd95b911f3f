/// What went wrong with an exporter. Statements that an exporter cannot render are not faults.
package struct ExporterFault: Error, Sendable, Hashable {
    /// The kinds of faults.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// There is no such exporter.
        case missing
        /// The file may not be run.
        case notExecutable
        /// The system cannot start it.
        case cannotStart
        /// It does not speak the host's version of the protocol.
        case incompatible
        /// It says that it will not serve.
        case refused
        /// An option that it does not have, or a value that the option does not take.
        case badOption
        /// It ended while an answer was due, or ended badly.
        case crashed
        /// It did not answer or end in time.
        case timedOut
        /// It said something else than the protocol has it say.
        case brokeProtocol
        /// Its files are not what the host takes.
        case badOutput
        /// The host cannot write to the output folder.
        case cannotWrite
        /// The user, or the caller, called it off.
        case cancelled
    }

    package var code: Code
    /// The exporter's name.
    package var exporter: String
    /// The path of its executable, where there is one.
    package var path: String?
    /// The id of the statement that it was about, if any.
    package var statement: String?
    /// What happened, in a sentence without its full stop.
    package var message: String
    /// Lines as the exporter wrote them, made visible: the end of its log, or the offending bytes.
    package var evidence: [String]
    /// What to do, in a sentence or two.
    package var help: String

    /// Whether it is how an exporter ended that had given all its answers; of a fault that is about no single statement.
    package var isBadEnd: Bool { [.crashed, .timedOut, .brokeProtocol].contains(code) }

    package init(
        _ code: Code, exporter: String, path: String? = nil, statement: String? = nil, message: String,
        evidence: [String] = [], help: String
    ) {
        self.code = code
        self.exporter = exporter
        self.path = path
        self.statement = statement
        self.message = message
        self.evidence = evidence
        self.help = help
    }

    init(
        _ code: Code, _ location: ExporterLocation, _ message: String, evidence: [String] = [], help: String
    ) {
        self.init(
            code, exporter: location.name, path: location.path, message: message, evidence: evidence, help: help)
    }

    /// The same fault, said of a statement.
    func about(_ statement: String) -> Self {
        var fault = self
        fault.statement = statement
        return fault
    }
}
