internal import TextMetrics

/// Text as HTML: the one place where a document's text becomes markup.
public enum HTMLText {
    /// `text` for the content of an element or a quoted attribute: markup escaped, and control characters, line
    /// separators, bidirectional controls and noncharacters shown as `VisibleText` shows them. Line feeds stay.
    ///
    /// It goes by scalar: a quotation mark that a combining mark follows is one character with it, and still ends an
    /// attribute.
    public static func escaped(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: mayNeedEscape) else { return String(text) }
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

    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F..., UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "\n": result += "\n"
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        case _ where scalar.properties.isNoncharacterCodePoint:
            result += "&lt;U+" + String(scalar.value, radix: 16, uppercase: true) + "&gt;"
        case _ where VisibleText.isInvisible(scalar):
            for shown in VisibleText.of(scalar).unicodeScalars { append(shown, to: &result) }
        default: result.unicodeScalars.append(scalar)
        }
    }
}
