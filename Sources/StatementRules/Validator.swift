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
    /// Gives the ids of the statements that can be had by them, for what was meant by one that is none.
    package var statementIDs: IDSource

    /// Gives a statement by its id, in place of a file system; nothing where there is none of that id.
    package typealias StatementSource = @Sendable (_ id: String) -> Statement?

    package typealias IDSource = @Sendable () -> [String]

    package init(
        stage: Stage? = nil, rules: [Rule] = Rule.all, policy: Policy = Policy(),
        statements: @escaping StatementSource = { _ in nil }, statementIDs: @escaping IDSource = { [] }
    ) {
        self.stage = stage
        self.rules = rules
        self.policy = policy
        self.statements = statements
        self.statementIDs = statementIDs
    }

    /// A statement, as far as it could be read, and its findings in the order of their places.
    package struct Result: Sendable {
        package var statement: Statement?
        package var sources: SourceFiles
        package var diagnostics: [Diagnostic]
    }

    /// Reads and checks a statement.
    package func validate(_ source: SourceFile, include: @escaping DocumentReader.IncludeSource) -> Result {
        var reading = DocumentReader.read(source, include: include)
        let scalars = reading.takeScalars()
        let active = rules(for: reading.statement)
        var findings = Findings(
            reading, policy: policy, rules: rules, statements: statements, statementIDs: statementIDs)
        check(consume scalars, by: active, &findings)
        if let statement = reading.statement {
            for index in active {
                guard case .statement(let check) = rules[index].check else { continue }
                findings.run(index)
                check(statement, &findings)
            }
        }
        var diagnostics = reading.diagnostics.compactMap(policy.apply) + findings.diagnostics
        for index in diagnostics.indices where reading.recoded.contains(diagnostics[index].range.file) {
            diagnostics[index].fixes = []
        }
        for index in diagnostics.indices where diagnostics[index].rule == Rule.emptyValue.id {
            Rule.explainComment(&diagnostics[index], in: reading.sources)
        }
        diagnostics = diagnostics.inSourceOrder()
        diagnostics = Suppressions(in: reading).apply(to: diagnostics, policy: policy) { id in
            active.contains { rules[$0].id == id }
        }
        return Result(statement: reading.statement, sources: reading.sources, diagnostics: diagnostics)
    }

    /// Runs the rules that look at single values, which are not needed any more after that.
    private func check(_ scalars: consuming [DeclaredScalar], by active: [Int], _ findings: inout Findings) {
        let values = ScopedValues(scalars)
        for index in active {
            guard case .scalar(let scope, let check) = rules[index].check else { continue }
            findings.run(index)
            values.forEach(in: scope) { check($0, &findings) }
        }
    }

    /// The numbers of the rules that apply to a statement.
    private func rules(for statement: Statement?) -> [Int] {
        var stage = stage ?? statement?.stage?.value ?? .draft
        if self.stage == nil, let lowest = policy.stage, lowest.includes(stage) { stage = lowest }
        return rules.indices.filter { stage.includes(rules[$0].stage) && policy.checks(rules[$0]) }
    }
}
