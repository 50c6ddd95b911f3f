internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let quoteWithoutSpeaker = Rule(
        "quote-without-speaker", from: .published,
        what: "A quote does not say who speaks.",
        why: "No newspaper prints words of nobody.",
        fix: "Add the `speaker` with a `name`.",
        bad: """
            quotes:
              - text: We are glad of such support.
                approved: 2024-11-20
            """,
        good: """
            quotes:
              - text: We are glad of such support.
                speaker:
                  name: Ana Example
                approved: 2024-11-20
            """,
        check: .statement { statement, findings in
            for quote in statement.quotes where quote.speaker == nil && !findings.isIncomplete(quote.range) {
                findings.add(quote.text?.range ?? quote.range, "this quote has no speaker")
            }
        })
}
