internal import Diagnostics
internal import StatementFormat

/// The reference page of the rules, `docs/rules.md`, made of the rules themselves.
package enum RuleReference {
    package static func make() -> String {
        var page = """
            # Rules

            <!-- Made by `statement schema --rule-reference` from the rules themselves; not for editing by hand. -->

            What `statement validate` checks. A rule applies from its stage on: those of `draft` always, those of later stages
            when the statement has got there, or when `--stage` says so. Errors make the command fail (exit status 1); warnings
            and information do not.

            | rule | severity | from stage | what it finds |
            | --- | --- | --- | --- |

            """
        for rule in Rule.all {
            page +=
                "| [`\(rule.id)`](#\(rule.id)) | \(rule.severity.rawValue) | \(rule.stage.rawValue) | \(rule.what) |\n"
        }
        for rule in Rule.all {
            page += """

                ## \(rule.id)

                \(rule.what) \(rule.why)

                What to do: \(rule.fix)
                \(policy(of: rule))
                Wrong:

                ```yaml
                \(rule.bad)
                ```

                Right:

                ```yaml
                \(rule.good)
                ```

                """
        }
        return page
    }

    private static func policy(of rule: Rule) -> String {
        rule.policy.map { "\nWith this policy in `\(Policy.fileName)`:\n\n```yaml\n\($0)\n```\n" } ?? ""
    }
}
