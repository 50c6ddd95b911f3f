internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noAddressee = Rule(
        "no-addressee", .warning, from: .consultation,
        what: "Neither the statement nor any measure says whom it calls on.",
        why: "A call to nobody is answered by nobody.",
        fix: "Name them under `addressees`, for the statement or for single measures.",
        bad: "stage: consultation",
        good: """
            stage: consultation
            addressees:
              - European Commission
            """,
        check: .statement { statement, findings in
            guard statement.addressees.isEmpty, statement.allMeasures.allSatisfy(\.addressees.isEmpty) else { return }
            findings.addAbsence(of: "addressees", in: statement, "the statement does not say whom it calls on")
        })
}
