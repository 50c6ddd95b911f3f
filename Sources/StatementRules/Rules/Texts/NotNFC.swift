internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let notNFC = Rule(
        "not-nfc", .warning,
        what: "Letters are written as letter and accent apart (not in Unicode Normalization Form C).",
        why:
            "Searches and comparisons miss such text, though it looks the same; it often comes from file names of a Mac.",
        fix: "Type the letter anew, or let your editor normalise the text to NFC.",
        bad: #"subtitle: "Cafe\u0301 for registries""#,
        good: "subtitle: Café for registries",
        check: .value(ifAny: .composable) { scalar, findings in
            guard scalar.kind.isText else { return }
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
