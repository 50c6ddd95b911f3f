/// Text as it stands in JSON.
public enum JSONText {
    /// `text` as a JSON string (RFC 8259, section 7), with its quotation marks.
    ///
    /// Escaped is what the RFC asks for and, beyond it, whatever a reader of the file would not see: the controls of C1,
    /// line separators and bidirectional controls.
    public static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: needsEscape) else { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{08}": result += "\\b"
            case "\u{0C}": result += "\\f"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where VisibleText.isInvisible(scalar):
                // All of these are in the basic plane: four digits hold them.
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\\" || VisibleText.isInvisible(scalar)
    }
}
