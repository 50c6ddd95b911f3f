internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let controlCharacter = Rule(
        "control-character",
        what: "A text has control characters in it.",
        why: "They are invisible and break web pages, spreadsheets and searches.",
        fix: "Delete the character. It often comes along when text is pasted from a PDF.",
        bad: #"subtitle: "Registries\u0007 now""#,
        good: "subtitle: Registries now",
        check: .value(ifAny: .invisible) { scalar, findings in
            // Those that stand in the file itself are found while it is read; these come from escapes.
            let found = scalar.text.unicodeScalars.first { scalar in
                scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t" && scalar != "\r"
                    || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar.properties.isNoncharacterCodePoint
            }
            guard let found else { return }
            findings.add(scalar.range, "there is a control character \(VisibleText.codePoint(found)) in this text")
        })
}
