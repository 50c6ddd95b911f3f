internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import StatementFormat
internal import StatementRules
internal import TextMetrics

struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check statements and say what is wrong with them, and what to do.",
        discussion: """
            Each finding is shown as `path:line:column: severity: message [rule]` with the line it is about. \
            `statement explain RULE` says more.

            EXAMPLES
              statement validate
              statement validate statements/our-statement.yaml
              statement validate --stage published statements
              statement validate --format github --report sarif=findings.sarif
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

    @Flag(
        name: .customLong("dry-run"),
        help: "With --fix: mend nothing, and show what would be changed as a unified diff.")
    var dryRun = false

    @OptionGroup var jobs: JobOptions

    @OptionGroup(title: "Reports") var reports: ReportOptions

    func validate() throws {
        if dryRun, !fix { throw ValidationError("--dry-run goes with --fix.") }
        if dryRun, baseline.writeBaseline != nil {
            throw ValidationError("--dry-run changes nothing, and --write-baseline writes a file.")
        }
        if dryRun, reports.format != .text { throw ValidationError("--dry-run prints a diff, and no report.") }
        if fix, paths.contains(FileReading.standardInputPath) {
            throw ValidationError("--fix changes files, and standard input is none.")
        }
    }

    @MainActor func run() async throws {
        let checking = Checking(paths: paths, stage: stage)
        var checked = fix ? await mend(checking) : await check(checking)
        let fixing = checked.fixing
        try reports.check(checked.files(with: checking), baseline: baseline.path)
        var written: Fixing.Written?
        if fix, !dryRun {
            let result = try await write(fixing.changes)
            // What is told is what is there.
            if !result.problems.isEmpty { checked = await check(checking) }
            written = result
        }
        var files = checked.files(with: checking)
        var problems = checking.problems(checked.tally) + (written?.problems ?? [])
        if let problem = baseline.apply(to: &files, isWhole: problems.isEmpty) { problems.append(problem) }
        var status = problems.tell()
        let passedOver = checked.tally.passedOver(without: checked.included)
        status = max(status, try tell(files, problems: problems, passedOver: passedOver))
        if dryRun { try print(Console.isOutputRead ? Fixing.shown(fixing.diff) : fixing.diff) }
        if fix { Console.log(fixing.summary(written)) }
        try status.end()
    }

    /// Writes what was mended; ends the command where a signal calls that off.
    @MainActor private func write(_ changes: [Fixing.Change]) async throws -> Fixing.Written {
        let interruption = Interruption()
        let written = try await interruption.guarding { Fixing.write(changes) }
        try interruption.end("\(written.count) of \(changes.count) files were mended, the others are as they were.")
        return written
    }

    /// What came of checking.
    private struct Checked {
        var files: Report.Files
        /// What was come across.
        var tally: Checking.Tally
        /// The YAML files that statements include.
        var included: Set<String>
        /// What was mended.
        var fixing = Fixing()

        /// The files, policies before statements.
        func files(with checking: Checking) -> Report.Files {
            var files = files
            files.prepend(
                policies: checking.policyFiles.map {
                    Report.File(sources: $0.sources, diagnostics: $0.diagnostics, isStatement: false)
                })
            return files
        }
    }

    /// Checks all statements.
    @MainActor private func check(_ checking: Checking) async -> Checked {
        var files = Report.Files()
        var included: Set<String> = []
        let sameIDs = SameIDs(checking.finder.candidates)
        let tally = await checking.forEach(jobs: jobs.countForChecking) { file, validator in
            (validator.validate(file, include: IncludeFolder(of: file.path).files), validator)
        } take: { checked, candidate in
            var (result, validator) = checked
            sameIDs.check(&result, candidate: candidate)
            included.formUnion(result.sources.included)
            files.append(Report.File(result, strict, validator))
        }
        return Checked(files: files, tally: tally, included: included)
    }

    /// Checks all statements and mends them in memory, one after another: what is mended in a file that several include
    /// is there for the next.
    @MainActor private func mend(_ checking: Checking) async -> Checked {
        var files = Report.Files()
        var included: Set<String> = []
        let fixing = Fixing()
        let sameIDs = SameIDs(checking.finder.candidates)
        let tally = await checking.forEach(jobs: 1) { file, validator in
            (file, validator)
        } take: { statement, candidate in
            let (file, validator) = statement
            let mended = fixing.fix(file, with: validator)
            var result = dryRun ? validator.validate(file, include: IncludeFolder(of: file.path).files) : mended
            sameIDs.check(&result, candidate: candidate)
            included.formUnion(result.sources.included)
            files.append(Report.File(result, strict, validator))
        }
        return Checked(files: files, tally: tally, included: included, fixing: fixing)
    }

    /// Writes and prints what was found: the files first, since whoever reads what is printed may stop reading.
    private func tell(_ files: Report.Files, problems: [Report.Problem], passedOver: Int) throws -> ExitStatus {
        let named = problems.map { problem in
            var problem = problem
            problem.path = reports.shown(problem.path)
            return problem
        }
        let report = Report(
            version: Version.current, files: reports.shown(files), problems: named, passedOver: passedOver)
        let status = try reports.write(report)
        if !dryRun {
            var printed = report
            // On a terminal these have been said on standard error.
            if reports.format == .text { printed.problems = [] }
            try print(printed.text(reports.format, color: Console.outputHasColor))
        }
        return max(status, report.passes ? .success : problems.isEmpty ? .documentErrors : .jobFailed)
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

extension SourceFiles {
    /// The YAML files that a statement includes.
    fileprivate var included: [String] {
        files.dropFirst().map(\.path).filter { FileKind(of: $0) == .yaml }
    }
}

extension Report.File {
    /// A statement that was checked.
    fileprivate init(_ result: Validator.Result, _ isStrict: Bool, _ validator: Validator) {
        self.init(
            sources: result.sources, diagnostics: result.diagnostics,
            isStrict: isStrict || validator.policy.isStrict)
    }
}
