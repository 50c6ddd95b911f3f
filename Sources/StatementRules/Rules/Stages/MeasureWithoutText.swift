internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let measureWithoutText = Rule(
        "measure-without-text", .warning, from: .consultation,
        what: "A measure has a title and no text.",
        why: "A title is a heading: whoever comments on it, or signs it, has to guess what exactly is called for.",
        fix: """
            Write in its `text` what is called for. A measure that holds others needs none where those have theirs, and \
            those need none where it has one.
            """,
        bad: """
            measures:
              - title: Agree on common standards
            """,
        good: """
            measures:
              - title: Agree on common standards
                measures:
                  - title: Write them together
                    text: Experts of all Member States draft the standards in one group.
            """,
        check: .statement { statement, findings in
            func check(_ measure: Measure) {
                guard measure.text == nil, measure.measures.isEmpty, !findings.isIncomplete(measure.range) else {
                    return
                }
                findings.add(measure.title?.range ?? measure.range, "this measure has no text")
            }
            for measure in statement.measures {
                check(measure)
                // The parts of a measure are told by its text, or else by their own.
                if measure.text == nil { measure.measures.forEach(check) }
            }
        })
}
