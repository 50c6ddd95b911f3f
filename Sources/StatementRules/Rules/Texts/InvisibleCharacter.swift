internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let invisibleCharacter = Rule(
        "invisible-character", .warning,
        what: "A text has characters of no width in it: zero-width spaces, soft hyphens and the like.",
        why: "Nobody sees them, and two names that look the same are not: searches and comparisons miss them.",
        fix: "Delete the character. It often comes along when text is pasted from a web page or a PDF.",
        bad: "subtitle: Regis\u{AD}tries now",
        good: "subtitle: Registries now",
        check: .value(ifAny: .invisible) { scalar, findings in
            guard scalar.kind.isProse, let found = Invisible.first(in: scalar.text) else { return }
            findings.add(
                findings.range(of: String(found), in: scalar.range),
                "there is \(Invisible.name(found)) (\(CodePoint.name(found))), which is invisible, in this text",
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

    /// The first that is none of the text's script.
    static func first(in text: String) -> Unicode.Scalar? {
        var last: Unicode.Scalar = " "
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            if isInvisible(scalar), !partsWords(last) { return scalar }
            last = scalar
        }
        return nil
    }

    /// Joiners and non-joiners, U+200C and U+200D, are none: emoji and many scripts have them.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// Whether a letter is of a script without spaces, where a zero-width space parts words: Thai, Lao, Burmese, Khmer.
    private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
        (0xE00...0xEFF).contains(scalar.value) || (0x1000...0x109F).contains(scalar.value)
            || (0x1780...0x17FF).contains(scalar.value)
    }

    /// The fix that deletes all that stand in a value as such; a single letter of the script before one keeps it.
    static func deletion(from range: SourceRange, _ findings: Findings) -> [Fix] {
        var edits: [TextEdit] = []
        var offset = range.offsets.lowerBound
        var last: Unicode.Scalar = " "
        for scalar in findings.sources.text(range).unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if isInvisible(scalar), !partsWords(last) {
                edits.append(TextEdit(SourceRange(offset..<end, file: range.file), ""))
            } else {
                last = scalar
            }
            offset = end
        }
        return edits.isEmpty ? [] : [Fix("Delete the invisible characters", edits, isSafe: true)]
    }
}
