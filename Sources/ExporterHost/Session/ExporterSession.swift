/// Exports statements with one exporter: one process serves them all, and is started again where it is lost.
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

    /// Exports all of `jobs`, each whatever becomes of the others. Nothing is started where there are none.
    package func export(_ jobs: [ExportJob]) async -> ExporterReport {
        jobs.isEmpty ? ExporterReport(exporter: location.name, results: [], faults: []) : await export { jobs }
    }

    /// Exports what `prepare` gives. The exporter is started and greeted meanwhile; to end it because there is nothing
    /// to export after all, cancel the task.
    ///
    /// - Parameter prepare: May be called several times, and must then give the same again.
    package func export(_ prepare: @Sendable () async -> [ExportJob]) async -> ExporterReport {
        var run = ExportRun(session: self)
        await run.complete(prepare)
        return run.report
    }
}
