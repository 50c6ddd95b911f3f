internal import ArgumentParser
internal import Diagnostics
internal import StatementFormat
internal import StatementRules

extension Stage: ExpressibleByArgument {}

/// Statements with their findings, as `validate` and `export` both need them.
struct Checking {
    let finder: StatementFinder
    private(set) var policies = PolicyFinder()
    private let stage: Stage?

    init(paths: [String], stage: Stage?) {
        finder = StatementFinder.find(paths)
        self.stage = stage
    }

    /// Checks a statement as the policy of its folder demands.
    mutating func check(_ file: SourceFile) -> Validator.Result {
        validator(for: file).validate(file, include: IncludeFolder(of: file.path).files)
    }

    /// What checks a statement.
    mutating func validator(for file: SourceFile) -> Validator {
        Validator(stage: stage, policy: policies.policy(for: file.path))
    }

    /// Says which paths cannot be read; the status that follows from that.
    func reportProblems() -> ExitStatus {
        for problem in finder.problems {
            Console.error(
                "\(problem.path) cannot be read: \(problem.reason)",
                help: "Check the path; a folder is searched for .yaml and .yml files.")
        }
        if finder.problems.isEmpty, finder.files.isEmpty {
            Console.error(
                "there is no statement here"
                    + (finder.passedOver > 0 ? " (\(Self.passedOver(finder.passedOver)))" : ""),
                help: "A statement is a .yaml file with the key `joint-statement`. `statement new NAME` makes one.")
            return .jobFailed
        }
        return finder.problems.isEmpty ? .success : .jobFailed
    }

    /// Says which policies cannot be read; the status that follows from that.
    func reportPolicyProblems() -> ExitStatus {
        for problem in policies.problems {
            Console.error(
                "the policy \(problem.path) cannot be read: \(problem.reason)",
                help: "Check the file and its permissions.")
        }
        return policies.problems.isEmpty ? .success : .jobFailed
    }

    static func passedOver(_ count: Int) -> String {
        "\(count) other YAML \(count == 1 ? "file" : "files") passed over"
    }

    /// `2 statements checked: 1 error, 3 warnings`.
    static func summary(statements: Int, findings: [Diagnostic], passedOver: Int) -> String {
        var text = "\(statements) \(statements == 1 ? "statement" : "statements") checked: "
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = findings.count(of: severity)
            guard count > 0 else { return nil }
            return switch severity {
            case .error: count == 1 ? "1 error" : "\(count) errors"
            case .warning: count == 1 ? "1 warning" : "\(count) warnings"
            case .information: "\(count) for information"
            }
        }
        text += counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
        let suppressed = findings.count { if case .comment = $0.suppression { true } else { false } }
        if suppressed > 0 { text += "; \(suppressed) suppressed" }
        let baseline = findings.count { $0.suppression == .baseline }
        if baseline > 0 { text += "; \(baseline) in the baseline" }
        if passedOver > 0 { text += "; " + Self.passedOver(passedOver) }
        return text + "\n"
    }
}
