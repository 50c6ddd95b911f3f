internal import ArgumentParser
internal import Diagnostics
internal import StatementFormat
internal import StatementRules

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check statements and say what is wrong with them, and what to do.",
        discussion: """
            Each finding is shown as `path:line:column: severity: message [rule]` with the line it is about.
            `statement explain RULE` says more.

            EXAMPLES
              statement validate
              statement validate statements/our-statement.yaml
              statement validate --stage published statements
              cat draft.yaml | statement validate -
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders that are searched, or - for standard input. Default: the folder `statements`, or this one.",
            valueName: "path"),
        completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String] = []

    @Option(help: "Check as for this stage, whatever the statements say.")
    var stage: Stage?

    func run() throws {
        let checking = Checking(paths: paths, stage: stage)
        var status = checking.reportProblems()
        var findings: [Diagnostic] = []
        for file in checking.finder.files {
            let result = checking.check(file)
            let renderer = DiagnosticRenderer(sources: result.sources, color: Console.outputHasColor)
            if !result.diagnostics.isEmpty { try print(renderer.render(result.diagnostics) + "\n") }
            findings += result.diagnostics
        }
        if findings.haveErrors { status = max(status, .documentErrors) }
        if !checking.finder.files.isEmpty {
            try print(
                Checking.summary(
                    statements: checking.finder.files.count, findings: findings, passedOver: checking.finder.passedOver)
            )
        }
        try status.end()
    }

    private func print(_ text: String) throws {
        do throws(FileProblem) {
            try Console.output(text)
        } catch {
            Console.error("\(error.path) cannot be written: \(error.reason)")
            try ExitStatus.jobFailed.end()
        }
    }
}
