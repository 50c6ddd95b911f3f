/// Reads a text from its beginning, byte by byte: for shapes made of ASCII that are looked for in every value, where a
/// pattern takes many times as long.
package struct ByteScanner {
    @usableFromInline
    let text: String
    @usableFromInline
    var offset: Int
    @usableFromInline
    let end: Int

    /// Begins at the first byte of a text.
    package init(_ text: String) {
        self.init(text[...])
    }

    package init(_ text: Substring) {
        self.text = text.base
        offset = text.base.utf8.distance(from: text.base.startIndex, to: text.startIndex)
        end = offset + text.utf8.count
    }

    /// Whether all of the text is read.
    @inlinable
    package var isAtEnd: Bool { offset == end }

    /// Reads a word, if it stands next.
    @inlinable
    package mutating func take(_ word: StaticString) -> Bool {
        let (offset, length) = (offset, word.utf8CodeUnitCount)
        guard length <= end - offset, text.withBytes({ $0.holds(word, at: offset) }) else { return false }
        self.offset += length
        return true
    }

    /// Reads the bytes that fit, at most `limit` of them; how many they are.
    @inlinable
    package mutating func skip(atMost limit: Int = .max, while fits: (UInt8) -> Bool) -> Int {
        let start = offset
        let last = limit < end - start ? start + limit : end
        offset = text.withBytes { bytes in
            var offset = start
            while offset < last, fits(bytes[offset]) { offset += 1 }
            return offset
        }
        return offset - start
    }
}

extension UInt8 {
    /// Whether it is a digit of ASCII.
    @inlinable
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether it is a letter of ASCII.
    @inlinable
    package var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
