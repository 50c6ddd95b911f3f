internal import StatementProtocol
internal import YAMLTree

/// A key of a mapping: its description, and how its value gets into the model.
package struct Field<Model: Sendable>: Sendable {
    package let description: FieldDescription
    let read: @Sendable (YAMLNode, String, inout Model, inout Reading) -> Void

    private init(
        description: FieldDescription, read: @escaping @Sendable (YAMLNode, String, inout Model, inout Reading) -> Void
    ) {
        self.description = description
        self.read = read
    }

    /// A key that need not be there.
    package static func optional<Value>(
        _ key: String, _ form: Form<Value>, _ path: any WritableKeyPath<Model, Value?> & Sendable, _ summary: String,
        examples: [String] = [], default defaultValue: String? = nil, synonyms: [String] = []
    ) -> Field {
        Field(
            description: FieldDescription(
                key: key, type: form.type, isRequired: false, summary: summary, examples: examples,
                defaultValue: defaultValue, synonyms: synonyms),
            read: { node, key, model, reading in
                if let value = form.read(node, key, &reading) { model[keyPath: path] = value }
            })
    }

    /// A key that need not be there and has a list.
    package static func list<Value>(
        _ key: String, _ form: Form<[Value]>, _ path: any WritableKeyPath<Model, [Value]> & Sendable, _ summary: String,
        examples: [String] = [], synonyms: [String] = []
    ) -> Field {
        Field(
            description: FieldDescription(
                key: key, type: form.type, isRequired: false, summary: summary, examples: examples,
                defaultValue: nil, synonyms: synonyms),
            read: { node, key, model, reading in
                if let value = form.read(node, key, &reading) { model[keyPath: path] = value }
            })
    }

    /// The same key, which must be there.
    package var required: Field {
        var description = description
        description.isRequired = true
        return Field(description: description, read: read)
    }
}
