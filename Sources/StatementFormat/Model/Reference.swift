package import Diagnostics
package import StatementProtocol

/// A work that a statement cites.
package struct Reference: Shaped {
    package var id: Located<String>?
    package var title: Located<String>?
    package var authors: [Located<String>] = []
    package var year: Located<Int>?
    package var url: Located<String>?
    package var doi: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Reference>(
        "reference", "a reference",
        [
            .optional("id", .slug, \.id, "Its id: a text cites it as `[@id]`.", examples: ["beating-cancer-plan"])
                .required,
            .optional(
                "title", .line, \.title, "Its title.", examples: ["Europe's Beating Cancer Plan"], synonyms: ["name"]
            ).required,
            .list(
                "authors", .oneOrMore(.line), \.authors, "Who wrote it: one name or a list.",
                examples: ["European Commission"], synonyms: ["author", "by"]),
            .optional("year", .year, \.year, "The year of publication.", examples: ["2021"], synonyms: ["date"]),
            .optional(
                "url", .url, \.url, "Where it is.", examples: ["https://www.example.org/plan"],
                synonyms: ["website", "link"]),
            .optional("doi", .doi, \.doi, "Its DOI, without resolver.", examples: ["10.1000/182"]),
        ])
}

/// A companion document or web page.
package struct Document: Shaped {
    package var title: Located<String>?
    package var url: Located<String>?
    package var kind: Located<String>?
    package var language: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Document>(
        "document", "a document",
        [
            .optional("title", .line, \.title, "Its title.", examples: ["Background paper"], synonyms: ["name"])
                .required,
            .optional(
                "url", .url, \.url, "Where it is.", examples: ["https://www.example.org/paper.pdf"],
                synonyms: ["website", "link"]),
            .optional("kind", .line, \.kind, "What it is, in a word.", examples: ["report"], synonyms: ["type"]),
            .optional("language", .languageTag, \.language, "Its language.", examples: ["de"], synonyms: ["lang"]),
        ])
}
