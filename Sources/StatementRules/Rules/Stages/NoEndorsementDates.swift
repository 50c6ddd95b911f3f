internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noEndorsementDates = Rule(
        "no-endorsement-dates", .warning, from: .endorsement,
        what: "The endorsement period has no dates.",
        why: "Boards that have to meet before they sign need to know until when they can.",
        fix: "Write the first and the last day as `opens` and `closes` under `endorsement`.",
        bad: """
            endorsement:
              opens: 2024-10-01
            """,
        good: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
            """,
        check: .statement { statement, findings in
            let endorsement = statement.endorsement
            if let endorsement, findings.isIncomplete(endorsement.range) { return }
            switch (endorsement?.opens, endorsement?.closes) {
            case (.some, .some): return
            case (let opens?, nil):
                findings.add(
                    opens.range, "the endorsement period has a first day and no last",
                    help: "Write the last day as `closes`, beside `opens`.")
            case (nil, let closes?):
                findings.add(
                    closes.range, "the endorsement period has a last day and no first",
                    help: "Write the first day as `opens`, beside `closes`.")
            case (nil, nil):
                if endorsement == nil, findings.mayHave("endorsement") { return }
                findings.addAbsence(in: statement, "the endorsement period has no dates")
            }
        })
}
