internal import ArgumentParser
internal import Diagnostics
internal import StatementFormat
internal import StatementRules

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check statements and say what is wrong with them, and what to do.",
        discussion: """
            Each finding is shown as `path:line:column: severity: message [rule]` with the line it is about.
            `statement explain RULE` says more.

            EXAMPLES
              statement validate
              statement validate statements/our-statement.yaml
              statement validate --stage published statements
              statement validate --fix --dry-run   what would be mended, as a diff
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

    @Flag(help: "Fail on warnings, too.")
    var strict = false

    @OptionGroup var baseline: BaselineOptions

    @Flag(help: "Mend what can be mended without changing what is meant, in the files themselves.")
    var fix = false

    @Flag(name: .customLong("dry-run"), help: "With --fix: change nothing, and show the changes as a unified diff.")
    var dryRun = false

    func validate() throws {
        if dryRun, !fix { throw ValidationError("--dry-run goes with --fix.") }
        if fix, paths.contains("-") { throw ValidationError("--fix changes files, and standard input is none.") }
    }

    func run() throws {
        var checking = Checking(paths: paths, stage: stage)
        var status = checking.reportProblems()
        var fixing = Fixing()
        var checked: [CheckedFile] = []
        for file in checking.finder.files {
            let validator = checking.validator(for: file)
            var result = validator.validate(file, include: IncludeFolder(of: file.path).files)
            if fix {
                let mended = fixing.fix(file, with: validator)
                if !dryRun { result = mended }
            }
            checked.append(
                CheckedFile(
                    sources: result.sources, diagnostics: result.diagnostics,
                    isStrict: strict || validator.policy.isStrict))
        }
        status = max(status, checking.reportPolicyProblems())
        checked =
            checking.policies.files.map { CheckedFile(sources: $0.sources, diagnostics: $0.diagnostics) } + checked
        status = max(status, baseline.apply(to: &checked))
        if checked.contains(where: \.fails) { status = max(status, .documentErrors) }
        if dryRun {
            try print(fixing.diff)
        } else if fix {
            status = max(status, fixing.write())
        }
        let summary = Checking.summary(
            statements: checking.finder.files.count, findings: checked.flatMap(\.diagnostics),
            passedOver: checking.finder.passedOver)
        if dryRun {
            Console.log(summary + fixing.summary(isDryRun: true))
        } else {
            for file in checked {
                let shown = file.diagnostics.filter { $0.suppression == nil }
                let renderer = DiagnosticRenderer(sources: file.sources, color: Console.outputHasColor)
                if !shown.isEmpty { try print(renderer.render(shown) + "\n") }
            }
            if !checking.finder.files.isEmpty { try print(summary) }
            if fix { Console.log(fixing.summary(isDryRun: false)) }
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
