/// A JSON string with escapes (RFC 8259, section 7).
enum EscapedString {
    /// The text of what stands between the quotation marks; nothing where an escape is none, half a surrogate pair
    /// included, or where the bytes are no UTF-8.
    static func text(of bytes: ArraySlice<UInt8>) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var rest = bytes
        while let escape = rest.firstIndex(of: UInt8(ascii: "\\")) {
            text += rest[..<escape]
            rest = rest[(escape + 1)...]
            guard let scalar = scalar(after: &rest) else { return nil }
            text += String(scalar).utf8
        }
        text += rest
        return String(validating: text, as: UTF8.self)
    }

    /// What an escape stands for, which `rest` begins with behind its backslash; nothing where it is none.
    static func scalar<Bytes: Collection<UInt8>>(after rest: inout Bytes) -> Unicode.Scalar?
    where Bytes.SubSequence == Bytes {
        guard let sign = rest.popFirst().map(Unicode.Scalar.init) else { return nil }
        switch sign {
        case "\"", "\\", "/": return sign
        case "b": return "\u{08}"
        case "f": return "\u{0C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            guard let unit = codeUnit(&rest) else { return nil }
            guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
            guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"),
                let trail = codeUnit(&rest), UTF16.isTrailSurrogate(trail)
            else { return nil }
            return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
        default: return nil
        }
    }

    /// Whether what `rest` begins with behind its backslash is half of a surrogate pair, without the other one.
    static func isHalfCharacter<Bytes: Collection<UInt8>>(_ rest: Bytes) -> Bool where Bytes.SubSequence == Bytes {
        var rest = rest
        guard rest.popFirst() == UInt8(ascii: "u"), let unit = codeUnit(&rest) else { return false }
        return UTF16.isSurrogate(unit)
    }

    private static func codeUnit<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> UInt16?
    where Bytes.SubSequence == Bytes {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = rest.popFirst().flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
