internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let invisibleCharacter = Rule(
        "invisible-character", .warning,
        what: "A text has characters of no width in it: zero-width spaces, soft hyphens and the like.",
        why: "Nobody sees them, and two names that look the same are not: searches and comparisons miss them.",
        fix: "Delete the character. It often comes along when text is pasted from a web page or a PDF.",
        bad: "subtitle: Regis\u{AD}tries now",
        good: "subtitle: Registries now",
        check: .value(ifAny: .invisible) { scalar, findings in
            guard scalar.kind.isProse, let (found, occurrence) = Invisible.first(in: scalar.text) else { return }
            findings.add(
                findings.range(of: String(found), occurrence: occurrence, in: scalar.range),
                "there is \(Invisible.name(found)) (\(VisibleText.codePoint(found))), which is invisible, in this text",
                fixes: Invisible.deletion(from: scalar.range, findings))
        })
}

/// Characters that have no width and, where they stand, no meaning either.
private enum Invisible {
    static func name(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\u{AD}": "a soft hyphen"
        case "\u{200B}": "a zero-width space"
        case "\u{2060}": "a word joiner"
        default: "a zero-width no-break space"
        }
    }

    /// The first that is none of the text's script, and how many of the same stand before it.
    static func first(in text: String) -> (scalar: Unicode.Scalar, occurrence: Int)? {
        var last: Unicode.Scalar = " "
        var passed = 0
        for scalar in text.unicodeScalars {
            if isStray(scalar, after: last) { return (scalar, scalar == partingSpace ? passed : 0) }
            if scalar == partingSpace { passed += 1 }
            last = scalar
        }
        return nil
    }

    /// What parts words in scripts that have no spaces.
    private static let partingSpace: Unicode.Scalar = "\u{200B}"

    /// Whether a character has neither width nor meaning. Joiners and non-joiners, U+200C and U+200D, are none of these:
    /// emoji and many scripts have them.
    private static func isStray(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{AD}", "\u{2060}", "\u{FEFF}": true
        case partingSpace: !partsWords(last)
        default: false
        }
    }

    /// Whether a letter is of a script without spaces, where a zero-width space parts words: Thai, Lao, Burmese, Khmer.
    private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
        (0xE00...0xEFF).contains(scalar.value) || (0x1000...0x109F).contains(scalar.value)
            || (0x1780...0x17FF).contains(scalar.value)
    }

    /// The fix that deletes all that stand in a value as such.
    static func deletion(from range: SourceRange, _ findings: Findings) -> [Fix] {
        var edits: [TextEdit] = []
        var offset = range.offsets.lowerBound
        var last: Unicode.Scalar = " "
        for scalar in findings.sources.text(range).unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if isStray(scalar, after: last) {
                edits.append(TextEdit(SourceRange(offset..<end, file: range.file), ""))
            } else {
                last = scalar
            }
            offset = end
        }
        return edits.isEmpty ? [] : [Fix("Delete the invisible characters", edits, isSafe: true)]
    }
}
