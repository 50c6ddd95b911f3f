package import Diagnostics
package import StatementProtocol

/// The endorsement period and what a statement claims of its support.
package struct Endorsement: Shaped {
    package var opens: Located<CalendarDate>?
    package var closes: Located<CalendarDate>?
    package var list: Located<ListCompleteness>?
    package var categories: [Category] = []
    package var claims: [Claim] = []
    package var include: [Located<String>] = []
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Endorsement>(
        "endorsement", "`endorsement`",
        misplaced: ["endorsers": "The endorsers are a key of the statement itself, beside `endorsement`."],
        [
            .optional(
                "opens", .date, \.opens, "The first day of the endorsement period.", examples: ["2024-10-01"],
                synonyms: ["start", "from", "opening", "begins"]),
            .optional(
                "closes", .date, \.closes, "The last day of the endorsement period. It may be after the presentation.",
                examples: ["2024-11-15"], synonyms: ["end", "until", "deadline", "closing", "ends"]),
            .optional(
                "list", .choice(ListCompleteness.self), \.list, "Whether the endorsers listed are all of them.",
                examples: ["partial"], default: "complete"),
            .list(
                "categories", .list(of: .mapping), \.categories,
                "The categories of endorsers, in the order in which they are published.",
                synonyms: ["category", "groups"]),
            .list(
                "claims", .list(of: .mapping), \.claims,
                "What the text says of its support, which is kept apart from what is counted.", synonyms: ["claim"]),
            .list(
                "include", .oneOrMore(.line), \.include,
                "Files with endorsers beside the statement, inside its folder, by name or pattern: CSV with a header row, or YAML.",
                examples: ["endorsers.csv", "[endorsers/*.yaml]"], synonyms: ["includes", "file", "files", "import"]),
        ])
}

/// A category of endorsers.
package struct Category: Shaped {
    package var id: Located<String>?
    package var title: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Category>(
        "category", "a category",
        [
            .optional("id", .slug, \.id, "Its id, by which endorsers name it.", examples: ["patients"]).required,
            .optional(
                "title", .line, \.title, "Its heading.", examples: ["Patient organisations"],
                synonyms: ["heading", "name"]
            ).required,
        ])
}

/// What a statement says of its support.
package struct Claim: Shaped {
    package var count: Located<Int>?
    package var qualifier: Located<ClaimQualifier>?
    package var kind: Located<String>?
    package var asOf: Located<CalendarDate>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Claim>(
        "claim", "a claim",
        [
            .optional("count", .count, \.count, "The number.", examples: ["80"], synonyms: ["number", "total"])
                .required,
            .optional(
                "qualifier", .choice(ClaimQualifier.self), \.qualifier, "How the number is meant.",
                examples: ["at-least"], default: "exactly"),
            .optional(
                "kind", .line, \.kind, "What is counted, in words.", examples: ["organisations and individuals"],
                synonyms: ["type", "of"]),
            .optional(
                "as-of", .date, \.asOf, "The day for which the claim holds.", examples: ["2024-11-26"],
                synonyms: ["date"]),
        ])
}
