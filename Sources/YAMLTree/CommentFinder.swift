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
    /// The items of lists, and the keys with their values, in the order in which they begin: the larger first.
    private lazy var parts = {
        var parts: [Range<Int>] = []
        Self.addParts(of: root, to: &parts)
        return parts
    }()
    /// The last line that was found to have more than a comment.
    private var reachedLine = 0

    package init(_ source: SourceFile, file: UInt32, root: YAMLNode) {
        self.source = source
        self.file = file
        self.root = root
    }

    /// The comments that begin with a word, in order.
    package mutating func comments(beginningWith word: String) -> [YAMLComment] {
        let word = Array(word.utf8)
        var comments: [YAMLComment] = []
        for sign in signs() {
            let start = source.bytes[(sign + 1)...].firstIndex { !Self.isBlank($0) } ?? sign
            guard source.bytes[start...].starts(with: word), let comment = comment(at: start) else { continue }
            comments.append(comment)
        }
        return comments
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
    private mutating func comment(at offset: Int) -> YAMLComment? {
        let bytes = source.bytes
        let line = source.position(of: offset).line
        var lineRange = source.lineRange(line)
        if line == 1 { lineRange = source.textStart..<max(source.textStart, lineRange.upperBound) }
        guard let sign = bytes[lineRange.lowerBound..<offset].lastIndex(where: { !Self.isBlank($0) }),
            bytes[sign] == UInt8(ascii: "#"), sign == lineRange.lowerBound || Self.isBlank(bytes[sign - 1]),
            !isText(sign)
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
    private func isText(_ offset: Int) -> Bool {
        let records = root.store.records
        // Values are recorded in the order in which they begin, and none begins within a scalar.
        let next = (root.index..<records[root.index].next).partitioningIndex { records[$0].offsets.lowerBound > offset }
        guard next > root.index, case .scalar = records[next - 1].form else { return false }
        return records[next - 1].offsets.contains(offset)
    }

    /// What begins on the next line that has more than a comment.
    private mutating func subject(below line: Int) -> Range<Int> {
        var next = max(line + 1, reachedLine)
        while next <= source.lineCount {
            let range = source.lineRange(next)
            let first = source.bytes[range].first { !Self.isBlank($0) }
            if let first, first != UInt8(ascii: "#") { break }
            next += 1
        }
        reachedLine = next
        let range = source.lineRange(next)
        let parts = parts
        let part = parts.partitioningIndex { $0.lowerBound >= range.lowerBound }
        return part < parts.count && range.contains(parts[part].lowerBound) ? parts[part] : range
    }

    private static func addParts(of node: YAMLNode, to parts: inout [Range<Int>]) {
        switch node.content {
        case .scalar: break
        case .sequence(let items):
            // What an alias stands for begins elsewhere.
            guard items.startIndex == node.index + 1 else { break }
            items.forEach { item in
                parts.append(item.range.offsets)
                addParts(of: item, to: &parts)
            }
        case .mapping(let entries):
            guard entries.startIndex == node.index + 1 else { break }
            entries.forEach { entry in
                let key = entry.key.range.offsets
                parts.append(key.lowerBound..<max(key.upperBound, entry.value.range.offsets.upperBound))
                addParts(of: entry.value, to: &parts)
            }
        }
    }
}
