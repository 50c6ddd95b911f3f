/// Text as it stands in JSON.
public enum JSONText {
    /// `text` as a JSON string (RFC 8259, section 7), with its quotation marks.
    ///
    /// Escaped is what the RFC asks for and, beyond it, whatever a reader of the file would not see: the controls of C1,
    /// line separators and bidirectional controls.
    public static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds `text` as a JSON string to what is written in UTF-8.
    package static func append(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            // What needs no escape is copied as a whole.
            var copied = 0
            var offset = 0
            while true {
                offset = bytes.endOfPlainJSON(from: offset)
                guard offset < bytes.count else { break }
                let (value, length) = bytes.scalar(at: offset)
                if value == 0x22 || value == 0x5C || VisibleText.isInvisible(value) {
                    result += bytes[copied..<offset]
                    appendEscape(of: value, to: &result)
                    copied = offset + length
                }
                offset += length
            }
            result += bytes[copied...]
        }
        result.append(UInt8(ascii: "\""))
    }

    private static func appendEscape(of value: UInt32, to result: inout [UInt8]) {
        switch value {
        case 0x22: result += "\\\"".utf8
        case 0x5C: result += "\\\\".utf8
        case 0x08: result += "\\b".utf8
        case 0x0C: result += "\\f".utf8
        case 0x0A: result += "\\n".utf8
        case 0x0D: result += "\\r".utf8
        case 0x09: result += "\\t".utf8
        default:
            // All of these are in the basic plane: four digits hold them.
            let digits = String(value, radix: 16)
            result += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        }
    }
}
