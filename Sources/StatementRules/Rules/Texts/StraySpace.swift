internal import Diagnostics
internal import StatementFormat
internal import YAMLTree

extension Rule {
    static let straySpace = Rule(
        "stray-space", .warning,
        what: "A name, title or other text of one line has spaces at its ends, doubled ones, or tabs.",
        why: "“Society  of Medicine” and “Society of Medicine” are two different endorsers to every list and search.",
        fix: "Delete the spaces that are too many.",
        bad: "subtitle: \"Registries  now \"",
        good: "subtitle: Registries now",
        check: .value(of: .line, ifAny: .spaced) { scalar, findings in
            // Addresses, codes and ids have rules of their own, which allow no space at all.
            // A block has a line end at its end; that is no stray space.
            guard scalar.style != .literal, scalar.style != .folded else { return }
            let text = scalar.text
            guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return }
            if first.isSpace || last.isSpace {
                let place = first.isSpace ? "begins" : "ends"
                findings.add(
                    scalar.range, "this text \(place) with a space", fixes: Spaces.fix(scalar, findings))
            } else if zip(text.utf8, text.utf8.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) {
                // Where they do not stand in the file, one is for a control character that has been reported.
                let spaces = findings.range(of: "  ", in: scalar.range)
                if spaces != scalar.range {
                    findings.add(
                        spaces, "there are two spaces in a row here", fixes: Spaces.fix(scalar, findings))
                }
            } else if text.utf8.contains(0x09) {
                findings.add(
                    findings.range(of: "\t", in: scalar.range), "there is a tab in this text",
                    fixes: Spaces.fix(scalar, findings))
            }
        })
}

/// The white space of a value as it stands in its file.
private enum Spaces {
    /// The fix that leaves one space between words, and none around the text.
    static func fix(_ scalar: DeclaredScalar, _ findings: Findings) -> [Fix] {
        let bytes = findings.sources[scalar.range].bytes
        var range = scalar.range.offsets.clamped(to: 0..<bytes.count)
        // In text that is folded over lines, or has escapes, white space may be something else.
        guard !bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: "\\") }) else { return [] }
        if range.count >= 2, let mark = bytes[range].first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
            range = (range.lowerBound + 1)..<(range.upperBound - 1)
        }
        var edits: [TextEdit] = []
        var start = range.lowerBound
        while let from = bytes[start..<range.upperBound].firstIndex(where: isSpace) {
            let end = bytes[from..<range.upperBound].firstIndex { !isSpace($0) } ?? range.upperBound
            let isOuter = from == range.lowerBound || end == range.upperBound
            if isOuter || end - from > 1 || bytes[from] == 0x09 {
                edits.append(TextEdit(SourceRange(from..<end, file: scalar.range.file), isOuter ? "" : " "))
            }
            start = end
        }
        return edits.isEmpty ? [] : [Fix("Delete the spaces that are too many", edits, isSafe: true)]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
