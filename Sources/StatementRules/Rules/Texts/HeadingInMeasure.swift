internal import CommonMark
internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let headingInMeasure = Rule(
        "heading-in-measure", .warning,
        what: "The text of a measure has a heading in it.",
        why:
            "A measure has its own heading, its title; another one within breaks the outline that screen readers follow.",
        fix: "Make it a measure within this one, or write it as a paragraph.",
        bad: "measures:\n  - title: Agree on standards\n    text: |\n      # Why\n      Because.",
        good: "measures:\n  - title: Agree on standards\n    text: Because.",
        check: .statement { statement, findings in
            for measure in statement.allMeasures {
                for text in [measure.text, measure.rationale].compactMap(\.self) {
                    check(text, &findings)
                }
            }
        })

    private static func check(_ text: Located<String>, _ findings: inout Findings) {
        guard PlainMarkup.mayHaveHeading(text.value) else { return }
        let lines = text.value.split(separator: "\n", omittingEmptySubsequences: false)
        var places = PieceFinder(in: text.range)
        findings.commonMark(text.value, at: text.range).forEachBlock { block in
            guard case .heading(_, _, let line) = block, lines.indices.contains(line - 1),
                let place = places.next(String(lines[line - 1]), in: findings)
            else { return }
            findings.add(place, "a heading stands within a measure")
        }
    }
}
