internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let referenceWithoutLink = Rule(
        "reference-without-link", .information, from: .endorsement,
        what: "A reference has neither a `url` nor a `doi`.",
        why: "Readers have to search for what the statement relies on.",
        fix: "Add `doi` or `url`; of a book that is not online, there may be none.",
        bad: """
            summary: It follows the plan [@plan].
            references:
              - id: plan
                title: A plan
            """,
        good: """
            summary: It follows the plan [@plan].
            references:
              - id: plan
                title: A plan
                url: https://www.example.org/plan
            """,
        check: .statement { statement, findings in
            for reference in statement.references where reference.url == nil && reference.doi == nil {
                guard !findings.isIncomplete(reference.range) else { continue }
                findings.add(
                    reference.title?.range ?? reference.range, "this reference has neither a `url` nor a `doi`")
            }
        })
}
