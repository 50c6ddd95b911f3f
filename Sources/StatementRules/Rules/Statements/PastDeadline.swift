internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let pastDeadline = Rule(
        "past-deadline", .warning,
        what: "The deadline of a measure is past on the day of the statement.",
        why: "It calls for something that can no longer be done in time; often the text was taken from an older one.",
        fix: "Correct the deadline, or the `date` of the statement.",
        bad: """
            date: 2024-11-26
            measures:
              - title: Agree on common standards
                deadline: 2023
            """,
        good: """
            date: 2024-11-26
            measures:
              - title: Agree on common standards
                deadline: 2024
            """,
        check: .statement { statement, findings in
            guard let date = statement.date else { return }
            for deadline in statement.allMeasures.compactMap(\.deadline) where deadline.value.isBefore(date.value) {
                findings.add(
                    deadline.range, "this deadline is past on the day of the statement",
                    notes: [.init(date.range, "the statement is of this day")])
            }
        })
}
