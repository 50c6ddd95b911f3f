package import Diagnostics
package import StatementProtocol

/// An organisation that leads a statement.
package struct Party: Shaped {
    package var name: Located<String>?
    package var acronym: Located<String>?
    package var countries: [Located<String>] = []
    package var url: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Party>(
        "party", "a lead",
        [
            .optional(
                "name", .line, \.name, "The organisation's full name.", examples: ["Society of Example Medicine"],
                synonyms: ["title", "organisation", "organization"]
            ).required,
            .optional(
                "acronym", .line, \.acronym, "Its acronym.", examples: ["SEM"],
                synonyms: ["abbreviation", "short-name"]),
            .list(
                "country", .oneOrMore(.country), \.countries,
                "Where it is from: a code of ISO 3166-1, `EU` or `INT`, or a list of them.",
                examples: ["AT", "[BE, NL]"],
                synonyms: ["countries", "nation"]),
            .optional(
                "url", .url, \.url, "Its web page.", examples: ["https://www.example.org"],
                synonyms: ["website", "link", "web", "homepage"]),
        ])
}
