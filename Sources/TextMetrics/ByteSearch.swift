#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
    /// The offset of a byte, from another offset on.
    package func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Where the ASCII ends that stands at an offset; eight bytes are looked at at once.
    package func endOfASCII(from start: Int = 0) -> Int {
        let bytes = UnsafeRawBufferPointer(self)
        var offset = start
        while offset + 8 <= count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let beyond = word & 0x8080_8080_8080_8080
            guard beyond == 0 else { return offset + beyond.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < count, self[offset] < 0x80 { offset += 1 }
        return offset
    }

    /// Where the visible signs of ASCII and spaces end that stand at an offset, without quotation marks and backslashes:
    /// what stands for itself in a JSON string. Eight bytes are looked at at once.
    package func endOfPlainJSON(from start: Int = 0) -> Int {
        let bytes = UnsafeRawBufferPointer(self)
        let (ones, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        var offset = start
        while offset + 8 <= count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            // The highest bit of a byte in each: of those below 0x20, from 0x7F on, and of the two signs. Borrows and
            // carries only reach bytes behind one that is found.
            let controls = (word &- 0x20 &* ones) & ~word
            let beyond = word | (word &+ ones)
            let mark = word ^ (UInt64(UInt8(ascii: "\"")) &* ones)
            let backslash = word ^ (UInt64(UInt8(ascii: "\\")) &* ones)
            let signs = (mark &- ones) & ~mark | (backslash &- ones) & ~backslash
            let found = (controls | beyond | signs) & highest
            guard found == 0 else { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < count, self[offset] >= 0x20, self[offset] < 0x7F, self[offset] != UInt8(ascii: "\""),
            self[offset] != UInt8(ascii: "\\")
        {
            offset += 1
        }
        return offset
    }

    /// Whether a word stands at an offset.
    package func holds(_ word: StaticString, at start: Int) -> Bool {
        guard let base = baseAddress, word.utf8CodeUnitCount <= count - start else { return false }
        return memcmp(base + start, word.utf8Start, word.utf8CodeUnitCount) == 0
    }

    /// Whether a text is anywhere in it, byte for byte.
    package func contains(_ text: StaticString) -> Bool {
        guard text.utf8CodeUnitCount > 0 else { return false }
        var start = 0
        while let found = offset(of: text.utf8Start[0], from: start), found + text.utf8CodeUnitCount <= count {
            if holds(text, at: found) { return true }
            start = found + 1
        }
        return false
    }

    /// The value of the scalar that begins at an offset of valid UTF-8, and how many bytes it has.
    package func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        let lead = self[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for index in (offset + 1)..<Swift.min(offset + length, count) {
            value = value << 6 | UInt32(self[index] & 0x3F)
        }
        return (value, length)
    }
}

extension String {
    /// Looks at the text as UTF-8 in its place, where `withUTF8` needs a variable of its own.
    @inlinable
    package func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        if let value = utf8.withContiguousStorageIfAvailable(body) { return value }
        var text = self
        return text.withUTF8(body)
    }

    /// Whether a sign of ASCII, given as its byte, is in the text.
    package func holds(_ sign: UInt8) -> Bool { withBytes { $0.offset(of: sign) != nil } }

    /// Whether a scalar is in the text that is of a kind to which no visible sign of ASCII belongs.
    package func holdsScalar(where matches: (UInt32) -> Bool) -> Bool {
        withBytes { bytes in
            var offset = 0
            while offset < bytes.count {
                if bytes[offset] >= 0x20, bytes[offset] < 0x7F {
                    offset += 1
                } else {
                    let (value, length) = bytes.scalar(at: offset)
                    if matches(value) { return true }
                    offset += length
                }
            }
            return false
        }
    }
}
