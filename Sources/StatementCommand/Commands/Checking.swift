internal import ArgumentParser
internal import CAllocator
internal import Diagnostics
internal import Reports
internal import StatementFormat
internal import StatementRules
internal import Synchronization

extension Stage: ExpressibleByArgument {}

extension [Report.Problem] {
    /// Says them on standard error; the status that follows from them.
    func tell() -> ExitStatus {
        for problem in self { Console.error(problem.message, help: problem.help) }
        return isEmpty ? .success : .jobFailed
    }
}

/// Statements with their findings, as `validate` and `export` both need them.
final class Checking: Sendable {
    let finder: StatementFinder
    private let stage: Stage?
    private let library: StatementLibrary
    private let policies = Mutex(PolicyFinder())

    init(paths: [String], stage: Stage?) {
        finder = StatementFinder.find(paths)
        library = StatementLibrary(finder.candidates)
        self.stage = stage
    }

    /// What was come across beside statements.
    struct Tally: Sendable {
        var statements = 0
        /// The YAML files in folders that are no statements.
        var others = PathList()
        var problems: [FileProblem] = []

        /// How many of the files that are no statements nobody includes.
        func passedOver(without included: Set<String>) -> Int { others.count { !included.contains($0) } }
    }

    /// What became of a file.
    private enum Outcome<Value: Sendable>: Sendable {
        case statement(Value)
        case other
        case problem(FileProblem)
    }

    /// Works on all statements, `jobs` at a time, and hands over in their order what comes of each.
    ///
    /// Neither files nor what is found in them is kept: that is up to whoever takes it, who is told which one of the
    /// finder's candidates it is.
    func forEach<Value: Sendable>(
        jobs: Int, isolation: isolated (any Actor)? = #isolation,
        work: @escaping @Sendable (SourceFile, Validator) -> Value,
        take: (_ value: Value, _ candidate: Int) async throws -> Void
    ) async rethrows -> Tally {
        var tally = Tally()
        var candidate = 0
        try await InOrder.forEach(finder.candidates, jobs: jobs) { [self] candidate -> Outcome<Value> in
            switch StatementFinder.read(candidate) {
            case .statement(let file): .statement(work(file, validator(for: file)))
            case .other: .other
            case .problem(let problem): .problem(problem)
            }
        } take: { outcome in
            defer { candidate += 1 }
            // What a large statement took, or many small ones left in pieces, is not kept for the rest of them.
            if candidate % 32 == 31 { allocator_gives_back() }
            switch outcome {
            case .statement(let value):
                tally.statements += 1
                try await take(value, candidate)
            case .other: tally.others.append(finder.candidates[candidate].path)
            case .problem(let problem): tally.problems.append(problem)
            }
        }
        return tally
    }

    /// What checks a statement, as the policy of its folder demands.
    private func validator(for file: SourceFile) -> Validator {
        let policy = policies.withLock { $0.policy(for: file.path) }
        return Validator(
            stage: stage, policy: policy, statements: { [library] id in library.statement(id, beside: file.path) },
            statementIDs: { [library] in library.ids(beside: file.path) })
    }

    /// The policies that were read, by their paths.
    var policyFiles: [PolicyFinder.PolicyFile] { policies.withLock { $0.files.sorted { $0.path < $1.path } } }

    /// What could not be checked. That there is nothing to check is one of it: a gate that saw nothing has not passed.
    func problems(_ tally: Tally) -> [Report.Problem] {
        let unreadable =
            tally.problems.map {
                Report.Problem(
                    path: $0.path, message: "\($0.path.isEmpty ? "“”" : $0.path) cannot be read: \($0.reason)")
            }
            + policies.withLock(\.problems).sorted { $0.path < $1.path }.map {
                Report.Problem(
                    path: $0.path, message: "the policy \($0.path) cannot be read: \($0.reason)", help: $0.help)
            }
        if unreadable.isEmpty, tally.statements == 0 { return [noStatement(tally)] }
        return unreadable.map { problem in
            var problem = problem
            problem.help = problem.help ?? "Check the path; a folder is searched for .yaml and .yml files."
            return problem
        }
    }

    private func noStatement(_ tally: Tally) -> Report.Problem {
        let count = tally.others.count
        let passedOver = count == 1 ? "1 other YAML file" : "\(count) other YAML files"
        return Report.Problem(
            path: finder.paths.first ?? ".",
            message: "there is no statement here" + (count > 0 ? " (\(passedOver) passed over)" : ""),
            help: "A statement is a .yaml file with the key `joint-statement`. `statement new NAME` makes one.")
    }
}
