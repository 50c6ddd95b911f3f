import ExporterKit

/// The marks around a quote, which are those of the language that it is in.
struct QuotationMarks: Hashable {
    let opening: String
    let closing: String

    /// The marks that the document gives for a language; those known here where it comes from an older host.
    init(_ language: PublishedStatement.Language) {
        let known = QuotationMarks(language: language.tag)
        opening = language.quotationMarks?.opening.onOneLine ?? known.opening
        closing = language.quotationMarks?.closing.onOneLine ?? known.closing
    }

    /// The marks of a language by its BCP 47 tag; English ones for a language without an entry.
    init(language tag: String) {
        let parts = tag.lowercased().split(separator: "-")
        let language = parts.first.map(String.init) ?? ""
        if language == "zh", parts.contains(where: { ["hant", "tw", "hk", "mo"].contains($0) }) {
            (opening, closing) = ("「", "」")
        } else {
            (opening, closing) = Self.marks[language] ?? ("“", "”")
        }
    }

    private static let marks: [String: (String, String)] = {
        var marks: [String: (String, String)] = ["fr": ("«\u{A0}", "\u{A0}»"), "ja": ("「", "」")]
        for language in ["bg", "cs", "de", "et", "is", "lt", "mk", "sk", "sl", "sr"] { marks[language] = ("„", "“") }
        for language in ["hr", "hu", "pl", "ro"] { marks[language] = ("„", "”") }
        for language in ["ar", "be", "ca", "el", "es", "fa", "it", "nb", "nn", "no", "pt", "ru", "sq", "uk"] {
            marks[language] = ("«", "»")
        }
        for language in ["fi", "he", "sv"] { marks[language] = ("”", "”") }
        return marks
    }()
}
