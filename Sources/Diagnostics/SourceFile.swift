internal import TextMetrics

/// A file's text and where its lines are.
package struct SourceFile: Sendable {
    /// The path as users named it; `-` is standard input.
    package let path: String
    /// The bytes as they were read.
    package let bytes: [UInt8]
    private let lines: LineStarts

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lines = bytes.isEmpty ? .ofNothing : LineStarts(of: bytes)
    }

    /// The same file under another path.
    package func renamed(_ path: String) -> SourceFile { SourceFile(path: path, of: self) }

    private init(path: String, of file: SourceFile) {
        self.path = path
        bytes = file.bytes
        lines = file.lines
    }

    /// A place in a file, both from 1. Columns count Unicode code points, as SARIF's `unicodeCodePoints` does.
    package struct Position: Sendable, Hashable, Comparable {
        package var line: Int
        package var column: Int

        package static func < (first: Self, second: Self) -> Bool {
            (first.line, first.column) < (second.line, second.column)
        }
    }

    /// The offset of the first byte of each line.
    private var lineStarts: [UInt32] { lines.offsets }

    package var lineCount: Int { lineStarts.count }

    /// Where the text begins: after a byte-order mark.
    package var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The place of the byte at `offset`; a byte-order mark takes no column.
    package func position(of offset: Int) -> Position {
        let offset = min(max(0, offset), bytes.count)
        let lineStarts = lineStarts
        let line = Self.lineIndex(of: offset, in: lineStarts)
        var start = Int(lineStarts[line])
        if line == 0 { start = min(textStart, offset) }
        return Position(line: line + 1, column: 1 + codePoints(in: start..<max(start, offset)))
    }

    /// How many code points begin in a range of bytes. A line may be as long as a file, and have thousands of findings: so
    /// eight bytes at a time.
    private func codePoints(in range: Range<Int>) -> Int {
        bytes.withUnsafeBytes { bytes in
            var count = range.count
            var index = range.lowerBound
            while index + 8 <= range.upperBound {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // Continuation bytes of UTF-8 are 10xxxxxx.
                count -= ((word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
                index += 8
            }
            while index < range.upperBound {
                if bytes[index] & 0xC0 == 0x80 { count -= 1 }
                index += 1
            }
            return count
        }
    }

    /// Where a range ends: the place behind its last character.
    package func end(of range: SourceRange) -> Position { position(of: range.offsets.upperBound) }

    /// The offsets of a line from 1, its end without the line's ending.
    package func lineRange(_ line: Int) -> Range<Int> {
        let lineStarts = lineStarts
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// Where a code point begins: at an offset, or a few bytes behind it.
    package func scalarBoundary(from offset: Int) -> Int {
        let isWithin = { (index: Int) in bytes.indices.contains(index) && bytes[index] & 0xC0 == 0x80 }
        return (offset..<(offset + 3)).first { !isWithin($0) } ?? offset + 3
    }

    /// The text between two offsets; bytes that are not UTF-8 show as U+FFFD.
    package func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    package func text(_ range: SourceRange) -> String { text(range.offsets) }

    private static func lineIndex(of offset: Int, in lineStarts: [UInt32]) -> Int {
        max(0, lineStarts.partitioningIndex { Int($0) > offset } - 1)
    }
}
