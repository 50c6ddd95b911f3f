/// White space at which a line may break.
struct WhiteSpace {
    /// How many bytes of UTF-8 it has; a carriage return and its line feed are one.
    private let length: Int
    /// Whether the line ends there in any case.
    private let isNewline: Bool

    /// The words of a text, and whether a line ends behind them; a word may be empty.
    static func words(of text: String) -> [(word: Substring, endsLine: Bool)] {
        var words: [(word: Substring, endsLine: Bool)] = []
        var start = text.startIndex
        var bytes = text
        bytes.withUTF8 { bytes in
            var first = 0
            var offset = 0
            func add(endsLine: Bool) {
                let end = text.utf8.index(start, offsetBy: offset - first)
                if endsLine || first < offset { words.append((text[start..<end], endsLine)) }
                start = end
            }
            while offset < bytes.count {
                guard let space = WhiteSpace(at: offset, in: bytes) else {
                    offset += 1
                    continue
                }
                add(endsLine: space.isNewline)
                start = text.utf8.index(start, offsetBy: space.length)
                offset += space.length
                first = offset
            }
            add(endsLine: false)
        }
        return words
    }

    /// The white space that begins at an offset; nothing where there is none, or one at which no line may break.
    private init?(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        switch bytes[offset] {
        case 0x20, 0x09: self.init(length: 1, isNewline: false)
        case 0x0D: self.init(length: offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1, isNewline: true)
        case 0x0A...0x0C: self.init(length: 1, isNewline: true)
        // The first bytes of all other white space that Unicode has.
        case 0xC2, 0xE1...0xE3: self.init(bytes.scalar(at: offset).value)
        default: return nil
        }
    }

    private init?(_ scalar: UInt32) {
        switch scalar {
        case 0x85: self.init(length: 2, isNewline: true)
        case 0x2028, 0x2029: self.init(length: 3, isNewline: true)
        case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self.init(length: 3, isNewline: false)
        default: return nil
        }
    }

    private init(length: Int, isNewline: Bool) {
        self.length = length
        self.isNewline = isNewline
    }
}
