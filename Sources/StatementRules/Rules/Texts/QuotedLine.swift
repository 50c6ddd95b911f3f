internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let quotedLine = Rule(
        "quoted-line", .warning,
        what:
            "The title of the statement or of a measure, the subtitle or the version stands in typographic quotation marks.",
        why: "For YAML only straight marks are quotes: these are part of the text, and would be published.",
        fix: "Delete the marks.",
        bad: "title: “Better Registries for Rare Diseases”",
        good: "title: Better Registries for Rare Diseases",
        check: .statement { statement, findings in
            check(statement.title, &findings)
            check(statement.subtitle, &findings)
            check(statement.version, &findings)
            func checkTitles(_ measures: [Measure]) {
                for measure in measures {
                    check(measure.title, &findings)
                    checkTitles(measure.measures)
                }
            }
            checkTitles(statement.measures)
        })

    private static func check(_ text: Located<String>?, _ findings: inout Findings) {
        // The bytes that such marks begin with.
        guard let text, let first = text.value.utf8.first, [0xC2, 0xE2, 0xE3].contains(first),
            let marks = QuotationMarks.around(text.value)
        else { return }
        let place = findings.range(of: marks.open, in: text.range)
        findings.add(
            place == text.range ? text.range : place,
            "this text stands in quotation marks, \(marks.open)…\(marks.close), which are no quotes for YAML",
            fixes: QuotationMarks.deletion(of: marks, from: text.range, findings))
    }
}
