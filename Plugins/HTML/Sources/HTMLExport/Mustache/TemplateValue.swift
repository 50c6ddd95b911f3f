/// What a name of a template stands for.
enum TemplateValue: Sendable {
    /// Nothing: an optional value that is absent, or a condition that does not hold.
    case absent
    /// A condition that holds.
    case present
    case text(String)
    case view(TemplateView)
    case list([TemplateValue])
}

/// The values that a template is given, by name: text is escaped where it says `{{x}}`, and only HTML that is safe
/// stands in `{{{x}}}`.
///
/// Every name that a template asks for is there: else it would be taken from the section around.
struct TemplateView: Sendable, ExpressibleByDictionaryLiteral {
    // So few are found faster one after the other than by their hashes.
    private let members: [(name: String, value: TemplateValue)]

    init(dictionaryLiteral members: (String, any TemplateRepresentable)...) {
        self.members = members.map { ($0, $1.templateValue) }
    }

    /// What a section around the elements of a list is given, as `list`; nothing where there are none.
    static func list(_ elements: [some TemplateRepresentable]) -> TemplateView? {
        elements.isEmpty ? nil : ["list": elements]
    }

    subscript(name: String) -> TemplateValue? {
        for member in members where member.name == name { return member.value }
        return nil
    }
}

/// What can be given to a template.
protocol TemplateRepresentable {
    var templateValue: TemplateValue { get }
}

extension String: TemplateRepresentable {
    var templateValue: TemplateValue { .text(self) }
}

extension Int: TemplateRepresentable {
    var templateValue: TemplateValue { .text(String(self)) }
}

extension Bool: TemplateRepresentable {
    var templateValue: TemplateValue { self ? .present : .absent }
}

extension TemplateView: TemplateRepresentable {
    var templateValue: TemplateValue { .view(self) }
}

extension Optional: TemplateRepresentable where Wrapped: TemplateRepresentable {
    var templateValue: TemplateValue { self?.templateValue ?? .absent }
}

extension Array: TemplateRepresentable where Element: TemplateRepresentable {
    var templateValue: TemplateValue { .list(map(\.templateValue)) }
}
