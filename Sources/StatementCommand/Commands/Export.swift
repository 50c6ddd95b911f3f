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
            Each file written is named on standard output; everything else goes to standard error. A statement with
            errors is not exported; the others are. A failed export leaves earlier files as they were.

            EXAMPLES
              statement export
              statement export statements/our-statement.yaml --to html --output public
              statement export --option text.width=60
              statement exporters                  which exporters there are, and their options
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

    @Option(help: ArgumentHelp("How long an exporter may take to start, in seconds.", valueName: "seconds"))
    var startTimeout = 10.0

    @Option(help: ArgumentHelp("How long an exporter may take for one statement, in seconds.", valueName: "seconds"))
    var exportTimeout = 60.0

    @Option(help: ArgumentHelp("The most memory of each process of an exporter, in MiB.", valueName: "size"))
    var memoryLimit = 4096

    @Option(
        help: ArgumentHelp(
            "Exporters that may write anywhere and use the network, separated by commas.", valueName: "names"))
    var trust = ""

    @OptionGroup var exporterOptions: ExporterOptions

    /// The names of the exporters, each once.
    private var exporterNames: [String] { Self.names(in: to) }

    private static func names(in list: String) -> [String] {
        var names: [String] = []
        for name in list.split(separator: ",").map({ $0.filter { $0 != " " } })
        where !name.isEmpty && !names.contains(name) {
            names.append(name)
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
        if !(startTimeout > 0 && startTimeout < 1e6 && exportTimeout > 0 && exportTimeout < 1e6) {
            throw ValidationError("A timeout is a number of seconds above 0.")
        }
        if !(1...(1 << 40)).contains(memoryLimit) { throw ValidationError("A size is a number of MiB above 0.") }
        for name in Self.names(in: trust) where !exporterNames.contains(name) {
            throw ValidationError("--trust names the exporter `\(VisibleText.of(name))`, which --to does not name.")
        }
    }

    func run() async throws {
        let checking = Checking(paths: paths, stage: stage)
        var status = ExitStatus.success
        for fault in exporterOptions.search.faults() {
            Console.fault(fault)
            status = .jobFailed
        }
        if checking.finder.files.isEmpty {
            status = max(status, checking.reportProblems())
        } else {
            let folders = NewFolders(to: output)
            defer { folders.removeEmpty() }
            let interruption = Interruption()
            let exported = try await interruption.guarding { try await export(checking) }
            try interruption.end("What is in \(VisibleText.of(output)) is whole; the rest was not exported.")
            status = max(status, exported)
        }
        try status.end()
    }

    /// Checks the statements and exports those without errors.
    private func export(_ checking: Checking) async throws -> ExitStatus {
        // The exporters start meanwhile. On the main thread checking takes none of the threads that serve them.
        let checked = Task { @MainActor in check(checking) }
        async let reports = export(files: checking.finder.files.count) {
            await checked.value.batch.items.compactMap(\.job)
        }
        let (batch, status) = await withTaskCancellationHandler {
            await checked.value
        } onCancel: {
            checked.cancel()
        }
        guard !batch.items.isEmpty else {
            Console.log("Nothing was exported.\n")
            return status
        }
        return max(status, try tell(await reports, of: batch))
    }

    /// Checks the statements and says what is wrong with them.
    private func check(_ checking: Checking) -> (batch: ExportBatch, status: ExitStatus) {
        var checking = checking
        var status = ExitStatus.success
        var batch = ExportBatch()
        for file in checking.finder.files {
            if Task.isCancelled { break }
            let result = checking.check(file)
            report(result.diagnostics, in: result.sources)
            if !batch.add(result, path: file.path) { status = max(status, .documentErrors) }
        }
        if !batch.makeJobs() { status = max(status, .documentErrors) }
        for policy in checking.policies.files {
            report(policy.diagnostics, in: policy.sources)
            if policy.diagnostics.haveErrors { status = max(status, .documentErrors) }
        }
        return (batch, max(status, checking.reportProblems()))
    }

    /// Runs all exporters at once for the statements that `prepare` gives; their reports in the order of `--to`.
    private func export(
        files: Int, _ prepare: @escaping @Sendable () async -> [ExportJob]
    ) async -> [Result<ExporterReport, ExporterFault>] {
        let search = exporterOptions.search
        let environment = exporterOptions.environment
        let names = OutputNames()
        var limits = ExporterLimits()
        limits.start = .seconds(startTimeout)
        limits.export = .seconds(exportTimeout)
        // What keeps to its deadlines with one thread does not come near it.
        limits.processorTime = limits.start + limits.export * files + limits.exit
        limits.memoryBytes = memoryLimit << 20
        let trusted = Self.names(in: trust)
        let settings = option.compactMap(OptionSetting.init)
        let lock = await OutputLock.take(output) {
            Console.log("Waiting for another export to \(VisibleText.of(output)) to end.\n")
        }
        return await withTaskGroup { group in
            for (index, name) in exporterNames.enumerated() {
                let own = settings.filter { $0.exporter == name }
                let (output, limits) = (output, limits)
                group.addTask { () -> (Int, Result<ExporterReport, ExporterFault>) in
                    do throws(ExporterFault) {
                        var session = ExporterSession(
                            location: try search.find(name), settings: own, output: output, names: names,
                            host: Version.host, environment: environment, limits: limits)
                        session.lock = lock
                        session.isTrusted = trusted.contains(name)
                        return (index, .success(await session.export(prepare)))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            var reports: [Int: Result<ExporterReport, ExporterFault>] = [:]
            for await (index, report) in group { reports[index] = report }
            return exporterNames.indices.compactMap { reports[$0] }
        }
    }

    /// Says what was written and what went wrong, statement by statement.
    private func tell(_ reports: [Result<ExporterReport, ExporterFault>], of batch: ExportBatch) throws -> ExitStatus {
        var written = 0
        var failures = 0
        var told: Set<ExporterFault> = []
        var said: Set<String> = []
        func tell(_ fault: ExporterFault) {
            failures += 1
            // Whoever has called it off is told so once.
            if fault.code == .cancelled { return }
            // What is wrong with an exporter as a whole is said once, not for each statement.
            var general = fault
            general.statement = nil
            if told.insert(general).inserted { Console.fault(fault) }
        }
        for report in reports {
            if case .failure(let fault) = report { tell(fault) }
        }
        for (index, item) in batch.items.enumerated() {
            for case .success(let report) in reports where report.results.indices.contains(index) {
                switch report.results[index] {
                case .exported(let files, let diagnostics):
                    for file in files { try Console.output("\(VisibleText.of(file))\n") }
                    written += files.count
                    self.report(diagnostics.map { item.diagnostic($0, exporter: report.exporter) }, in: item.sources)
                case .failed(let message, let pointer):
                    failures += 1
                    // What is said of no part of a statement, such as a theme that is broken, is said once for all.
                    if pointer == nil, !said.insert("\(report.exporter)\n\(message)").inserted { continue }
                    let diagnostic = ExporterProtocol.Diagnostic(severity: "error", message: message, at: pointer)
                    self.report([item.diagnostic(diagnostic, exporter: report.exporter)], in: item.sources)
                case .fault(let fault):
                    tell(fault)
                }
            }
        }
        for case .success(let report) in reports { report.faults.forEach(tell) }
        let files = "\(written) \(written == 1 ? "file" : "files") written to \(VisibleText.of(output))"
        Console.log(
            failures == 0 ? "\(files)\n" : "\(files); \(failures) \(failures == 1 ? "export" : "exports") failed\n")
        return failures == 0 ? .success : .jobFailed
    }

    private func report(_ diagnostics: [Diagnostic], in sources: SourceFiles) {
        let diagnostics = diagnostics.filter { $0.suppression == nil }
        guard !diagnostics.isEmpty else { return }
        Console.log(DiagnosticRenderer(sources: sources, color: Console.logHasColor).render(diagnostics) + "\n")
    }
}
