/// The JSON Schema (draft 2020-12) of statement files for editors, made of the declaration of the format.
package enum FormatSchema {
    /// The schema's name (RFC 8141).
    package static let address = "urn:joint-statement:schema:statement-1"

    package static func make() -> OrderedJSON {
        make(
            Statement.shape.description, address: address, title: "Joint statement",
            description: "A joint statement as code, format version 1.")
    }

    /// The schema of a file that holds one mapping.
    package static func make(
        _ shape: ShapeDescription, address: String, title: String, description: String
    ) -> OrderedJSON {
        var definitions: [(String, OrderedJSON)] = []
        var named: Set<String> = []
        collect(shape, &definitions, &named)
        let root = definitions.removeLast().1
        return OrderedJSON([
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", .string(address)),
            ("title", .string(title)),
            ("description", .string(description)),
            ("type", "object"),
        ]).adding(root.members.filter { $0.key != "title" }.map { ($0.key, $0.value) })
            .adding([("$defs", OrderedJSON(definitions.sorted { $0.0 < $1.0 }))])
    }

    /// Adds the schemas of a mapping and of all within it, inner ones first.
    private static func collect(
        _ shape: ShapeDescription, _ definitions: inout [(String, OrderedJSON)], _ named: inout Set<String>
    ) {
        guard named.insert(shape.name).inserted else { return }
        for field in shape.fields { collect(field.type, &definitions, &named) }
        var properties: [(String, OrderedJSON)] = []
        for field in shape.fields {
            properties.append((field.key, property(field)))
        }
        definitions.append(
            (
                shape.name,
                OrderedJSON([("title", .string(FormatReference.heading(shape)))]).adding([
                    ("required", required(shape)),
                    ("anyOf", anyOf(shape)),
                    ("properties", OrderedJSON(properties)),
                    ("patternProperties", ["^x-": true]),
                    ("additionalProperties", false),
                ])
            ))
    }

    private static func collect(
        _ type: ValueType, _ definitions: inout [(String, OrderedJSON)], _ named: inout Set<String>
    ) {
        switch type {
        case .list(let inner, _), .oneOrMore(let inner), .dictionary(_, let inner): collect(inner, &definitions, &named)
        case .mapping(let shape), .textOrMapping(let shape, _): collect(shape, &definitions, &named)
        case .scalar, .choice, .anyMapping: break
        }
    }

    private static func required(_ shape: ShapeDescription) -> OrderedJSON? {
        let keys = shape.fields.filter(\.isRequired).map { OrderedJSON.string($0.key) }
        return keys.isEmpty ? nil : .array(keys)
    }

    /// One of some keys must be there, and have a value.
    private static func anyOf(_ shape: ShapeDescription) -> OrderedJSON? {
        let choices = shape.anyOf.map { key -> OrderedJSON in
            ["required": [.string(key)], "properties": OrderedJSON([(key, ["not": ["type": "null"]])])]
        }
        return choices.isEmpty ? nil : .array(choices)
    }

    private static func property(_ field: FieldDescription) -> OrderedJSON {
        var schema = schema(of: field.type)
        // A key without a value is a warning where the key is optional; YAML reads it as null.
        if !field.isRequired { schema = nullable(schema) }
        return OrderedJSON([("title", .string(field.key)), ("description", .string(description(of: field)))])
            .adding(schema.members.map { ($0.key, $0.value) })
            .adding([("examples", field.examples.isEmpty ? nil : .array(field.examples.map(example)))])
    }

    private static func description(of field: FieldDescription) -> String {
        let summary = field.summary + (field.defaultValue.map { " Default: \($0)." } ?? "")
        guard case .choice(let words) = field.type else { return summary }
        return summary + "\n\n" + words.map { "- `\($0.value)`: \($0.summary)" }.joined(separator: "\n")
    }

    private static func nullable(_ schema: OrderedJSON) -> OrderedJSON {
        var members = schema.members
        if let index = members.firstIndex(where: { $0.key == "type" }) {
            switch members[index].value {
            case .string(let type): members[index].value = .array([.string(type), "null"])
            case .array(let types) where !types.contains("null"): members[index].value = .array(types + ["null"])
            default: break
            }
            if let index = members.firstIndex(where: { $0.key == "enum" }),
                case .array(let words) = members[index].value
            {
                members[index].value = .array(words + [.null])
            }
            return .object(members)
        }
        if let index = members.firstIndex(where: { $0.key == "anyOf" }), case .array(let choices) = members[index].value
        {
            members[index].value = .array(choices + [["type": "null"]])
            return .object(members)
        }
        return OrderedJSON([("anyOf", .array([schema, ["type": "null"]]))])
    }

    static func schema(of type: ValueType) -> OrderedJSON {
        switch type {
        case .scalar(let kind): schema(of: kind)
        case .choice(let words):
            [
                "type": "string", "enum": .array(words.map { .string($0.value) }),
                "enumDescriptions": .array(words.map { .string($0.summary) }),
            ]
        case .list(let inner, let atLeastOne):
            OrderedJSON([("type", "array"), ("items", schema(of: inner))]).adding([("minItems", atLeastOne ? 1 : nil)])
        case .oneOrMore(let inner):
            ["anyOf": [schema(of: inner), ["type": "array", "items": schema(of: inner)]]]
        case .mapping(let shape): mapping(shape)
        case .textOrMapping(let shape, _):
            ["anyOf": [schema(of: .scalar(.line)), mapping(shape)]]
        case .dictionary(let keys, let inner):
            [
                "type": "object", "additionalProperties": false,
                "properties": OrderedJSON(
                    keys.map { word in
                        let value = schema(of: inner).members.map { ($0.key, $0.value) }
                        return (word.value, OrderedJSON([("description", .string(word.summary))]).adding(value))
                    }),
            ]
        case .anyMapping(let others):
            ["type": "object", "propertyNames": ["not": ["enum": .array(others.map { .string($0) })]]]
        }
    }

    /// The type stands where a definition is used, so that a key without a value needs no `anyOf`: what validators say
    /// of those is hard to read.
    private static func mapping(_ shape: ShapeDescription) -> OrderedJSON {
        ["type": "object", "$ref": .string("#/$defs/\(shape.name)")]
    }

    /// With words for editors, which otherwise show the pattern.
    private static func schema(of kind: ScalarKind) -> OrderedJSON {
        let hasPattern = kind.schema.members.contains { $0.key == "pattern" }
        let message = kind.isProse ? "Write some text." : "Write \(kind.summary)."
        return kind.schema.adding([("patternErrorMessage", hasPattern ? .string(message) : nil)])
    }

    /// An example as the value that YAML reads it as.
    private static func example(_ text: String) -> OrderedJSON {
        if text == "true" || text == "false" { return .boolean(text == "true") }
        if let number = Int(text) { return .integer(number) }
        if text.hasPrefix("["), text.hasSuffix("]") {
            return .array(text.dropFirst().dropLast().split(separator: ",").map { .string($0.trimmed) })
        }
        if text.hasPrefix("{"), text.hasSuffix("}") {
            return OrderedJSON(
                text.dropFirst().dropLast().split(separator: ",").compactMap { pair in
                    let parts = pair.split(separator: ":", maxSplits: 1).map(\.trimmed)
                    return parts.count == 2 ? (parts[0], .string(parts[1])) : nil
                })
        }
        if text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 {
            return .string(String(text.dropFirst().dropLast()))
        }
        return .string(text)
    }
}

extension OrderedJSON {
    /// An object with its members in this order.
    package init(_ members: [(String, OrderedJSON)]) {
        self = .object(members.map { Member(key: $0.0, value: $0.1) })
    }

    /// The members of an object; of anything else none.
    package var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}
