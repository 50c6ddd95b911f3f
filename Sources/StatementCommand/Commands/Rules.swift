internal import ArgumentParser
internal import Diagnostics
internal import StatementFormat
internal import StatementRules
internal import TextMetrics

struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules with their severities and the stages that they apply from.",
        discussion: """
            EXAMPLES
              statement rules
              statement explain duplicate-endorser
            """)

    func run() throws {
        let width = Rule.all.map(\.id.count).max() ?? 0
        for rule in Rule.all {
            let id = rule.id + String(repeating: " ", count: width - rule.id.count)
            let severity = rule.severity.rawValue
            let padding = String(repeating: " ", count: max(0, 11 - severity.count))
            try Console.output("\(id)  \(severity)\(padding)  \(rule.stage.rawValue)  \(rule.what)\n")
        }
    }
}

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it finds, why that is bad, what to do, with an example.",
        discussion: """
            EXAMPLES
              statement explain unknown-key
            """)

    @Argument(
        help: ArgumentHelp("The id of the rule, as it stands in brackets behind a message.", valueName: "rule"),
        completion: .list(Rule.all.map(\.id)))
    var rule: String

    func run() throws {
        guard let rule = Rule.named(rule) else {
            let meant = EditDistance.nearest(to: rule, in: Rule.all.map(\.id))
            throw ValidationError(
                "There is no rule `\(VisibleText.of(rule))`." + (meant.map { " Did you mean `\($0)`?" } ?? "")
                    + " `statement rules` lists them all.")
        }
        try Console.output(
            """
            \(rule.id): \(rule.severity.rawValue), from stage \(rule.stage.rawValue)

            \(rule.what)

            Why:  \(rule.why)

            Do:   \(rule.fix)
            \(rule.policy.map { "\nWith this policy in `\(Policy.fileName)`:\n\n\(indented($0))\n" } ?? "")
            Wrong:

            \(indented(rule.bad))

            Right:

            \(indented(rule.good))

            """)
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }
}
