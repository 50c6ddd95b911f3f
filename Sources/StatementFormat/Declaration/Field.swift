internal import StatementProtocol
internal import YAMLTree

/// A key of a mapping: its description, and how its value gets into the model.
package struct Field<Model: Sendable>: Sendable {
    package let description: FieldDescription
    /// Reads the value of the key, of this name, into the model.
    typealias Read = @Sendable (YAMLNode, _ key: String, inout Model, inout Reading) -> Void
    let read: Read

    private init(description: FieldDescription, read: @escaping Read) {
        self.description = description
        self.read = read
    }

    /// A key that need not be there.
    package static func optional<Value>(
        _ key: String, _ form: Form<Value>, _ path: any WritableKeyPath<Model, Value?> & Sendable, _ summary: String,
        examples: [String] = [], default defaultValue: String? = nil, synonyms: [String] = []
    ) -> Field {
        let property = Property(path)
        return Field(
            description: FieldDescription(
                key: key, type: form.type, isRequired: false, summary: summary, examples: examples,
                defaultValue: defaultValue, synonyms: synonyms),
            read: { node, key, model, reading in
                if let value = form.read(node, key, &reading) { property.set(value, in: &model) }
            })
    }

    /// A key that need not be there and has a list.
    package static func list<Value>(
        _ key: String, _ form: Form<[Value]>, _ path: any WritableKeyPath<Model, [Value]> & Sendable, _ summary: String,
        examples: [String] = [], synonyms: [String] = []
    ) -> Field {
        let property = Property(path)
        return Field(
            description: FieldDescription(
                key: key, type: form.type, isRequired: false, summary: summary, examples: examples,
                defaultValue: nil, synonyms: synonyms),
            read: { node, key, model, reading in
                if let value = form.read(node, key, &reading) { property.set(value, in: &model) }
            })
    }

    /// The same key, which must be there.
    package var required: Field {
        var description = description
        description.isRequired = true
        return Field(description: description, read: read)
    }
}
