internal import TextMetrics

/// What YAML 1.2's core schema (section 10.3.2) takes a plain scalar for.
package enum CoreSchemaType: String, Sendable {
    case null, boolean, integer, number, string

    package init(plain text: String) {
        guard Self.mayBeOther(text) else {
            self = .string
            return
        }
        switch text {
        case "", "~", "null", "Null", "NULL": self = .null
        case "true", "True", "TRUE", "false", "False", "FALSE": self = .boolean
        case ".nan", ".NaN", ".NAN": self = .number
        default:
            self = Self.numeric(text)
        }
    }

    /// Whether a text may be anything else than a string: most begin with another letter than the few words do which
    /// mean something else, or are longer.
    package static func mayBeOther(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        switch first {
        case UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "F"),
            UInt8(ascii: "f"):
            return text.utf8.count <= 5
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "~"): return true
        default: return first.isDigit
        }
    }

    private static func numeric(_ text: String) -> Self {
        // No number begins with another byte than these.
        guard let first = text.utf8.first, first.isDigit || "+-.".utf8.contains(first) else { return .string }
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
