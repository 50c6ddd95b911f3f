internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let contradictedDate = Rule(
        "contradicted-date", .warning, from: .published,
        what: """
            A quote was approved, or a claim holds, for a day after that of the statement; or the statement is dated more \
            than twenty years after everything else in it.
            """,
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
            if let last = latest(in: statement), date.value.year > last.value.year + 20 {
                findings.add(
                    date.range,
                    "the statement is dated \(date.value.year - last.value.year) years after all else in it",
                    notes: [.init(last.range, "nothing else in it is of a later day than this")])
            }
            let note = Diagnostic.Note(date.range, "the statement is of this day")
            for approved in statement.quotes.compactMap(\.approved) where date.value.isBefore(approved.value) {
                findings.add(approved.range, "this quote was approved after the day of the statement", notes: [note])
            }
            for asOf in statement.endorsement?.claims.compactMap(\.asOf) ?? []
            where date.value.isBefore(asOf.value) && statement.endorsement?.closes?.value.isBefore(asOf.value) ?? true {
                findings.add(asOf.range, "this claim is of a day after that of the statement", notes: [note])
            }
        })

    /// The latest of the dates that tell when a statement was worked on.
    private static func latest(in statement: Statement) -> Located<CalendarDate>? {
        var dates = statement.quotes.compactMap(\.approved) + statement.timeline.compactMap(\.date)
        dates += [statement.endorsement?.opens, statement.endorsement?.closes].compactMap(\.self)
        dates += statement.endorsement?.claims.compactMap(\.asOf) ?? []
        return dates.max { $0.value.latest.lexicographicallyPrecedes($1.value.latest) }
    }
}
