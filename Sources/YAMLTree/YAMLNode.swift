package import Diagnostics
internal import TextMetrics

/// A value of a YAML document and where it stands.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar(String, YAMLScalarStyle)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    package var content: Content
    /// From the first byte to the last of the value; of an alias, where the alias stands.
    package var range: SourceRange

    package init(_ content: Content, range: SourceRange) {
        self.content = content
        self.range = range
    }

    /// The text of a scalar.
    package var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// The entries of a mapping.
    package var entries: [YAMLEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// Whether there is no value at all, as in `title:` with nothing behind it.
    package var isEmpty: Bool {
        if case .scalar(let text, .plain) = content { text.isEmpty } else { false }
    }

    /// Whether nothing is written, or nothing but white space, be it in quotes.
    package var isBlank: Bool {
        guard case .scalar(let text, _) = content else { return false }
        // Most texts begin with a letter.
        if let first = text.utf8.first, first > 0x20, first < 0x80 { return false }
        return text.allSatisfy(\.isWhitespace)
    }

    /// The first value of a key in a mapping.
    package subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key.text == key }?.value
    }
}

/// A key of a mapping with its value.
package struct YAMLEntry: Sendable {
    package var key: YAMLNode
    package var value: YAMLNode

    package init(key: YAMLNode, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}

/// How a scalar is written.
package enum YAMLScalarStyle: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
}

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
