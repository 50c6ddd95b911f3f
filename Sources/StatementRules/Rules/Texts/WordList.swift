internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let wordList = Rule(
        "word-list", .warning,
        what:
            "A text has signs in it that a word processor begins the items of lists with, `•` and the like, or lines that begin with dashes.",
        why:
            "For CommonMark they are letters: all items run together into one paragraph, and some are shown as empty boxes.",
        fix: "Begin each item on a line of its own with `- `.",
        bad: "summary: |\n  We call for\n  • common standards\n  • open data",
        good: "summary: |\n  We call for\n\n  - common standards\n  - open data",
        check: .value(of: .line, .lines, .commonMark, ifAny: .bulleted) { scalar, findings in
            let signs = WordList.signs(in: scalar.text, ofLines: scalar.kind == .commonMark)
            guard let first = signs.first else { return }
            let name = VisibleText.codePoint(first)
            let isOfOneFont = WordList.isOfOneFont(first)
            let count = signs.count == 1 ? "this line begins" : "this line and \(signs.count - 1) more begin"
            findings.add(
                findings.range(of: String(first), in: scalar.range),
                isOfOneFont
                    ? "there is a sign of one font (\(name)) in this text, which others show as an empty box"
                    : "\(count) with “\(first)” (\(name)), which makes no list",
                help: scalar.kind == .commonMark
                    ? nil : isOfOneFont ? "Write what it stands for, or delete it." : "Delete it.")
        })
}

private enum WordList {
    /// The signs that make no list: those at the beginning of a text, or of all its lines, and those of one font, wherever they stand.
    static func signs(in text: String, ofLines: Bool) -> [Unicode.Scalar] {
        var signs: [Unicode.Scalar] = []
        var isAtStart = true
        var last: Unicode.Scalar?
        // Dashes before paragraphs are those of a dialogue, or of signatures.
        var dashes = 0
        var mayBeList = false
        var isBlank = false
        for scalar in text.unicodeScalars {
            if let sign = last, scalar.properties.isWhitespace {
                signs.append(sign)
                if isDash(sign) { dashes += 1 }
                if dashes > 1 { mayBeList = true }
            }
            if scalar == "\n" {
                if isBlank { dashes = 0 }
                isBlank = true
            } else if !scalar.properties.isWhitespace {
                isBlank = false
            }
            last = isAtStart && isBullet(scalar) ? scalar : nil
            if isOfOneFont(scalar) { signs.append(scalar) }
            isAtStart = ofLines && (scalar == "\n" || isAtStart && (scalar == " " || scalar == "\t"))
        }
        // A dash at the beginning of one line may be one of a sentence.
        return signs.contains(where: isDash) && !mayBeList ? signs.filter { !isDash($0) } : signs
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "–" || scalar == "—" }

    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        ["•", "‣", "▪", "○", "●", "◦", "■", "⁃"].contains(scalar) || isDash(scalar)
    }

    /// Whether a character is one for which each font has what it likes.
    static func isOfOneFont(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }
}
