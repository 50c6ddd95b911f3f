internal import TextMetrics

/// Text as HTML: the one place where a document's text becomes markup.
public enum HTMLText {
    /// `text` for the content of an element or a quoted attribute: markup escaped, and control characters, line
    /// separators, bidirectional controls and noncharacters shown as `VisibleText` shows them. Line feeds stay.
    ///
    /// It goes by scalar: a quotation mark that a combining mark follows is one character with it, and still ends an
    /// attribute.
    public static func escaped(_ text: some StringProtocol) -> String {
        escaped(String(text))
    }

    private static func escaped(_ text: String) -> String {
        var bytes = text
        guard bytes.withUTF8(needsEscape) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if isAfterReturn, scalar != "\n" { result += VisibleText.of("\r" as Unicode.Scalar) }
            isAfterReturn = scalar == "\r"
            if !isAfterReturn { append(scalar, to: &result) }
        }
        if isAfterReturn { result += VisibleText.of("\r" as Unicode.Scalar) }
        return result
    }

    /// Whether a text is not the same as HTML: a look at the bytes saves most of them the way by scalar.
    private static func needsEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                return true
            case 0x20..<0x7F, UInt8(ascii: "\n"): offset += 1
            default:
                let (value, length) = bytes.scalar(at: offset)
                if VisibleText.isInvisible(value) || isNoncharacter(value) { return true }
                offset += length
            }
        }
        return false
    }

    /// The two last code points of each plane, and U+FDD0 to U+FDEF.
    private static func isNoncharacter(_ value: UInt32) -> Bool {
        value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "\n": result += "\n"
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        case _ where isNoncharacter(scalar.value):
            result += "&lt;" + VisibleText.codePoint(scalar) + "&gt;"
        case _ where VisibleText.isInvisible(scalar):
            for shown in VisibleText.of(scalar).unicodeScalars { append(shown, to: &result) }
        default: result.unicodeScalars.append(scalar)
        }
    }
}
