internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let bidirectionalControl = Rule(
        "bidirectional-control",
        what: "A text has characters that change the direction of what follows (UAX 9).",
        why: "They can make a text read differently from what it is, and nobody sees them.",
        fix: "Delete the character: names in Arabic or Hebrew script are set right without it.",
        bad: #"subtitle: "Registries \u202Ewon""#,
        good: "subtitle: Registries now",
        check: .value(ifAny: .invisible) { scalar, findings in
            let found = scalar.text.unicodeScalars.first {
                (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
            }
            guard let found else { return }
            findings.add(
                findings.range(of: String(found), in: scalar.range),
                "there is an invisible character \(VisibleText.codePoint(found)) here that changes the direction of the text"
            )
        })
}
