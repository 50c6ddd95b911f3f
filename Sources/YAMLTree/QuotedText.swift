/// Text as it would be written in quotes, for advice: nothing of it may be lost or change its meaning there.
package enum QuotedText {
    /// A text of one line in quotes: in double ones where nothing in it has a meaning there, else in single ones.
    package static func of(_ text: some StringProtocol) -> String {
        let text = String(text)
        return text.contains { $0 == "\"" || $0 == "\\" } ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
    }

    /// A text of one line as it can stand behind a key: in quotes only where it would be something else without.
    package static func ifNeeded(_ text: String) -> String {
        let first = text.utf8.first.map { "[]{}&*!|>'\"%@`#,?-".utf8.contains($0) } ?? true
        return first || text.contains(": ") || text.contains(" #") || text.hasSuffix(":") ? of(text) : text
    }

    /// Where a text really ends that YAML takes to end at an offset: a ` #` right before a word, as in `#1`, is probably
    /// no comment.
    package static func end(ofTextEndingAt end: Int, in bytes: [UInt8]) -> Int {
        let line = bytes[end...].prefix { $0 != 0x0A && $0 != 0x0D }
        guard let sign = line.firstIndex(where: { !isBlank($0) }), sign > end, line[sign] == UInt8(ascii: "#"),
            let next = line[sign...].dropFirst().first, isWord(next)
        else { return end }
        return self.end(ofLine: line)
    }

    /// Where the text of a line ends: before a comment, or the white space at its end.
    static func end(ofLine line: ArraySlice<UInt8>) -> Int {
        var end = line.endIndex
        for sign in line.indices.dropFirst() where line[sign] == UInt8(ascii: "#") && isBlank(line[sign - 1]) {
            if sign + 1 == line.endIndex || !isWord(line[sign + 1]) {
                end = sign
                break
            }
        }
        while end > line.startIndex, isBlank(line[end - 1]) { end -= 1 }
        return end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Whether a letter or digit begins with a byte.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
}
