internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noDate = Rule(
        "no-date", from: .published,
        what: "A published statement has no date.",
        why: "It will be cited and compared with laws of its time, and nobody can say which time that was.",
        fix: "Write the day of this text as `date`.",
        bad: "stage: published",
        good: """
            stage: published
            date: 2024-11-26
            """,
        check: .statement { statement, findings in
            guard statement.date == nil else { return }
            findings.addAbsence(of: "date", in: statement, "the published statement has no date")
        })
}
