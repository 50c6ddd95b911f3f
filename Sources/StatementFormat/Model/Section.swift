package import Diagnostics
package import StatementProtocol

/// A section or an annex.
package struct Section: Shaped {
    package var id: Located<String>?
    package var title: Located<String>?
    package var text: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Section>(
        "section", "a section",
        [
            .optional("id", .slug, \.id, "Its id, for links to it.", examples: ["background"]),
            .optional("title", .line, \.title, "Its heading.", examples: ["Background"], synonyms: ["heading", "name"])
                .required,
            .optional(
                "text", .commonMark, \.text, "Its text.", examples: ["Rare diseases concern one in seventeen."],
                synonyms: ["body", "content"]),
        ])
}
