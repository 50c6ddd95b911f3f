/// How long each step may take, and how much an exporter may hand over.
package struct ExporterLimits: Sendable, Hashable {
    /// From starting the process to its answer to hello.
    package var start: Duration = .seconds(10)
    /// From the request, or the answer before where requests queue, to the answer, for a statement of less than 1 MiB.
    package var export: Duration = .seconds(60)
    /// From closing its standard input to its exit.
    package var exit: Duration = .seconds(5)
    /// From there to the end of all that it has started.
    package var supervisor: Duration = .seconds(30)
    /// The longest message in bytes.
    package var messageBytes = 16 << 20
    /// The longest hello in bytes.
    package var helloBytes = 1 << 20
    /// The bytes of all files of one statement; no single file can be made larger.
    package var fileBytes = 1 << 30
    /// The number of files of one statement.
    package var files = 1000
    /// The memory of each of its processes in bytes.
    package var memoryBytes = 4 << 30
    /// The processor time of each of its processes.
    package var processorTime: Duration = .seconds(24 * 3600)
    /// How much of the end of an exporter's log is kept, in bytes.
    package var logBytes = 8 << 10
    /// How many statements in a row may cost an exporter its process before the rest is given up.
    package var lossesInARow = 10

    /// The flag of the command that sets ``start``, for messages.
    package static let startFlag = "--start-timeout"
    /// The flag of the command that sets ``export``, for messages.
    package static let exportFlag = "--export-timeout"

    /// Generous limits.
    package init() {}

    /// How long the export of a statement may take that has so many bytes as JSON: a second more for each MiB.
    package func export(ofBytes bytes: Int) -> Duration { export + .seconds(bytes >> 20) }
}
