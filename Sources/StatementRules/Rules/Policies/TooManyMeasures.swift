internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let tooManyMeasures = Rule(
        "too-many-measures",
        what: "The statement has more measures than the team's policy allows.",
        why: "Whom a statement calls on remembers few measures.",
        fix: "Merge measures, or put some within others.",
        bad: "measures:\n  - title: Agree on standards\n  - title: Pay for them",
        good: "measures:\n  - title: Agree on standards\n    measures:\n      - title: Pay for them",
        policy: "limits:\n  measures: 1",
        check: .statement { statement, findings in
            guard let maximum = findings.policy.maximumMeasures, statement.measures.count > maximum else { return }
            let first = statement.measures[maximum]
            findings.add(
                first.title?.range ?? first.range,
                "there are \(statement.measures.count) measures, and the policy allows \(maximum): this is the first too many"
            )
        })
}
