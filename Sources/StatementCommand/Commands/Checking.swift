internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import StatementFormat
internal import StatementRules

extension Stage: ExpressibleByArgument {}

extension [Report.Problem] {
    /// Says them on standard error; the status that follows from them.
    func tell() -> ExitStatus {
        for problem in self { Console.error(problem.message, help: problem.help) }
        return isEmpty ? .success : .jobFailed
    }
}

/// Statements with their findings, as `validate` and `export` both need them.
struct Checking {
    let finder: StatementFinder
    private(set) var policies = PolicyFinder()
    private let stage: Stage?
    private let library: StatementLibrary

    init(paths: [String], stage: Stage?) {
        finder = StatementFinder.find(paths)
        library = StatementLibrary(finder.files)
        self.stage = stage
    }

    /// Checks a statement as the policy of its folder demands.
    mutating func check(_ file: SourceFile) -> Validator.Result {
        validator(for: file).validate(file, include: IncludeFolder(of: file.path).files)
    }

    /// What checks a statement.
    mutating func validator(for file: SourceFile) -> Validator {
        let library = library
        return Validator(stage: stage, policy: policies.policy(for: file.path)) { id in
            library.statement(id, beside: file.path)
        }
    }

    /// What could not be checked. That there is nothing to check is one of it: a gate that saw nothing has not passed.
    var problems: [Report.Problem] {
        let unreadable =
            finder.problems.map { Report.Problem(path: $0.path, message: "\($0.path) cannot be read: \($0.reason)") }
            + policies.problems.map {
                Report.Problem(path: $0.path, message: "the policy \($0.path) cannot be read: \($0.reason)")
            }
        if unreadable.isEmpty, finder.files.isEmpty { return [noStatement] }
        return unreadable.map { problem in
            var problem = problem
            problem.help = "Check the path; a folder is searched for .yaml and .yml files."
            return problem
        }
    }

    private var noStatement: Report.Problem {
        let passedOver = finder.passedOver == 1 ? "1 other YAML file" : "\(finder.passedOver) other YAML files"
        return Report.Problem(
            path: finder.paths.first ?? ".",
            message: "there is no statement here" + (finder.passedOver > 0 ? " (\(passedOver) passed over)" : ""),
            help: "A statement is a .yaml file with the key `joint-statement`. `statement new NAME` makes one.")
    }

    /// Says what could not be checked; the status that follows from that.
    func reportProblems() -> ExitStatus { problems.tell() }
}
