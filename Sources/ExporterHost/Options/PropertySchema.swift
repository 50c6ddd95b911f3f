import StatementProtocol
import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The JSON Schema of one option.
struct PropertySchema {
    private let keywords: [String: JSONValue]

    init(_ schema: JSONValue) {
        if case .object(let keywords) = schema { self.keywords = keywords } else { keywords = [:] }
    }

    /// What the option does.
    var summary: String? { string("description") }

    /// What holds where the user says nothing, as users write it.
    var defaultValue: String? { keywords["default"].flatMap(Self.text) }

    /// The words that the option takes, where it takes nothing else.
    var words: [String] {
        if string("type") == "boolean" { return ["true", "false"] }
        guard case .array(let values) = keywords["enum"] else { return [] }
        return values.compactMap(Self.text)
    }

    /// Whether the option takes the path of a file or folder.
    var takesPath: Bool { string("type") == "string" && Self.paths[string("format") ?? ""] != nil }

    private static let paths = [
        ExporterProtocol.filePath: "the path of a file", ExporterProtocol.folderPath: "the path of a folder",
    ]

    /// The absolute path that `text` stands for; nothing where nothing of that kind is there.
    private func path(_ text: String) -> JSONValue? {
        guard !text.isEmpty else { return "" }
        guard let path = realpath(text, nil) else { return nil }
        defer { free(path) }
        let resolved = String(cString: path)
        guard let status = FileStatus(path: resolved) else { return nil }
        let isOfKind = string("format") == ExporterProtocol.folderPath ? status.isFolder : status.isRegular
        return isOfKind ? .string(resolved) : nil
    }

    /// What the option takes, for people.
    var values: String {
        if takesPath, let values = Self.paths[string("format") ?? ""] { return values + " that is there" }
        let words = words.map { "`\(VisibleText.of($0))`" }
        if let last = words.last {
            return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
        }
        let noun = string("type") == "integer" ? "a whole number" : string("type") == "number" ? "a number" : "any text"
        switch (keywords["minimum"].flatMap(Self.text), keywords["maximum"].flatMap(Self.text)) {
        case (let minimum?, let maximum?): return "\(noun) from \(minimum) to \(maximum)"
        case (let minimum?, nil): return "\(noun) from \(minimum)"
        case (nil, let maximum?): return "\(noun) up to \(maximum)"
        case (nil, nil): return noun
        }
    }

    /// The value that `text` stands for; nothing where the option does not take it.
    func value(of text: String) -> JSONValue? {
        if case .array(let values) = keywords["enum"] { return values.first { Self.text($0) == text } }
        switch string("type") {
        case "boolean": return text == "true" ? true : text == "false" ? false : nil
        case "integer": return Int(text).flatMap { isWithinBounds(Double($0)) ? .integer($0) : nil }
        case "number": return Double(text).flatMap { $0.isFinite && isWithinBounds($0) ? .number($0) : nil }
        default: return takesPath ? path(text) : .string(text)
        }
    }

    private func isWithinBounds(_ value: Double) -> Bool {
        if let minimum = number("minimum"), value < minimum { return false }
        if let maximum = number("maximum"), value > maximum { return false }
        return true
    }

    private func number(_ keyword: String) -> Double? {
        switch keywords[keyword] {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    private func string(_ keyword: String) -> String? {
        if case .string(let value) = keywords[keyword] { value } else { nil }
    }

    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let value): value
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .null, .array, .object: nil
        }
    }
}
