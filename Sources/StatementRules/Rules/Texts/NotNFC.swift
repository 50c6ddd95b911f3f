internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let notNFC = Rule(
        "not-nfc", .warning,
        what:
            "Letters are written as letter and accent apart (not in Unicode Normalization Form C), or several as one sign, `ﬁ`.",
        why:
            "Searches and comparisons miss such text, though it looks the same; it often comes from file names of a Mac, or from a PDF.",
        fix: "Type the letter anew, or let your editor normalise the text to NFC.",
        bad: #"subtitle: "Cafe\u0301 for registries""#,
        good: "subtitle: Café for registries",
        check: .value(ifAny: .composable) { scalar, findings in
            guard scalar.kind.isText else { return }
            checkLigatures(of: scalar, &findings)
            let composed = scalar.text.composed
            guard !composed.unicodeScalars.elementsEqual(scalar.text.unicodeScalars) else { return }
            let different = scalar.text.first { !String($0).composed.unicodeScalars.elementsEqual($0.unicodeScalars) }
            let piece = different.map(String.init) ?? scalar.text
            let isSign = piece.unicodeScalars.count == 1
            func named(_ text: String) -> String {
                "“\(text)”"
                    + (isSign ? " (\(text.unicodeScalars.map(VisibleText.codePoint).joined(separator: " ")))" : "")
            }
            findings.add(
                findings.range(of: piece, in: scalar.range),
                "\(named(piece)) is \(isSign ? "a sign that looks like another one" : "written as letter and accent apart") (not NFC)",
                help: "Replace it by \(named(piece.composed)).", fixes: composing(scalar, findings))
        })

    /// Reports signs that stand for several letters, as in print: `ﬀ` to `ﬆ`.
    private static func checkLigatures(of scalar: DeclaredScalar, _ findings: inout Findings) {
        guard let first = scalar.text.unicodeScalars.first(where: { ligatures[$0] != nil }) else { return }
        var edits: [TextEdit] = []
        var offset = scalar.range.offsets.lowerBound
        for sign in findings.sources.text(scalar.range).unicodeScalars {
            let end = offset + String(sign).utf8.count
            if let letters = ligatures[sign] {
                edits.append(TextEdit(SourceRange(offset..<end, file: scalar.range.file), letters))
            }
            offset = end
        }
        findings.add(
            findings.range(of: String(first), in: scalar.range),
            "“\(first)” (\(VisibleText.codePoint(first))) is one sign for “\(ligatures[first] ?? "")”",
            help: "Write the letters.", fixes: edits.isEmpty ? [] : [Fix("Write the letters", edits, isSafe: true)])
    }

    private static let ligatures: [Unicode.Scalar: String] = [
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
        "\u{FB05}": "st", "\u{FB06}": "st",
    ]

    /// The fix that composes every letter of a value.
    private static func composing(_ scalar: DeclaredScalar, _ findings: Findings) -> [Fix] {
        var edits: [TextEdit] = []
        var offset = scalar.range.offsets.lowerBound
        for character in findings.sources.text(scalar.range) {
            let text = String(character)
            let end = offset + text.utf8.count
            let composed = text.composed
            if !composed.unicodeScalars.elementsEqual(text.unicodeScalars) {
                edits.append(TextEdit(SourceRange(offset..<end, file: scalar.range.file), composed))
            }
            offset = end
        }
        return edits.isEmpty ? [] : [Fix("Normalise the text to NFC", edits, isSafe: true)]
    }
}
