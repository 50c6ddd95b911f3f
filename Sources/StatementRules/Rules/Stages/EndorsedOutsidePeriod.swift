internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let endorsedOutsidePeriod = Rule(
        "endorsed-outside-period", from: .endorsement,
        what: "An endorsement is dated before the endorsement period or after it.",
        why: "Either the date is wrong, or the period; both are published.",
        fix: "Correct the date, or move `opens` or `closes` under `endorsement` if late endorsements are welcome.",
        bad: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
            endorsers:
              - name: Society of Example Medicine
                date: 2024-11-16
            """,
        good: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
            endorsers:
              - name: Society of Example Medicine
                date: 2024-11-15
            """,
        check: .statement { statement, findings in
            guard let period = statement.endorsement, period.opens != nil || period.closes != nil else { return }
            // A period that cannot be is another rule's.
            if let opens = period.opens, let closes = period.closes, closes.value.isBefore(opens.value) { return }
            for endorser in statement.endorsers where endorser.isConfirmed {
                guard let date = endorser.date else { continue }
                if let closes = period.closes, closes.value.isBefore(date.value) {
                    findings.add(
                        date.range, "this endorsement is dated after endorsement closed",
                        notes: [.init(closes.range, "it closed on this day")])
                } else if let opens = period.opens, date.value.isBefore(opens.value), !endorser.isOfTheTeam {
                    findings.add(
                        date.range, "this endorsement is dated before endorsement opened",
                        notes: [.init(opens.range, "it opened on this day")])
                }
            }
        })
}

extension Endorser {
    /// Whether it is one of those who wrote the statement, who often sign before others are asked.
    fileprivate var isOfTheTeam: Bool { details.role?.value == .lead || details.role?.value == .core }
}
