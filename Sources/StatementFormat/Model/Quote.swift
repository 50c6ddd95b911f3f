package import Diagnostics
package import StatementProtocol

/// Somebody's words.
package struct Quote: Shaped {
    package var text: Located<String>?
    package var speaker: Speaker?
    package var onBehalfOf: Located<String>?
    package var language: Located<String>?
    package var approved: Located<CalendarDate>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Quote>(
        "quote", "a quote",
        [
            .optional(
                "text", .commonMark, \.text,
                "The words, without quotation marks around them; several paragraphs are fine.",
                examples: ["We are glad of such support."], synonyms: ["quote", "words"]
            ).required,
            .optional(
                "speaker", .mapping, \.speaker, "Who says so.", examples: ["{ name: Ana Example }"],
                synonyms: ["author", "person", "by"]),
            .optional(
                "on-behalf-of", .line, \.onBehalfOf, "For whom they speak.", examples: ["the network's core team"],
                synonyms: ["for"]),
            .optional(
                "language", .languageTag, \.language, "The language of the quote where it is not the statement's.",
                examples: ["de"], synonyms: ["lang"]),
            .optional(
                "approved", .date, \.approved, "The day on which the speaker approved the quote.",
                examples: ["2024-11-20"], synonyms: ["approval"]),
        ])
}

/// The speaker of a quote.
package struct Speaker: Shaped {
    package var name: Located<String>?
    package var honorific: Located<String>?
    package var roles: [SpeakerRole] = []
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Speaker>(
        "speaker", "a speaker",
        misplaced: [
            "approved": "It belongs to the quote: write it beside `speaker`, with as many spaces before it.",
            "text": "It belongs to the quote: write it beside `speaker`, with as many spaces before it.",
            "on-behalf-of": "It belongs to the quote: write it beside `speaker`, with as many spaces before it.",
            "organisation": "Write it in a role: `roles: [{ title: President, organisation: … }]`.",
            "organization": "Write it in a role: `roles: [{ title: President, organisation: … }]`.",
        ],
        [
            .optional("name", .line, \.name, "First and last name.", examples: ["Ana Example"]).required,
            .optional(
                "honorific", .line, \.honorific, "What stands before the name.", examples: ["Prof."],
                synonyms: ["prefix", "title", "salutation"]),
            .list(
                "roles", .list(of: .textOrMapping("title", \.title)), \.roles,
                "What they do where; plain text is the title.", examples: ["[President of the Society]"],
                synonyms: ["role", "affiliations"]),
        ])
}

/// What a speaker does where: the title is the telling part.
package struct SpeakerRole: Shaped {
    package var title: Located<String>?
    package var organisation: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<SpeakerRole>(
        "role", "a role",
        [
            .optional(
                "title", .line, \.title, "What they are.", examples: ["President"],
                synonyms: ["role", "name", "position"]
            ).required,
            .optional(
                "organisation", .line, \.organisation, "Where.", examples: ["Society of Example Medicine"],
                synonyms: ["organization", "institution"]),
        ])
}
