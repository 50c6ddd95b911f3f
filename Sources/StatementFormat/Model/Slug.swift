internal import TextMetrics

/// Ids: small letters, digits, and single hyphens between them.
package enum Slug {
    /// What is a slug, as a pattern of JSON Schema (ECMA-262).
    package static let schemaPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

    /// A slug made of a text, its letters as they are written in those of ASCII; empty where nothing is left.
    package static func of(_ text: String) -> String {
        var slug = ""
        var previous: Unicode.Scalar?
        for scalar in text.lowercased().composed.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                slug.unicodeScalars.append(scalar)
            } else if let letters = transliteration.letters(scalar, after: previous) {
                slug += letters.filter(\.isLetter)
            } else if scalar.properties.generalCategory != .nonspacingMark, !slug.isEmpty, !slug.hasSuffix("-") {
                slug.append("-")
            }
            previous = scalar
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug
    }

    /// The same for every language, so that an id does not change with the `language`. In Cyrillic letters it is
    /// Bulgarian, the language of the EU that is written in them.
    private static let transliteration = Transliteration(language: "bg")

    /// The id of a statement that names none: its file's name without the extension, made a slug.
    package static func of(file path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let slug = of(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
        return slug.isEmpty ? "statement" : slug
    }
}
