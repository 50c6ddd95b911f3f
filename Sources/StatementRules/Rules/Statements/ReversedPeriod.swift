internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let reversedPeriod = Rule(
        "reversed-period",
        what: "The endorsement period closes before it opens.",
        why: "Nobody could ever endorse.",
        fix: "Correct `opens` or `closes`; the year is often the wrong one.",
        bad: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-01-15
            """,
        good: """
            endorsement:
              opens: 2024-10-01
              closes: 2025-01-15
            """,
        check: .statement { statement, findings in
            guard let opens = statement.endorsement?.opens, let closes = statement.endorsement?.closes,
                closes.value.isBefore(opens.value)
            else { return }
            findings.add(
                closes.range, "endorsement closes before it opens", notes: [.init(opens.range, "it opens here")])
        })
}
