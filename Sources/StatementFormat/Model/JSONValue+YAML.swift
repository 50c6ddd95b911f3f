package import StatementProtocol
package import YAMLTree

extension JSONValue {
    /// A YAML value as JSON: plain scalars as YAML 1.2's core schema has them, keys as text. What is private, as in an
    /// endorser that an alias stands for, is left out.
    package init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar) where scalar.style == .plain:
            let text = scalar.text
            switch CoreSchemaType(plain: text) {
            case .null: self = .null
            case .boolean: self = .boolean(text.lowercased() == "true")
            case .integer: self = Self.integer(text).map(JSONValue.integer) ?? .string(text)
            case .number:
                // Infinity and not-a-number are no JSON.
                if let number = Double(text), number.isFinite { self = .number(number) } else { self = .string(text) }
            case .string: self = .string(text)
            }
        case .scalar(let scalar):
            self = .string(scalar.text)
        case .sequence(let nodes):
            self = .array(nodes.map(JSONValue.init))
        case .mapping(let entries):
            let pairs = entries.compactMap { entry in
                entry.key.text.flatMap { Endorser.isPrivate($0) ? nil : ($0, JSONValue(entry.value)) }
            }
            self = .object(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// An integer of the core schema; nothing where it is too large to be kept exactly.
    private static func integer(_ text: String) -> Int? {
        switch text.prefix(2) {
        case "0x": Int(text.dropFirst(2), radix: 16)
        case "0o": Int(text.dropFirst(2), radix: 8)
        default: Int(text)
        }
    }
}
