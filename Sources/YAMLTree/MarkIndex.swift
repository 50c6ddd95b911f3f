/// Turns libyaml's marks, which count code points, into offsets in bytes.
struct MarkIndex {
    private let bytes: [UInt8]
    private let isASCII: Bool
    /// The last mark and its offset: marks mostly grow, so that a text is walked about once.
    private var lastIndex = 0
    private var lastOffset: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // libyaml is not shown a byte-order mark.
        lastOffset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        isASCII = bytes.allSatisfy { $0 < 0x80 }
    }

    /// The offset of the byte that the code point with this number begins with.
    mutating func offset(of index: Int) -> Int {
        if isASCII { return min(index, bytes.count) }
        bytes.withUnsafeBytes { bytes in
            while index - lastIndex >= 8, bytes.count - lastOffset >= 8 {
                // Of eight bytes at once, those are counted that begin a code point: not 10xxxxxx.
                let word = bytes.loadUnaligned(fromByteOffset: lastOffset, as: UInt64.self)
                let continuations = word & ~(word << 1) & 0x8080_8080_8080_8080
                lastOffset += 8
                lastIndex += 8 - continuations.nonzeroBitCount
            }
            while lastOffset < bytes.count, bytes[lastOffset] & 0xC0 == 0x80 { lastOffset += 1 }
            while lastIndex < index, lastOffset < bytes.count {
                lastOffset += 1
                while lastOffset < bytes.count, bytes[lastOffset] & 0xC0 == 0x80 { lastOffset += 1 }
                lastIndex += 1
            }
            while lastIndex > index, lastOffset > 0 {
                lastOffset -= 1
                while lastOffset > 0, bytes[lastOffset] & 0xC0 == 0x80 { lastOffset -= 1 }
                lastIndex -= 1
            }
        }
        return lastOffset
    }
}
