internal import TextMetrics

/// What YAML 1.2's core schema (section 10.3.2) takes a plain scalar for.
package enum CoreSchemaType: String, Sendable {
    case null, boolean, integer, number, string

    package init(plain text: String) {
        // Most texts are longer than all words that mean something else, and begin with no sign of a number.
        let first = text.utf8.first ?? 0
        guard text.utf8.count <= 5 || !first.isLetter else {
            self = .string
            return
        }
        switch text {
        case "", "~", "null", "Null", "NULL": self = .null
        case "true", "True", "TRUE", "false", "False", "FALSE": self = .boolean
        case ".nan", ".NaN", ".NAN": self = .number
        default:
            // Nothing else that is not a string begins with another character than these.
            let isNumeric = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || "+-.".utf8.contains(first)
            self = isNumeric ? Self.numeric(text) : .string
        }
    }

    private static func numeric(_ text: String) -> Self {
        var scanner = ByteScanner(text)
        if scanner.take("0o") {
            let digits = scanner.skip { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
            return digits > 0 && scanner.isAtEnd ? .integer : .string
        }
        if scanner.take("0x") {
            let digits = scanner.skip { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) }
            return digits > 0 && scanner.isAtEnd ? .integer : .string
        }
        _ = scanner.take("-") || scanner.take("+")
        let digits = scanner.skip(while: \.isDigit)
        if scanner.isAtEnd { return digits > 0 ? .integer : .string }
        if scanner.take(".") {
            if digits == 0, scanner.take("inf") || scanner.take("Inf") || scanner.take("INF") {
                return scanner.isAtEnd ? .number : .string
            }
            guard scanner.skip(while: \.isDigit) > 0 || digits > 0 else { return .string }
        } else if digits == 0 {
            return .string
        }
        if scanner.take("e") || scanner.take("E") {
            _ = scanner.take("-") || scanner.take("+")
            guard scanner.skip(while: \.isDigit) > 0 else { return .string }
        }
        return scanner.isAtEnd ? .number : .string
    }
}
