package import Diagnostics
internal import TextMetrics

/// A comment of a file and what it stands beside.
package struct YAMLComment: Sendable {
    /// The text after the `#`, without white space around it.
    package var text: String
    /// From the `#` to the end of the line.
    package var range: SourceRange
    /// Where what it is about begins and ends: for a comment on a line of its own, the key with its value, or the item
    /// of a list, below it; for one at the end of a line, that line.
    package var subject: SourceRange
    /// Whether it has its line to itself.
    package var isAlone: Bool
}

/// Finds comments, which libyaml passes over.
package struct CommentFinder {
    private let source: SourceFile
    private let file: UInt32
    private let root: YAMLNode

    package init(_ source: SourceFile, file: UInt32, root: YAMLNode) {
        self.source = source
        self.file = file
        self.root = root
    }

    /// The comments that begin with a word.
    package func comments(beginningWith word: String) -> [YAMLComment] {
        let word = Array(word.utf8)
        return signs().compactMap { sign in
            let start = source.bytes[(sign + 1)...].firstIndex { !Self.isBlank($0) } ?? sign
            return source.bytes[start...].starts(with: word) ? comment(at: start) : nil
        }
    }

    /// Where a `#` stands in the file, in whatever it is.
    private func signs() -> [Int] {
        source.bytes.withUnsafeBufferPointer { bytes in
            var offsets: [Int] = []
            while let sign = bytes.offset(of: UInt8(ascii: "#"), from: offsets.last.map { $0 + 1 } ?? 0) {
                offsets.append(sign)
            }
            return offsets
        }
    }

    /// The comment whose text begins at an offset.
    private func comment(at offset: Int) -> YAMLComment? {
        let bytes = source.bytes
        let line = source.position(of: offset).line
        var lineRange = source.lineRange(line)
        if line == 1 { lineRange = source.textStart..<max(source.textStart, lineRange.upperBound) }
        guard let sign = bytes[lineRange.lowerBound..<offset].lastIndex(where: { !Self.isBlank($0) }),
            bytes[sign] == UInt8(ascii: "#"), sign == lineRange.lowerBound || Self.isBlank(bytes[sign - 1]),
            !Self.holds(sign, in: root)
        else { return nil }
        let isAlone = bytes[lineRange.lowerBound..<sign].allSatisfy(Self.isBlank)
        var end = lineRange.upperBound
        while end > offset, Self.isBlank(bytes[end - 1]) { end -= 1 }
        let subject = isAlone ? subject(below: line) : lineRange
        return YAMLComment(
            text: source.text(offset..<end), range: SourceRange(sign..<end, file: file),
            subject: SourceRange(subject, file: file), isAlone: isAlone)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Whether an offset lies within a scalar, where `#` is text.
    private static func holds(_ offset: Int, in node: YAMLNode) -> Bool {
        guard node.range.offsets.contains(offset) else { return false }
        switch node.content {
        case .scalar: return true
        case .sequence(let nodes): return nodes.contains { holds(offset, in: $0) }
        case .mapping(let entries): return entries.contains { holds(offset, in: $0.key) || holds(offset, in: $0.value) }
        }
    }

    /// What begins on the next line that has more than a comment.
    private func subject(below line: Int) -> Range<Int> {
        var next = line + 1
        while next <= source.lineCount {
            let range = source.lineRange(next)
            let first = source.bytes[range].first { !Self.isBlank($0) }
            if let first, first != UInt8(ascii: "#") { break }
            next += 1
        }
        let range = source.lineRange(next)
        return Self.largest(beginningIn: range, of: root) ?? range
    }

    /// The largest key with its value, or item of a list, that begins in a range.
    private static func largest(beginningIn range: Range<Int>, of node: YAMLNode) -> Range<Int>? {
        func find(_ part: Range<Int>, _ value: YAMLNode) -> Range<Int>? {
            if range.contains(part.lowerBound) { return part }
            return value.range.offsets.overlaps(range) ? largest(beginningIn: range, of: value) : nil
        }
        switch node.content {
        case .scalar: return nil
        case .sequence(let nodes): return nodes.lazy.compactMap { find($0.range.offsets, $0) }.first
        case .mapping(let entries):
            return entries.lazy.compactMap { entry in
                let key = entry.key.range.offsets
                return find(key.lowerBound..<max(key.upperBound, entry.value.range.offsets.upperBound), entry.value)
            }.first
        }
    }
}
