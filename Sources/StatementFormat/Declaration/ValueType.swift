/// The type of a key's value, as the JSON Schema and the reference describe it.
package indirect enum ValueType: Sendable {
    case scalar(ScalarKind)
    /// One of some words.
    case choice([Word])
    /// A list.
    case list(ValueType, atLeastOne: Bool)
    /// One value, or a list of them.
    case oneOrMore(ValueType)
    case mapping(ShapeDescription)
    /// A mapping, or plain text that is the value of one of its keys.
    case textOrMapping(ShapeDescription, key: String)
    /// A mapping from some words to values of one type.
    case dictionary(keys: [Word], ValueType)
    /// A mapping with any keys but some, and any values.
    case anyMapping(without: [String])

    /// Whether it is a list, also where it has one item.
    var isList: Bool { if case .list = self { true } else { false } }

    /// Whether it is a mapping with keys that are known, or may be one.
    var isMapping: Bool { shape != nil }

    /// The mapping that it is or may be.
    var shape: ShapeDescription? {
        switch self {
        case .mapping(let shape), .textOrMapping(let shape, _): shape
        default: nil
        }
    }

    /// The key that tells one of several such mappings from another: the one of whose words `key` is one, or else its id,
    /// its name or its title; nothing where `key` is one of its keys itself.
    func nameKey(unless key: String) -> String? {
        guard let shape, !shape.fields.contains(where: { $0.key == key }) else { return nil }
        let choice = shape.fields.first { field in
            if case .choice(let words) = field.type { words.contains { $0.value == key } } else { false }
        }
        return choice?.key ?? ["id", "name", "title"].first { name in shape.fields.contains { $0.key == name } }
    }

    /// A word that a value may be.
    package struct Word: Sendable, Hashable {
        package var value: String
        /// What it says, as half a sentence.
        package var summary: String

        package init(value: String, summary: String) {
            self.value = value
            self.summary = summary
        }
    }
}

/// What the reference and the JSON Schema say of a mapping.
package struct ShapeDescription: Sendable {
    /// A slug: the name of its definition in the JSON Schema.
    package var name: String
    package var title: String
    package var fields: [FieldDescription]
    /// Keys of which at least one must have a value; none where an empty mapping says enough.
    package var anyOf: [String]

    /// The mapping and those within it, each once, in the order in which they are declared.
    package var withPartsOfAllDepths: [ShapeDescription] {
        var shapes: [ShapeDescription] = []
        ValueType.mapping(self).collect(&shapes)
        return shapes
    }
}

extension ValueType {
    fileprivate func collect(_ shapes: inout [ShapeDescription]) {
        switch self {
        case .list(let inner, _), .oneOrMore(let inner), .dictionary(_, let inner): inner.collect(&shapes)
        case .mapping(let shape), .textOrMapping(let shape, _):
            guard !shapes.contains(where: { $0.name == shape.name }) else { return }
            shapes.append(shape)
            for field in shape.fields { field.type.collect(&shapes) }
        case .scalar, .choice, .anyMapping: break
        }
    }
}

/// What the reference and the JSON Schema say of a key.
package struct FieldDescription: Sendable {
    package var key: String
    package var type: ValueType
    package var isRequired: Bool
    /// What it is, in a sentence or two, in CommonMark.
    package var summary: String
    /// Values as YAML writes them.
    package var examples: [String]
    /// What holds where the key is absent.
    package var defaultValue: String?
    /// Keys that people write when they mean this one.
    package var synonyms: [String]

    /// Whether its value is a mapping that may have a certain key.
    func holds(_ key: String) -> Bool {
        switch type {
        case .mapping(let shape): shape.fields.contains { $0.key == key }
        // What is private has any keys, and mostly these.
        case .anyMapping: ContactKey(key) != nil || key == "consent" || key == "notes"
        default: false
        }
    }

    /// Whether it is a certain key, and its value a list, a mapping or a long text.
    func isPart(_ key: String) -> Bool {
        guard key == self.key else { return false }
        switch type {
        case .scalar(let kind): return kind == .commonMark
        case .choice: return false
        default: return true
        }
    }
}
