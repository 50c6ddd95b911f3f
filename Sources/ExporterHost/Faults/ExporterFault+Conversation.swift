import StatementProtocol
import TextMetrics

extension ExporterFault {
    /// It chose a version of the protocol that the host does not speak.
    static func incompatible(_ location: ExporterLocation, chosen: Int, version: String?, host: String) -> Self {
        let spoken = ExporterProtocol.versions.map(String.init).joined(separator: ", ")
        let version = version.map { " \(VisibleText.of($0.prefix(40)))" } ?? ""
        return Self(
            .incompatible, location,
            "the exporter `\(location.name)`\(version) speaks protocol \(chosen), \(host) speaks protocol \(spoken)",
            help: chosen > (ExporterProtocol.versions.max() ?? 0)
                ? "Update statement, or install a version of the exporter that speaks protocol \(spoken)."
                : "Install a version of the exporter that speaks protocol \(spoken).")
    }

    /// It says that it will not serve.
    static func refused(_ location: ExporterLocation, reason: String, host: String) -> Self {
        let spoken = ExporterProtocol.versions.map(String.init).joined(separator: ", ")
        let isEmpty = reason.allSatisfy(\.isWhitespace)
        return Self(
            .refused, location,
            "the exporter `\(location.name)` refuses to serve \(host), which speaks protocol \(spoken): "
                + (isEmpty ? "the exporter gives no reason" : VisibleText.of(reason.prefix(500))),
            help: "What it asks for is up to the exporter: \(VisibleText.of(location.path))")
    }

    /// It ended while an answer was due.
    static func crashed(
        _ location: ExporterLocation, while doing: String, ending: ProcessEnding, partial: [UInt8]
    ) -> Self {
        let half = partial.isEmpty ? "" : ", in the middle of a message"
        let advice =
            if ending.isOfLargeFile, let limit = ProcessEnding.limitOfFiles {
                "No file may have more than \(limit) bytes here: raise that limit (`ulimit -f`)."
            } else if ending.mayLackMemory {
                "If it needs more memory, allow more with --memory-limit; else report this to whoever made the exporter."
            } else {
                "Report this to whoever made the exporter."
            }
        return Self(
            .crashed, location,
            "the exporter `\(location.name)` \(ending.text)\(half) while \(doing)",
            evidence: (partial.isEmpty ? [] : [VisibleBytes.of(partial)]) + ending.log,
            help: (ending.log.isEmpty
                ? "It left no message on standard error. " : "The lines above are the end of its log. ") + advice)
    }

    /// It closed its standard output while an answer was due.
    static func closedOutput(
        _ location: ExporterLocation, while doing: String, partial: [UInt8], log: [String]
    ) -> Self {
        let half = partial.isEmpty ? "" : ", in the middle of a message,"
        return Self(
            .crashed, location,
            "the exporter `\(location.name)` closed its standard output\(half) while \(doing), and was ended",
            evidence: (partial.isEmpty ? [] : [VisibleBytes.of(partial)]) + log,
            help: "An exporter keeps standard output open until its standard input ends. "
                + "Report this to whoever made the exporter.")
    }

    /// It ended badly after the last answer.
    static func endedBadly(_ location: ExporterLocation, ending: ProcessEnding) -> Self {
        Self(
            .crashed, location,
            "the exporter `\(location.name)` \(ending.text) after its last answer",
            evidence: ending.log,
            help: "Its files are in place, but check them. Report this to whoever made the exporter.")
    }

    /// It did not answer in time.
    static func timedOut(
        _ location: ExporterLocation, while doing: String, limit: Duration, flag: String, ending: ProcessEnding,
        partial: [UInt8]
    ) -> Self {
        Self(
            .timedOut, location,
            "the exporter `\(location.name)` was ended because it had given no answer after \(text(limit)) while \(doing)",
            evidence: (partial.isEmpty ? [] : [VisibleBytes.of(partial)]) + ending.log,
            help: "If it needs more time, allow more with \(flag).")
    }

    /// It did not end when its standard input did.
    static func stayed(_ location: ExporterLocation, limit: Duration, ending: ProcessEnding) -> Self {
        Self(
            .timedOut, location,
            "the exporter `\(location.name)` was ended because it still ran \(text(limit)) after its standard input closed",
            evidence: ending.log,
            help: "Its files are in place. An exporter has to end when its standard input ends; "
                + "report this to whoever made it.")
    }

    /// It has started processes that could not be ended.
    static func leftProcesses(_ location: ExporterLocation, count: Int) -> Self {
        Self(
            .crashed, location,
            "the exporter `\(location.name)` has left \(count == 1 ? "a process" : "\(count) processes") running "
                + "that could not be ended",
            help: "End them yourself: `ps` shows them. Do not use this exporter again before its maker has mended it.")
    }

    /// It was ended because there were no threads any more, and it had most of them.
    static func tookAllThreads(_ location: ExporterLocation) -> Self {
        Self(
            .crashed, location,
            "the exporter `\(location.name)` was ended: it held the most processes and threads when the system had no more",
            help: "Report this to whoever made the exporter; where it starts none, give this system more (`ulimit -u`)."
        )
    }

    /// It said something that the protocol does not have.
    static func brokeProtocol(
        _ location: ExporterLocation, while doing: String, _ breach: String, bytes: [UInt8] = [], log: [String] = []
    ) -> Self {
        Self(
            .brokeProtocol, location,
            "the exporter `\(location.name)` broke the protocol while \(doing): \(breach)",
            evidence: (bytes.isEmpty ? [] : [VisibleBytes.of(bytes)]) + log,
            help: Answer.isMessage(bytes)
                ? "`statement exporters check \(VisibleText.of(location.path))` holds it to each clause of the protocol. "
                    + "Report this to whoever made the exporter."
                : "Standard output is for the protocol only: one JSON object a line. "
                    + "An exporter prints messages of its own to standard error.")
    }

    /// One of its processes says something else of the exporter than the first did.
    static func changedHello(_ location: ExporterLocation, _ key: String) -> Self {
        Self(
            .brokeProtocol, location,
            "the exporter `\(location.name)` broke the protocol while starting: `\(key)` in its hello is another than when "
                + "it was started before",
            help: "Was it replaced meanwhile? Then export again. "
                + "Else report this to whoever made the exporter: each of its processes has to say the same.")
    }

    /// The rest was not tried any more.
    static func givenUp(_ location: ExporterLocation, after losses: Int, last: Self) -> Self {
        Self(
            last.code, location,
            "the exporter `\(location.name)` was not asked any more after it had failed \(losses) times in a row",
            help: "See what is said of the statements before this one.")
    }

    static func cancelled(_ location: ExporterLocation) -> Self {
        Self(
            .cancelled, location, "the export with `\(location.name)` was called off",
            help: "Files that were in place already stay.")
    }

    /// A duration in seconds, as short as it can be said.
    private static func text(_ duration: Duration) -> String {
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        if milliseconds == 1000 { return "1 second" }
        if milliseconds == 0 { return "less than a millisecond" }
        if milliseconds % 1000 == 0 { return "\(milliseconds / 1000) seconds" }
        return milliseconds < 1000 ? "\(milliseconds) milliseconds" : "\(Double(milliseconds) / 1000) seconds"
    }
}
