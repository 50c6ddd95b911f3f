internal import ArgumentParser
internal import ExporterHost
internal import StatementProtocol
internal import TextMetrics

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

struct ExporterOptions: ParsableArguments {
    @Option(
        name: .customLong("exporter-path"),
        help: ArgumentHelp(
            "A folder with exporters, or an exporter itself; searched first. Repeatable.", valueName: "path"),
        completion: .file())
    var exporterPaths: [String] = []

    var environment: [String: String] { ProcessInfo.processInfo.environment }

    var search: ExporterSearch {
        ExporterSearch(
            exporterPaths: exporterPaths, environment: environment, executable: ExporterSearch.currentExecutable)
    }
}

struct StartOptions: ParsableArguments {
    @Option(
        name: .customLong("start-timeout"),
        help: ArgumentHelp("How long an exporter may take to start, in seconds.", valueName: "seconds"))
    var startTimeout = 10.0

    func validate() throws { try Self.check(startTimeout) }

    /// Throws where no process can be given so many seconds.
    static func check(_ timeout: Double) throws {
        if !(timeout > 0 && timeout < 1e6) {
            throw ValidationError("A timeout is a number of seconds above 0 and below a million.")
        }
    }
}

struct Exporters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exporters",
        abstract: "List the exporters that are installed: version, path, formats, options.",
        discussion: """
            Exporters are executables named statement-export-NAME. They are looked for in --exporter-path, in \
            STATEMENT_EXPORTER_PATH, beside `statement` itself, in the user's data folder, and in PATH.

            EXAMPLES
              statement exporters
              statement exporters --exporter-path ~/my-exporters
              statement exporters check .build/debug/statement-export-titles
            """,
        subcommands: [ExportersCheck.self, ExportersNew.self])

    @OptionGroup var options: ExporterOptions
    @OptionGroup var start: StartOptions

    func run() async throws {
        let interruption = Interruption()
        let status = try await interruption.guarding { try await list() }
        try interruption.end("The other exporters were not asked.")
        if !options.search.all().isEmpty {
            let lines = Guarantees.current.lines.map { "  \($0)\n" }.joined()
            try Console.output("on this machine, exporters that --trust does not name\n" + lines)
        }
        try status.end()
    }

    /// Asks each exporter what it is, and tells it, until the task is cancelled.
    private func list() async throws -> ExitStatus {
        let locations = options.search.all()
        var status = ExitStatus.success
        for fault in options.search.faults() {
            Console.fault(fault)
            status = .jobFailed
        }
        if locations.isEmpty {
            Console.error(
                "no exporter is installed",
                help: "Exporters are executables named statement-export-NAME, beside `statement` or in PATH.")
            status = .jobFailed
        }
        for location in locations {
            var limits = ExporterLimits()
            limits.start = .seconds(start.startTimeout)
            let described = await location.describe(
                host: Version.host, environment: options.environment, limits: limits)
            if Task.isCancelled { break }
            switch described {
            case .success(let hello):
                try Console.output(Self.text(of: hello, at: location))
            case .failure(let fault):
                Console.fault(fault)
                status = .jobFailed
            }
        }
        return status
    }

    /// What an exporter says of itself, and where it is.
    static func text(of hello: ExporterProtocol.ExporterHello, at location: ExporterLocation) -> String {
        let formats = hello.formats.map { ".\($0.extension) (\($0.mediaType))" }.joined(separator: ", ")
        var text = """
            \(VisibleText.of(location.name)) \(VisibleText.of(hello.version))
              path     \(VisibleText.of(location.path)) (\(location.source.title))
              formats  \(VisibleText.of(formats))

            """
        for option in OptionSchema(hello.options).options {
            text += "  option   \(location.name).\(VisibleText.of(option.name))=\(VisibleText.of(option.values))"
            if let value = option.defaultValue, !value.isEmpty { text += ", default \(VisibleText.of(value))" }
            text += option.summary.map { ": \(VisibleText.of($0))\n" } ?? "\n"
        }
        for path in location.shadows { text += "  shadows  \(VisibleText.of(path))\n" }
        return text
    }
}

extension Console {
    /// Tells a fault of an exporter: what happened, its last words, and what to do.
    static func fault(_ fault: ExporterFault) {
        let isNamed = fault.message.contains("`\(fault.exporter)`")
        var message = (isNamed ? "" : "exporter \(fault.exporter): ") + fault.message
        if let statement = fault.statement, !fault.message.contains(statement) {
            message += " (statement \(statement))"
        }
        error(message)
        for line in fault.evidence { log("    | \(VisibleText.of(line))\n") }
        log("  help: \(VisibleText.of(fault.help))\n")
    }
}
