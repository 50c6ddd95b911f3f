/// Names for findings that stay the same when lines move: for baselines, and for services that compare runs.
///
/// Made of the rule, the path, the text at the place and a number among findings that are alike in all of these; not of
/// lines, nor of the words of messages.
package struct Fingerprints: Sendable {
    private var counts: [UInt64: UInt64] = [:]

    package init() {}

    /// The fingerprint of the next finding: 16 hexadecimal digits.
    ///
    /// - Parameter path: the path of the file that the finding is in, as reports show it.
    package mutating func next(_ diagnostic: Diagnostic, in sources: SourceFiles, path: String) -> String {
        next(rule: diagnostic.rule, path: path, text: Self.text(at: diagnostic.range, in: sources))
    }

    /// The fingerprint of the next thing that is said of a text in a file.
    package mutating func next(rule: String, path: String, text: String) -> String {
        var hash = FNV1a()
        hash.add(rule)
        hash.add(path)
        hash.add(text)
        let count = counts[hash.value, default: 0]
        counts[hash.value] = count + 1
        hash.add(String(count))
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// The first line of a place, its white space collapsed; of an empty place, the line that it is on.
    private static func text(at range: SourceRange, in sources: SourceFiles) -> String {
        let file = sources[range]
        let line = file.lineRange(sources.position(range).line)
        let part = range.offsets.isEmpty ? line : range.offsets.clamped(to: line)
        return file.text(part).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The hash function FNV-1a of 64 bits (IETF draft-eastlake-fnv).
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a text and a byte that no text has, so that parts do not run into each other.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
