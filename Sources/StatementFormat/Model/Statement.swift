package import Diagnostics
package import StatementProtocol

/// A joint statement as its file says it: nothing computed, everything with its place.
package struct Statement: Shaped {
    package var formatVersion: Located<Int>?
    package var id: Located<String>?
    package var title: Located<String>?
    package var subtitle: Located<String>?
    package var language: Located<String>?
    package var stage: Located<Stage>?
    package var version: Located<String>?
    package var date: Located<CalendarDate>?
    package var network: Network?
    package var leads: [Party] = []
    package var summary: Located<String>?
    package var preamble: Located<String>?
    package var sections: [Section] = []
    package var addressees: [Located<String>] = []
    package var call: Call?
    package var measureGroups: [MeasureGroup] = []
    package var measures: [Measure] = []
    package var endorsement: Endorsement?
    package var endorsers: [Endorser] = []
    package var quotes: [Quote] = []
    package var contacts: [Contact] = []
    package var timeline: [Event] = []
    package var references: [Reference] = []
    package var documents: [Document] = []
    package var annexes: [Section] = []
    package var disclaimer: Located<String>?
    package var funding: Located<String>?
    package var acknowledgements: Located<String>?
    package var translationOf: Located<String>?
    package var license: Located<String>?
    package var doi: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    /// The key by which a file is recognised as a statement.
    package static let recognitionKey = "joint-statement"

    package static let shape = Shape<Statement>(
        "statement", "a statement",
        misplaced: [
            "claims": "Claims are a key of `endorsement`.", "include": "Included files are a key of `endorsement`.",
            "categories": "Categories are a key of `endorsement`.",
        ],
        [
            .optional(
                recognitionKey, .formatVersion, \.formatVersion,
                "The version of the format, which makes the file recognisable.", examples: ["1"],
                synonyms: ["statement", "format", "format-version", "statement-version"]
            ).required,
            .optional(
                "id", .slug, \.id, "Its id, which names the exported files.", examples: ["ai-imaging-2024"],
                default: "the file's name without its extension", synonyms: ["slug"]),
            .optional(
                "title", .line, \.title, "Its title.", examples: ["Better Registries for Rare Diseases"],
                synonyms: ["name", "heading", "headline"]
            ).required,
            .optional(
                "subtitle", .line, \.subtitle, "Its subtitle.", examples: ["A joint statement of sixty organisations"]),
            .optional(
                "language", .languageTag, \.language, "The language that it is written in.", examples: ["en", "de"],
                default: "en", synonyms: ["lang", "locale"]),
            .optional(
                "stage", .choice(Stage.self), \.stage, "How far it is; decides which rules apply.",
                examples: ["consultation"], default: "draft", synonyms: ["status", "state"]),
            .optional(
                "version", .line, \.version, "The version of this text.", examples: ["\"1.0\""], synonyms: ["revision"]),
            .optional(
                "date", .date, \.date, "The date of this text.", examples: ["2024-11-26"],
                synonyms: ["published", "day"]),
            .optional("network", .mapping, \.network, "The network behind it."),
            .list(
                "leads", .list(of: .textOrMapping("name", \.name), atLeastOne: true), \.leads,
                "The organisations that lead; plain text is the name.", examples: ["[Society of Example Medicine]"],
                synonyms: ["lead", "leaders", "authors", "organisers", "initiators"]
            ).required,
            .optional(
                "summary", .commonMark, \.summary, "What it says, in a paragraph.",
                examples: ["Sixty organisations call for common registries."], synonyms: ["abstract", "description"]),
            .optional(
                "preamble", .commonMark, \.preamble, "What stands before everything else.",
                examples: ["We, the undersigned, …"], synonyms: ["introduction", "intro", "foreword"]),
            .list(
                "sections", .list(of: .mapping), \.sections, "Sections before the measures.",
                synonyms: ["section", "chapters"]),
            .list(
                "addressees", .list(of: .line), \.addressees, "Whom it calls on.",
                examples: ["[European Commission, Member States]"], synonyms: ["addressee", "recipients", "to"]),
            .optional(
                "call", .mapping, \.call, "The heading of the measures.",
                synonyms: ["call-for-action", "call-to-action"]),
            .list(
                "measure-groups", .list(of: .mapping), \.measureGroups,
                "The themes of the measures, in the order in which they are published.",
                synonyms: ["groups", "themes", "aspects"]),
            .list(
                "measures", .list(of: .mapping, atLeastOne: true), \.measures,
                "What it calls for. Numbers are computed, never written.",
                synonyms: ["actions", "demands", "recommendations", "asks"]
            ).required,
            .optional(
                "endorsement", .mapping, \.endorsement,
                "The endorsement period, the categories, and what the text claims of its support.",
                synonyms: ["endorsements"]),
            .list(
                "endorsers", Endorser.list, \.endorsers,
                "Who endorses it; plain text is the name.", examples: ["[Society of Example Medicine]"],
                synonyms: ["signatories", "signatures", "supporters", "co-signatories", "undersigned"]),
            .list(
                "quotes", .list(of: .mapping), \.quotes, "Quotes for the press.",
                synonyms: ["quotations", "testimonials"]),
            .list("contacts", .list(of: .mapping), \.contacts, "Whom to ask.", synonyms: ["contact", "press-contact"]),
            .list(
                "timeline", .list(of: .mapping), \.timeline, "What happened when.",
                synonyms: ["events", "history", "milestones"]),
            .list(
                "references", .list(of: .mapping), \.references, "What the texts cite.",
                synonyms: ["bibliography", "sources", "literature", "citations"]),
            .list(
                "documents", .list(of: .mapping), \.documents, "Companion documents and web pages.",
                synonyms: ["links", "attachments", "downloads"]),
            .list(
                "annexes", .list(of: .mapping), \.annexes, "Sections after the measures.",
                synonyms: ["annex", "appendices", "appendix"]),
            .optional(
                "disclaimer", .commonMark, \.disclaimer, "For what nobody can be held to account.",
                examples: ["This statement does not reflect the position of the European Commission."]),
            .optional(
                "funding", .commonMark, \.funding, "Who paid.", examples: ["No funding was received."],
                synonyms: ["funders", "funded-by"]),
            .optional(
                "acknowledgements", .commonMark, \.acknowledgements, "Whom to thank.",
                examples: ["We thank all who commented."], synonyms: ["acknowledgments", "thanks"]),
            .optional(
                "translation-of", .slug, \.translationOf,
                "The id of the statement that this one translates; measures keep their ids.",
                examples: ["rare-disease-registries"], synonyms: ["translates", "original"]),
            .optional(
                "license", .line, \.license, "The SPDX identifier of its licence.", examples: ["CC-BY-4.0"],
                synonyms: ["licence"]),
            .optional("doi", .doi, \.doi, "Its DOI, without resolver.", examples: ["10.1000/182"]),
        ])
}
