package import Diagnostics
package import StatementFormat

/// Checks statements: from a file's bytes to everything that there is to say about it.
///
/// It knows neither files nor terminals, so that an editor can stand on it as well as the command.
package struct Validator: Sendable {
    /// The stage to check for, whatever the statement says of itself.
    package var stage: Stage?
    package var rules: [Rule]
    /// What the team demands.
    package var policy: Policy
    /// Gives other statements, such as the original of a translation.
    package var statements: StatementSource

    /// Gives a statement by its id, in place of a file system; nothing where there is none of that id.
    package typealias StatementSource = @Sendable (_ id: String) -> Statement?

    package init(
        stage: Stage? = nil, rules: [Rule] = Rule.all, policy: Policy = Policy(),
        statements: @escaping StatementSource = { _ in nil }
    ) {
        self.stage = stage
        self.rules = rules
        self.policy = policy
        self.statements = statements
    }

    /// A statement, as far as it could be read, and its findings in the order of their places.
    package struct Result: Sendable {
        package var statement: Statement?
        package var sources: SourceFiles
        package var diagnostics: [Diagnostic]
        package var origin: DocumentOrigin
    }

    /// Reads and checks a statement.
    package func validate(_ source: SourceFile, include: @escaping DocumentReader.IncludeSource) -> Result {
        // Rules on values run when the file has been read: until then the stage is not known.
        var scalars: [DeclaredScalar] = []
        let reading = DocumentReader.read(source, include: include) { scalars.append($0) }
        let active = rules(for: reading.statement)
        var findings = Findings(reading, policy: policy, rules: active, statements: statements)
        let byKind = Self.checks(of: active)
        for scalar in scalars {
            for check in byKind[scalar.kind] ?? [] where check.scope.covers(scalar) {
                findings.run(check.rule)
                check.run(scalar, &findings)
            }
        }
        if let statement = reading.statement {
            for (index, rule) in active.enumerated() {
                guard case .statement(let check) = rule.check else { continue }
                findings.run(index)
                check(statement, &findings)
            }
        }
        var diagnostics = reading.diagnostics.compactMap(policy.apply) + findings.diagnostics
        for index in diagnostics.indices where reading.recoded.contains(diagnostics[index].range.file) {
            diagnostics[index].fixes = []
        }
        diagnostics = diagnostics.inSourceOrder()
        let suppressions = Suppressions(in: reading, active: Set(active.map(\.id)))
        diagnostics = suppressions.apply(to: diagnostics, policy: policy)
        return Result(
            statement: reading.statement, sources: reading.sources, diagnostics: diagnostics, origin: reading.origin)
    }

    /// The check of a value by one of the rules that apply.
    private struct ValueCheck {
        /// The rule's number.
        var rule: Int
        var scope: ValueScope
        var run: @Sendable (DeclaredScalar, inout Findings) -> Void
    }

    /// The checks of values, in the order of their rules, by what they look at.
    private static func checks(of rules: [Rule]) -> [ScalarKind: [ValueCheck]] {
        var checks: [ScalarKind: [ValueCheck]] = [:]
        for (index, rule) in rules.enumerated() {
            guard case .scalar(let scope, let run) = rule.check else { continue }
            for kind in scope.kinds {
                checks[kind, default: []].append(ValueCheck(rule: index, scope: scope, run: run))
            }
        }
        return checks
    }

    /// The rules that apply to a statement.
    private func rules(for statement: Statement?) -> [Rule] {
        var stage = stage ?? statement?.stage?.value ?? .draft
        if self.stage == nil, let lowest = policy.stage, lowest.includes(stage) { stage = lowest }
        return rules.filter { stage.includes($0.stage) && policy.checks($0) }
    }
}
