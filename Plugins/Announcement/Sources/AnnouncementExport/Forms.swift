internal import ExporterKit

/// The forms of a phrase by plural category, or one that serves them all.
struct Forms: Decodable, Sendable {
    let byCategory: [String: String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            byCategory = [PluralCategory.other.rawValue: text]
        } else {
            byCategory = try container.decode([String: String].self)
        }
    }

    /// The form for a category.
    subscript(category: PluralCategory) -> String {
        byCategory[category.rawValue] ?? byCategory[PluralCategory.other.rawValue] ?? ""
    }

    /// The form for a list of names: one, two where the language has a dual, or more.
    subscript(names count: Int) -> String {
        self[count == 1 ? .one : count == 2 ? .two : .other]
    }
}
