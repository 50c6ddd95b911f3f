internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let quotationMarks = Rule(
        "quotation-marks", .warning,
        what: "The text of a quote stands in quotation marks.",
        why: "Exports set those of the language around it, so that there would be two pairs.",
        fix: "Delete the marks around the text.",
        bad: "quotes:\n  - text: “We are glad of such support.”",
        good: "quotes:\n  - text: We are glad of such “support”.",
        check: .statement { statement, findings in
            for text in statement.quotes.compactMap(\.text) {
                guard let marks = QuotationMarks.around(text.value) else { continue }
                let first = findings.range(of: marks.open, in: text.range)
                findings.add(
                    first == text.range ? text.range : first,
                    "this quote has quotation marks of its own, \(marks.open)…\(marks.close)",
                    fixes: QuotationMarks.deletion(of: marks, from: text.range, findings))
            }
        })
}

/// Quotation marks around a whole text.
enum QuotationMarks {
    typealias Pair = (open: String, close: String)

    private static let pairs: [Pair] = [
        ("“", "”"), ("\"", "\""), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ("”", "”"), ("‘", "’"), ("「", "」"),
    ]

    /// The pair that a text stands in, if it has no other such mark between the two.
    static func around(_ text: String) -> Pair? {
        // Most texts begin with a letter.
        if let first = text.utf8.first, first.isLetter { return nil }
        var words = text[...]
        while let last = words.last, last.isWhitespace { words.removeLast() }
        while let first = words.first, first.isWhitespace { words.removeFirst() }
        guard words.count > 2 else { return nil }
        return pairs.first { pair in
            guard words.hasPrefix(pair.open), words.hasSuffix(pair.close) else { return false }
            let inner = words.dropFirst().dropLast()
            return !inner.contains(pair.open) && !inner.contains(pair.close)
        }
    }

    /// The fix that deletes both, where they stand in the file as such and not as an escape.
    static func deletion(of marks: Pair, from range: SourceRange, _ findings: Findings) -> [Fix] {
        let bytes = findings.sources[range].bytes
        let offsets = range.offsets.clamped(to: 0..<bytes.count)
        // In double quotes of YAML, the marks of the text may be escapes.
        guard let quote = bytes[offsets].first, quote != UInt8(ascii: "\"") else { return [] }
        let text = findings.sources.text(range)
        guard let first = text.firstRange(of: marks.open), let last = text.ranges(of: marks.close).last,
            first.lowerBound < last.lowerBound
        else { return [] }
        // French sets spaces within its marks.
        let inner = text[first.upperBound..<last.lowerBound]
        let start = inner.firstIndex { !$0.isWhitespace } ?? first.upperBound
        let end = inner.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? last.lowerBound
        let edits = [first.lowerBound..<start, end..<last.upperBound].map { found in
            let start = range.offsets.lowerBound + text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            let end = range.offsets.lowerBound + text.utf8.distance(from: text.startIndex, to: found.upperBound)
            return TextEdit(SourceRange(start..<end, file: range.file), "")
        }
        return [Fix("Delete the quotation marks", edits, isSafe: true)]
    }
}
