internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let sectionWithoutText = Rule(
        "section-without-text", .warning, from: .consultation,
        what: "A section or an annex has a title and no text.",
        why: "Every export shows its heading, with nothing below it.",
        fix: "Write its `text`, or delete it.",
        bad: """
            sections:
              - title: Background
            """,
        good: """
            sections:
              - title: Background
                text: Rare diseases affect one person in seventeen.
            """,
        check: .statement { statement, findings in
            for section in statement.sections where section.text == nil && !findings.isIncomplete(section.range) {
                findings.add(section.title?.range ?? section.range, "this section has no text")
            }
            for annex in statement.annexes where annex.text == nil && !findings.isIncomplete(annex.range) {
                findings.add(annex.title?.range ?? annex.range, "this annex has no text")
            }
        })
}
