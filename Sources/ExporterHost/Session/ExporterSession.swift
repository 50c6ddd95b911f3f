/// Exports statements with one exporter: each of its processes serves many, and is started again where it is lost.
package struct ExporterSession: Sendable {
    package var location: ExporterLocation
    /// The user's settings of this exporter's options; checked once the exporter has said which it has.
    package var settings: [OptionSetting]
    /// The path of the folder for the files; made where it is not there.
    package var output: String
    /// The names written in this call, by this and other exporters.
    package var names: OutputNames
    /// The host's name and version, `statement/1.0.0`.
    package var host: String
    /// The host's environment. Exporters get its `PATH` and nothing else.
    package var environment: [String: String]
    package var limits: ExporterLimits
    /// What keeps other hosts from the output folder, until this and all that it has started is over.
    package var lock: OutputLock?
    /// Whether the exporter may write anywhere and use the network.
    package var isTrusted = false
    /// How many processes of the exporter work at a time.
    package var processes = 1
    /// Whether files stay as they are that have the same bytes already.
    package var ifChanged = false

    package init(
        location: ExporterLocation, settings: [OptionSetting] = [], output: String, names: OutputNames, host: String,
        environment: [String: String], limits: ExporterLimits = ExporterLimits()
    ) {
        self.location = location
        self.settings = settings
        self.output = output
        self.names = names
        self.host = host
        self.environment = environment
        self.limits = limits
    }

    /// Takes the result of a statement, with the statement's index. Results come in the order in which they are there.
    package typealias Delivery = @Sendable (_ index: Int, _ result: ExportResult) -> Void

    /// Exports all that comes into a queue, each statement whatever becomes of the others. The exporter is started and
    /// greeted at once; to end it because there is nothing to export after all, cancel the task.
    ///
    /// - Returns: Faults that are about no single statement, such as not ending when asked to.
    package func export(_ queue: JobQueue, deliver: @escaping Delivery) async -> [ExporterFault] {
        let count = max(1, processes)
        let crew = ExportRun.Crew(of: count)
        return await withTaskGroup { group in
            for index in 0..<count {
                group.addTask {
                    var run = ExportRun(session: self, queue: queue, crew: crew, deliver: deliver)
                    await run.complete()
                    return (index, run.faults)
                }
            }
            var faults: [Int: [ExporterFault]] = [:]
            for await (index, found) in group { faults[index] = found }
            return faults.sorted { $0.key < $1.key }.flatMap(\.value)
        }
    }
}
