internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let unapprovedQuote = Rule(
        "unapproved-quote", from: .published,
        what: "A quote has no day on which its speaker approved it.",
        why: "Drafts of quotes are written by others; published without consent, they must be taken back in public.",
        fix: "Ask the speaker, and write the day of the answer as `approved`.",
        bad: """
            quotes:
              - text: We are glad of such support.
                speaker:
                  name: Ana Example
            """,
        good: """
            quotes:
              - text: We are glad of such support.
                speaker:
                  name: Ana Example
                approved: 2024-11-20
            """,
        check: .statement { statement, findings in
            for quote in statement.quotes where quote.approved == nil && !findings.isIncomplete(quote.range) {
                let speaker = quote.speaker?.name?.value
                findings.add(
                    quote.text?.range ?? quote.range,
                    speaker.map { "this quote was not approved by \($0)" }
                        ?? "this quote was not approved by its speaker")
            }
        })
}
