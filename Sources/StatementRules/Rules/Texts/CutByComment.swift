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
            let whole = SourceRange(
                scalar.range.offsets.lowerBound..<QuotedText.end(ofTextEndingAt: end, in: source.bytes),
                file: scalar.range.file)
            guard whole != scalar.range else { return }
            let comment = source.bytes[end...].firstIndex(of: UInt8(ascii: "#")) ?? end
            let cut = source.text(comment..<whole.offsets.upperBound)
            guard !cut.dropFirst().hasPrefix(Suppressions.word) else { return }
            let text = source.text(whole)
            let isOneLine = !text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
            findings.add(
                SourceRange(comment..<whole.offsets.upperBound, file: scalar.range.file),
                "“\(cut)” is a comment for YAML, and no part of the text",
                fixes: isOneLine
                    ? [Fix("Put the whole text in quotes", [TextEdit(whole, QuotedText.of(text))], isSafe: false)] : [])
        })
}
