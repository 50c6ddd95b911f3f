/// Reads a text from its beginning, byte by byte: for shapes made of ASCII that are looked for in every value, where a
/// pattern takes many times as long.
package struct ByteScanner {
    private var rest: Substring.UTF8View

    /// Begins at the first byte of a text.
    package init(_ text: some StringProtocol) {
        rest = Substring(text).utf8
    }

    /// Whether all of the text is read.
    package var isAtEnd: Bool { rest.isEmpty }

    /// Reads a word, if it stands next.
    package mutating func take(_ word: String) -> Bool {
        guard rest.starts(with: word.utf8) else { return false }
        rest.removeFirst(word.utf8.count)
        return true
    }

    /// Reads the bytes that fit, at most `limit` of them; how many they are.
    package mutating func skip(atMost limit: Int = .max, while fits: (UInt8) -> Bool) -> Int {
        var count = 0
        while count < limit, let first = rest.first, fits(first) {
            rest.removeFirst()
            count += 1
        }
        return count
    }
}

extension UInt8 {
    /// Whether it is a digit of ASCII.
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether it is a letter of ASCII.
    package var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
