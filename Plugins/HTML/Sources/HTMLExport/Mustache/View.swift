public import Mustache

/// What a template is given: text is escaped where it says `{{x}}`, and only HTML that is safe stands in `{{{x}}}`.
///
/// Every key that a template asks for is there, with `false` for what is absent: else Mustache would take it from the
/// context around. Looking through a few names is faster than hashing them, and a type of its own faster to recognize
/// than a dictionary.
struct View: ExpressibleByDictionaryLiteral, MustacheParent {
    private let fields: [(name: String, value: Any)]

    init(dictionaryLiteral fields: (String, Any)...) {
        self.fields = fields.map { (name: $0, value: $1) }
    }

    private init(_ fields: [(name: String, value: Any)]) { self.fields = fields }

    /// The same with one more field.
    func adding(_ name: String, _ value: Any) -> View { View(fields + [(name, value)]) }

    func child(named name: String) -> Any? {
        for field in fields where field.name == name { return field.value }
        return nil
    }
}

/// Text is what most tags show. Mustache asks for this first, and otherwise describes the value as Swift would.
extension String: @retroactive MustacheCustomRenderable {
    /// The text itself.
    public var renderText: String { self }
    /// No text is nothing, not even an empty one.
    public var isNull: Bool { false }
}
