/// The words of a text in UTF-8: what stands between white space at which a line may break.
struct WordScanner: Sequence, IteratorProtocol {
    struct Word {
        /// The offsets of its bytes; it may be empty.
        var bytes: Range<Int>
        /// How many columns it takes, where that can be told without looking for the bounds of characters.
        var columns: Int?
        /// Whether a line ends behind it.
        var endsLine: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> Word? {
        guard offset < bytes.count else { return nil }
        var word = Word(bytes: offset..<offset, columns: 0, endsLine: false)
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte > 0x20, byte < 0x7F {
                offset += 1
                word.columns? += 1
                continue
            }
            let (value, length) = bytes.scalar(at: offset)
            if Self.isSpace(value) || Self.isNewline(value) {
                word.bytes = word.bytes.lowerBound..<offset
                word.endsLine = Self.isNewline(value)
                offset += length
                // A carriage return and its line feed are one line break.
                if value == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
                return word
            }
            if DisplayWidth.isSimple(value) { word.columns? += 1 } else { word.columns = nil }
            offset += length
        }
        word.bytes = word.bytes.lowerBound..<offset
        return word
    }

    private static func isNewline(_ value: UInt32) -> Bool {
        (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
    }

    /// White space of Unicode but for the spaces that keep words together.
    private static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
        default: false
        }
    }
}
