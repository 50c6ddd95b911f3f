internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noDisclaimer = Rule(
        "no-disclaimer", .warning, from: .endorsement,
        what: "The statement has no disclaimer.",
        why: """
            A text on a platform of the European Commission, or with the names of eighty organisations under it, is soon \
            taken for the position of somebody who never took it.
            """,
        fix: "Say in `disclaimer` whose views the statement reflects, and whose it does not.",
        bad: "stage: endorsement",
        good: """
            stage: endorsement
            disclaimer: This statement reflects the views of those who endorse it, not those of the European Commission.
            """,
        check: .statement { statement, findings in
            guard statement.disclaimer == nil else { return }
            findings.addAbsence(of: "disclaimer", in: statement, "the statement has no disclaimer")
        })
}
