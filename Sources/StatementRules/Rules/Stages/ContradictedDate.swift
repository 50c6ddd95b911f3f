internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let contradictedDate = Rule(
        "contradicted-date", .warning, from: .published,
        what: "A quote was approved, or a claim holds, for a day after that of the statement.",
        why: """
            A text cannot quote what was not approved yet, nor count who had not endorsed. Where endorsement closes after \
            the day of the statement, a claim may be of any day until then.
            """,
        fix: "Correct the date that is wrong; the year is often the wrong one.",
        bad: """
            date: 2024-11-26
            quotes:
              - text: We are glad of such support.
                speaker:
                  name: Ana Example
                approved: 2025-11-20
            """,
        good: """
            date: 2024-11-26
            quotes:
              - text: We are glad of such support.
                speaker:
                  name: Ana Example
                approved: 2024-11-20
            """,
        check: .statement { statement, findings in
            guard let date = statement.date else { return }
            let note = Diagnostic.Note(date.range, "the statement is of this day")
            for approved in statement.quotes.compactMap(\.approved) where date.value.isBefore(approved.value) {
                findings.add(approved.range, "this quote was approved after the day of the statement", notes: [note])
            }
            // A period without an end goes on.
            let endorsement = statement.endorsement
            guard endorsement?.opens == nil || endorsement?.closes != nil else { return }
            for asOf in endorsement?.claims.compactMap(\.asOf) ?? []
            where date.value.isBefore(asOf.value) && endorsement?.closes?.value.isBefore(asOf.value) ?? true {
                findings.add(asOf.range, "this claim is of a day after that of the statement", notes: [note])
            }
        })
}
