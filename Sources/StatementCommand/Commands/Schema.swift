internal import ArgumentParser
internal import Reports
internal import StatementFormat
internal import StatementPublishing
internal import StatementRules

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of statement files, for editors, or of published statements.",
        discussion: """
            EXAMPLES
              statement schema > statement.schema.json
              statement schema --published > published.schema.json
            """)

    @Flag(help: "The schema of the published JSON, which exporters get and the JSON export writes.")
    var published = false

    @Flag(help: "The schema of a policy, `.statement.yaml`.")
    var policy = false

    @Flag(help: "The schema of what `statement validate --format json` prints.")
    var report = false

    @Flag(help: "The reference page of the format in Markdown instead, as in docs/format.md.")
    var reference = false

    @Flag(
        name: .customLong("rule-reference"),
        help: "The reference page of the rules in Markdown instead, as in docs/rules.md.")
    var ruleReference = false

    func validate() throws {
        if [published, policy, report, reference, ruleReference].filter(\.self).count > 1 {
            throw ValidationError(
                "--published, --policy, --report, --reference and --rule-reference exclude each other.")
        }
    }

    func run() throws {
        if reference {
            try Console.output(FormatReference.make())
        } else if ruleReference {
            try Console.output(RuleReference.make())
        } else {
            try Console.output(schema.text)
        }
    }

    private var schema: OrderedJSON {
        if published { return PublishedSchema.make() }
        if report { return ReportSchema.make() }
        return policy ? PolicyDocument.schema : FormatSchema.make()
    }
}
