internal import Diagnostics
internal import StatementFormat
internal import TextMetrics
internal import YAMLTree

extension Rule {
    static let keyInText = Rule(
        "key-in-text", .warning,
        what: "A line within a text, behind `|` or `>`, begins with a key of the format and its colon.",
        why:
            "It is indented as the text is, and so YAML takes it for more of the text: what it says is shown there, and does nothing.",
        fix: "Begin the line in the column of the keys that it belongs to; if it is meant as text, write it otherwise.",
        bad: """
            summary: |
              We call for registries.
              disclaimer: These are our own views.
            """,
        good: """
            summary: |
              We call for registries.
            disclaimer: These are our own views.
            """,
        check: .value(of: .commonMark) { scalar, findings in
            guard scalar.style == .literal || scalar.style == .folded else { return }
            let offsets = scalar.range.offsets
            let lines = findings.sources[scalar.range].bytes.withUnsafeBufferPointer { bytes in
                KeyLines.find(in: UnsafeBufferPointer(rebasing: bytes[offsets.clamped(to: 0..<bytes.count)]))
            }
            for line in lines {
                let start = offsets.lowerBound + line.start
                findings.add(
                    SourceRange(start..<(start + line.key.utf8.count), file: scalar.range.file),
                    "`\(line.key):` stands within the text of `\(scalar.key)`, and is no key there")
            }
        })
}

/// The lines of a block of text that begin as those of keys do.
private enum KeyLines {
    /// Those behind the line with the sign of the block, each with the offset of its key in it.
    static func find(in bytes: UnsafeBufferPointer<UInt8>) -> [(start: Int, key: String)] {
        var found: [(start: Int, key: String)] = []
        var start = bytes.offset(of: 0x0A, from: 0).map { $0 + 1 } ?? bytes.count
        // The first line of a text is above nothing that it could belong to, and one within a sentence is no key.
        var mayFollow = false
        var hasText = false
        while start < bytes.count, found.count < 20 {
            let end = bytes.offset(of: 0x0A, from: start) ?? bytes.count
            var first = start
            while first < end, bytes[first] == 0x20 { first += 1 }
            // Most lines begin with a capital, with a sign, or within a sentence.
            if mayFollow, first < end, bytes[first] & 0x20 != 0, bytes[first].isLetter,
                let key = key(in: bytes, from: first, to: end)
            {
                found.append((first, key))
            }
            if let last = bytes[first..<end].last(where: { $0 > 0x20 }) {
                mayFollow = ".!?:;)\"*".utf8.contains(last) || last >= 0x80
                hasText = true
            } else {
                mayFollow = hasText
            }
            start = end + 1
        }
        return found
    }

    private static func key(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> String? {
        var colon = start
        while colon < end, bytes[colon].isLetter && bytes[colon] & 0x20 != 0 || bytes[colon] == UInt8(ascii: "-") {
            colon += 1
        }
        guard colon - start > 3, colon < end, bytes[colon] == UInt8(ascii: ":") else { return nil }
        let value = bytes[(colon + 1)..<end].filter { $0 > 0x20 }
        guard value.isEmpty || bytes[colon + 1] == 0x20 else { return nil }
        let key = String(decoding: bytes[start..<colon], as: UTF8.self)
        let isOpen =
            value.isEmpty || value.count <= 2 && (value[0] == UInt8(ascii: "|") || value[0] == UInt8(ascii: ">"))
        return (isOpen ? openKeys : tellingKeys).contains(key) ? key : nil
    }

    /// Keys with lists, mappings or texts of several lines, as they stand above them.
    private static let openKeys = Set(
        Statement.shape.description.withPartsOfAllDepths.flatMap(\.fields).filter { field in
            if case .scalar(let kind) = field.type { kind == .commonMark } else { true }
        }.map(\.key))

    /// Keys that hardly begin a line of a text with their values: many others are words that do.
    private static let tellingKeys: Set = [
        "rationale", "deadline", "addressees", "speaker", "approved", "on-behalf-of", "disclaimer", "funding",
        "acknowledgements", "endorsers", "measure-groups", "translation-of",
    ]
}
