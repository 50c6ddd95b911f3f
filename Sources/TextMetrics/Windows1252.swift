/// The encoding of Western European Windows (IANA windows-1252), as the WHATWG Encoding Standard has it: the five bytes
/// that it leaves open are the C1 control characters of the same number.
package enum Windows1252 {
    /// The characters of the bytes 0x80 to 0x9F.
    private static let upperControls = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    /// The character of a byte.
    package static func scalar(of byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The byte of a character beyond ASCII, where it has one.
    package static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        if (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        return upperControls.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
    }

    /// The text of bytes, in UTF-8.
    package static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 { result.append(byte) } else { result += Array(String(scalar(of: byte)).utf8) }
        }
        return result
    }

    /// Whether a byte is none that the encoding leaves open.
    package static func isAssigned(_ byte: UInt8) -> Bool { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) }
}
