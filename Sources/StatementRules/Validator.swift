package import Diagnostics
package import StatementFormat

/// Checks statements: from a file's bytes to everything that there is to say about it.
///
/// It knows neither files nor terminals, so that an editor can stand on it as well as the command.
package struct Validator: Sendable {
    /// The stage to check for, whatever the statement says of itself.
    package var stage: Stage?
    package var rules: [Rule]

    package init(stage: Stage? = nil, rules: [Rule] = Rule.all) {
        self.stage = stage
        self.rules = rules
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
        // Rules on values run while the file is read, since the stage is not yet known then: all of them apply from
        // the first stage on.
        var values = Findings(sources: SourceFiles(source))
        let valueRules = rules.compactMap { rule in
            if case .value(let check) = rule.check { (rule, check) } else { nil }
        }
        var scalars: [DeclaredScalar] = []
        let reading = DocumentReader.read(source, include: include) { scalars.append($0) }
        values.sources = reading.sources
        for scalar in scalars {
            for (rule, check) in valueRules {
                values.rule = rule
                check(scalar, &values)
            }
        }
        var diagnostics = reading.diagnostics + values.diagnostics
        if let statement = reading.statement {
            var findings = Findings(sources: reading.sources)
            let stage = stage ?? statement.stage?.value ?? .draft
            for rule in rules where stage.includes(rule.stage) {
                guard case .statement(let check) = rule.check else { continue }
                findings.rule = rule
                check(statement, &findings)
            }
            diagnostics += findings.diagnostics
        }
        return Result(
            statement: reading.statement, sources: reading.sources, diagnostics: diagnostics.inSourceOrder(),
            origin: reading.origin)
    }
}
