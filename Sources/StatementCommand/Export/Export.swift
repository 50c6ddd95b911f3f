internal import ArgumentParser
internal import Diagnostics
internal import ExporterHost
internal import StatementFormat
internal import StatementProtocol
internal import StatementPublishing
internal import StatementRules
internal import TextMetrics

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Check statements and export those without errors.",
        discussion: """
            Each file written is named on standard output; everything else goes to standard error. A statement with \
            errors is not exported; the others are. A failed export leaves earlier files as they were.

            EXAMPLES
              statement export
              statement export statements/our-statement.yaml --to html -o public
              statement export --option text.width=60
              statement exporters           which exporters there are, and their options
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders that are searched, or - for standard input. Default: the folder `statements`, or this one.",
            valueName: "path"),
        completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String] = []

    @Option(help: ArgumentHelp("The exporters, separated by commas.", valueName: "names"))
    var to = "html,text,json"

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder for the files; made where it is not there.", valueName: "dir"),
        completion: .directory)
    var output = "exports"

    @Option(help: ArgumentHelp("An option of an exporter, as NAME.OPTION=VALUE. Repeatable.", valueName: "option"))
    var option: [String] = []

    @Option(help: "Check as for this stage, whatever the statements say.")
    var stage: Stage?

    @OptionGroup var start: StartOptions

    @Option(help: ArgumentHelp("How long an exporter may take for one statement, in seconds.", valueName: "seconds"))
    var exportTimeout = 60.0

    @Option(help: ArgumentHelp("The most memory of each process of an exporter, in MiB.", valueName: "size"))
    var memoryLimit = 4096

    @Option(
        help: ArgumentHelp(
            "Exporters that may write anywhere and use the network, separated by commas.", valueName: "names"))
    var trust = ""

    @Flag(
        name: .customLong("if-changed"),
        help: "Leave files alone that would be the same, so that they keep their time of change.")
    var ifChanged = false

    @OptionGroup var jobs: JobOptions

    @OptionGroup var exporterOptions: ExporterOptions

    /// The names of the exporters, each once.
    private var exporterNames: [String] { Self.names(in: to) }

    private static func names(in list: String) -> [String] {
        var names: [String] = []
        for part in list.split(separator: ",") {
            let start = part.drop { $0 == " " }
            let name = String(start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)])
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    func validate() throws {
        if exporterNames.isEmpty { throw ValidationError("--to names no exporter.") }
        for text in option {
            guard let setting = OptionSetting(text) else {
                throw ValidationError(
                    "“\(VisibleText.of(text))” is not written as NAME.OPTION=VALUE, like text.width=60.")
            }
            guard exporterNames.contains(setting.exporter) else {
                throw ValidationError(
                    "“\(VisibleText.of(text))” is for the exporter `\(setting.exporter)`, which --to does not name.")
            }
        }
        try StartOptions.check(exportTimeout)
        if output.isEmpty { throw ValidationError("--output names no folder.") }
        if !(1...(1 << 40)).contains(memoryLimit) {
            throw ValidationError("A size is a number of MiB from 1 to \(1 << 40).")
        }
        for name in Self.names(in: trust) where !exporterNames.contains(name) {
            throw ValidationError("--trust names the exporter `\(VisibleText.of(name))`, which --to does not name.")
        }
    }

    /// Two for each core, those that wait for signals, files and exporters, and what the exporters and their threads may be.
    var neededThreads: Int { 2 * jobs.processors + 5 + 2 * exporterNames.count * jobs.processors }

    func run() async throws {
        if let obstacle = Folders.obstacle(to: output) {
            Console.error(
                "nothing can be written to \(VisibleText.of(output)), which --output names: \(obstacle)",
                help: "Name a folder, which is made where it is not there.")
            return try ExitStatus.jobFailed.end()
        }
        let checking = Checking(paths: paths, stage: stage)
        var status = ExitStatus.success
        for fault in exporterOptions.search.faults() {
            Console.fault(fault)
            status = .jobFailed
        }
        let folders = NewFolders(to: output)
        defer { folders.removeEmpty() }
        let interruption = Interruption()
        let exported = try await interruption.guarding { try await export(checking) }
        try interruption.end(
            "What is in \(VisibleText.of(output)) is whole; what was not exported before is not there.")
        try max(status, exported).end()
    }

    /// Checks the statements and exports those without errors.
    private func export(_ checking: Checking) async throws -> ExitStatus {
        let names = OutputNames(output: output)
        let plan = await ExportPlan.make(checking, jobs: jobs.count, names: names)
        // Whoever calls it off is told that, and nothing of what was not come to.
        if Task.isCancelled { return .success }
        guard plan.tally.statements > 0 else { return checking.problems(plan.tally).tell() }
        var locations: [ExporterLocation] = []
        var status = ExitStatus.success
        for name in exporterNames {
            do throws(ExporterFault) {
                locations.append(try exporterOptions.search.find(name))
            } catch {
                Console.fault(error)
                status = .jobFailed
            }
        }
        let lock = await OutputLock.take(output) {
            Console.log("Waiting for another export to \(VisibleText.of(output)) to end.\n")
        }
        if Task.isCancelled { return status }
        names.formats.expect(locations.map(\.name))
        let sessions = locations.map { session(of: $0, statements: plan.tally.statements, names: names, lock: lock) }
        let pipeline = ExportPipeline(
            checking: checking, plan: plan, jobs: jobs.count, sessions: sessions,
            missing: exporterNames.count - sessions.count, names: names, output: output)
        return max(status, await pipeline.run())
    }

    private func session(
        of location: ExporterLocation, statements: Int, names: OutputNames, lock: OutputLock?
    ) -> ExporterSession {
        var limits = ExporterLimits()
        limits.start = .seconds(start.startTimeout)
        limits.export = .seconds(exportTimeout)
        // What keeps to its deadlines with one thread does not come near it, unless a statement is huge: hence the hour.
        limits.processorTime = .seconds(3600) + limits.export * statements
        limits.memoryBytes = memoryLimit << 20
        var session = ExporterSession(
            location: location, settings: option.compactMap(OptionSetting.init).filter { $0.exporter == location.name },
            output: output, names: names, host: Version.host, environment: exporterOptions.environment, limits: limits)
        session.lock = lock
        session.isTrusted = Self.names(in: trust).contains(location.name)
        session.ifChanged = ifChanged
        // A process has to have enough to do to be worth its start.
        session.processes = max(1, min(jobs.count, statements / 16))
        return session
    }
}
