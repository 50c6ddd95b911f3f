/// An option that an exporter declares. The host checks values against it before it starts the exporter's work.
public struct ExporterOption: Sendable, Hashable {
    /// What a value may be.
    public enum Kind: Sendable, Hashable {
        /// `true` or `false`.
        case boolean
        /// A whole number within bounds.
        case integer(ClosedRange<Int>)
        /// Any text.
        case text
        /// A file that is there. The exporter is given its absolute path; the text is empty where the user names none.
        case file
        /// A folder that is there. The exporter is given its absolute path; the text is empty where the user names none.
        case folder
        /// One of some words.
        case choice([String])
    }

    /// The name, camel case.
    public var name: String
    /// What a value may be.
    public var kind: Kind
    /// What it does, in a sentence.
    public var summary: String
    /// What holds where the user says nothing.
    public var defaultValue: JSONValue

    /// Makes an option.
    public init(_ name: String, _ kind: Kind, default defaultValue: JSONValue, _ summary: String) {
        self.name = name
        self.kind = kind
        self.defaultValue = defaultValue
        self.summary = summary
    }

    /// The option as JSON Schema (draft 2020-12).
    var schema: JSONValue {
        var schema: [String: JSONValue] = ["description": .string(summary), "default": defaultValue]
        switch kind {
        case .boolean:
            schema["type"] = "boolean"
        case .integer(let range):
            schema["type"] = "integer"
            schema["minimum"] = .integer(range.lowerBound)
            schema["maximum"] = .integer(range.upperBound)
        case .text:
            schema["type"] = "string"
        case .file, .folder:
            schema["type"] = "string"
            schema["format"] = .string(kind == .file ? ExporterProtocol.filePath : ExporterProtocol.folderPath)
        case .choice(let words):
            schema["type"] = "string"
            schema["enum"] = .array(words.map(JSONValue.string))
        }
        return .object(schema)
    }
}

/// The values of an exporter's options for one request, defaults filled in.
public struct ExportOptions: Sendable, Hashable {
    private let values: [String: JSONValue]

    /// Makes options of `values`, with the defaults of `declared` for what they lack.
    public init(_ values: [String: JSONValue] = [:], declared: [ExporterOption]) {
        self.values = declared.reduce(into: values) { values, option in
            if values[option.name] == nil { values[option.name] = option.defaultValue }
        }
    }

    /// The value of a boolean option; `false` where it is none.
    public func boolean(_ name: String) -> Bool {
        if case .boolean(let value) = values[name] { value } else { false }
    }

    /// The value of an integer option; 0 where it is none.
    public func integer(_ name: String) -> Int {
        if case .integer(let value) = values[name] { value } else { 0 }
    }

    /// The value of a text or choice option; empty where it is none.
    public func text(_ name: String) -> String {
        if case .string(let value) = values[name] { value } else { "" }
    }
}
