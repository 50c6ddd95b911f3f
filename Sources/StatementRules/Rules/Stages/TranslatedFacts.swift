internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let translatedFacts = Rule(
        "translated-facts", .warning, from: .endorsement,
        what: "A translation gives other days for the endorsement period than the original, or claims other numbers.",
        why: "Both are published side by side: who reads the one signs too late for the other.",
        fix: "Write the same in both languages.",
        bad: """
            language: de
            translation-of: better-registries
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-30
            """,
        good: """
            language: de
            translation-of: better-registries
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
            """,
        check: .statement { statement, findings in
            // That it is its own original is another rule's.
            guard let id = statement.translationOf?.value, id != statement.id?.value,
                let own = statement.endorsement, let other = findings.statements(id)?.endorsement
            else { return }
            compare(own.opens, other.opens, "opens", &findings)
            compare(own.closes, other.closes, "closes", &findings)
            // Where one has more claims, which is which cannot be told.
            guard own.claims.count == other.claims.count else { return }
            for (claim, original) in zip(own.claims, other.claims) {
                guard let count = claim.count, let meant = original.count, count.value != meant.value,
                    claim.asOf?.value == original.asOf?.value
                else { continue }
                findings.add(count.range, "in the original, this claim is of \(meant.value)")
            }
        })

    private static func compare(
        _ own: Located<CalendarDate>?, _ original: Located<CalendarDate>?, _ key: String, _ findings: inout Findings
    ) {
        guard let own, let original, own.value != original.value else { return }
        findings.add(own.range, "in the original, endorsement \(key) on \(original.value.text)")
    }
}
