internal import Diagnostics
internal import StatementFormat
internal import TextMetrics
internal import YAMLTree

extension Rule {
    static let cutByComment = Rule(
        "cut-by-comment", .warning,
        what: "A text ends before a ` #` that was probably meant as part of it.",
        why: "YAML takes ` #` and all behind it for a comment: `title: A #1 priority` is the title “A”.",
        fix: "Put the whole text in quotes; or, if it is a comment, write a space after the `#`.",
        bad: "subtitle: A #1 priority",
        good: "subtitle: \"A #1 priority\"  # as they say",
        check: .value(of: .line, .lines, .commonMark) { scalar, findings in
            let end = scalar.range.offsets.upperBound
            // Most values end their line.
            guard scalar.style == .plain, let next = findings.sources.byte(at: end, of: scalar.range.file),
                next == 0x20 || next == 0x09
            else { return }
            let source = findings.sources[scalar.range]
            guard let sign = sign(in: source.bytes, after: end) else { return }
            let line = source.bytes[sign...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.bytes.count
            let cut = source.text(sign..<line).trimmingEnd
            let whole = SourceRange(
                scalar.range.offsets.lowerBound..<(sign + cut.utf8.count), file: scalar.range.file)
            let text = source.text(whole)
            let isOneLine = !text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
            findings.add(
                SourceRange(sign..<(sign + cut.utf8.count), file: scalar.range.file),
                "“\(cut)” is a comment for YAML, and no part of the text",
                fixes: isOneLine && !text.contains("\"") && !text.contains("\\")
                    ? [Fix("Put the whole text in quotes", [TextEdit(whole, "\"\(text)\"")], isSafe: false)] : [])
        })

    /// Where a `#` stands behind a value with white space before it, and a letter or digit right after it.
    private static func sign(in bytes: [UInt8], after end: Int) -> Int? {
        guard end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09,
            let sign = bytes[end...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }), bytes[sign] == UInt8(ascii: "#"),
            sign + 1 < bytes.count
        else { return nil }
        let next = bytes[sign + 1]
        let isWord = next >= 0x80 || next.isDigit || next.isLetter
        return isWord && !bytes[(sign + 1)...].starts(with: Suppressions.word.utf8) ? sign : nil
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
