package import Diagnostics
package import StatementProtocol

/// Who endorses a statement.
package struct Endorser: Shaped {
    // In an order that leaves few gaps, since there may be a million of them.
    package var name: Located<String>?
    package var kind: Located<EndorserKind>?
    package var date: Located<CalendarDate>?
    /// What is private is not kept: the model cannot leak it.
    package var hasPrivate: Bool?
    package var category: Located<String>?
    package var range = SourceRange(0..<0)
    package var url: Located<String>?
    package var acronym: Located<String>?
    package var honorific: Located<String>?
    package var countries: [Located<String>] = []
    package var affiliations: [Affiliation] = []
    package var details = EndorserDetails()

    package init() {}

    package var extensions: [String: JSONValue] {
        get { details.extensions }
        set { details.extensions = newValue }
    }

    /// Whether it is published and counted at all.
    package var isConfirmed: Bool { (details.status?.value ?? .confirmed) == .confirmed }

    package var isAnonymous: Bool { details.display?.value == .anonymous }

    /// Endorsers in the statement or in an included file; plain text is a name.
    static let list: Form<[Endorser]> = .list(of: .textOrMapping("name", \.name))

    /// The key of what is never published.
    package static let privateKey = "private"
    /// Whether a key, of somebody's own mapping, says that what it holds is private: in capitals, as a column of a table,
    /// or as a key of one's own, too.
    static func isPrivate(_ key: String) -> Bool {
        let key = key.lowercased()
        return key == privateKey || key.hasPrefix(privateKey + ".") || key.hasPrefix("x-" + privateKey)
    }

    /// The keys that decide whether an endorser is published, and how.
    private static let decisiveKeys: Set = ["status", "display"]

    package static let shape = Shape<Endorser>(
        "endorser", "an endorser",
        misplaced: [
            "notes": "Notes are private: write them under `private`.",
            "consent": "Consent is private: write it under `private`.",
            "organisation": "Write the organisation as `name`, or for an individual under `affiliations`.",
            "contact": "Who is to be written to is private: write it under `private`.",
            "contacts": "Who is to be written to is private: write it under `private`.",
            "contact-person": "Who is to be written to is private: write it under `private`.",
        ],
        decisive: decisiveKeys,
        [
            .optional(
                "name", .line, \.name, "The full name of the organisation or person.",
                examples: ["Society of Example Medicine", "Ana Example"], synonyms: ["title"]
            ).required,
            .optional("id", .slug, \.details.id, "Its id.", examples: ["sem"]),
            .optional(
                "kind", .choice(EndorserKind.self), \.kind, "What it is.", examples: ["individual"],
                default: "organisation", synonyms: ["type"]),
            .optional(
                "category", .slug, \.category, "The id of its category.", examples: ["patients"], synonyms: ["group"]),
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
            .optional(
                "role", .choice(EndorserRole.self), \.details.role, "What it did for the statement.",
                examples: ["supporter"],
                default: "endorser"),
            .optional(
                "honorific", .line, \.honorific, "For individuals: what stands before the name.", examples: ["Prof."],
                synonyms: ["prefix", "salutation"]),
            .list(
                "affiliations", .list(of: .textOrMapping("organisation", \.organisation)), \.affiliations,
                "For individuals: what they do where; plain text is the organisation.",
                examples: ["[University of Example]"], synonyms: ["affiliation"]),
            .optional(
                "date", .date, \.date, "The day of the endorsement.", examples: ["2024-10-14"],
                synonyms: ["endorsed", "signed", "signed-on"]),
            .optional(
                "status", .choice(EndorserStatus.self), \.details.status, "How certain the endorsement is.",
                examples: ["pending"], default: "confirmed"),
            .optional(
                "display", .choice(EndorserDisplay.self), \.details.display, "How it is shown.",
                examples: ["anonymous"],
                default: "named"),
            .optional(
                "transparency-register", .transparencyRegister, \.details.transparencyRegister,
                "Its number in the EU Transparency Register.", examples: ["\"123456789012-34\""],
                synonyms: ["tr-number", "register"]),
            .optional(
                "ror", .ror, \.details.ror, "Its identifier in the Research Organization Registry.",
                examples: ["https://ror.org/05gq02987"]),
            .optional(
                privateKey, .anyMapping(without: decisiveKeys), \.hasPrivate,
                "What must never be published: e-mail, consent, notes. Nothing of it reaches an exporter.",
                examples: ["{ email: ana@example.org }"]),
        ])
}

/// What somebody does where: the organisation is the telling part.
package struct Affiliation: Shaped {
    package var role: Located<String>?
    package var organisation: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Affiliation>(
        "affiliation", "an affiliation", anyOf: ["role", "organisation"],
        [
            .optional(
                "role", .line, \.role, "What they are there.", examples: ["Head of Radiology"],
                synonyms: ["title", "position"]),
            .optional(
                "organisation", .line, \.organisation, "Where.", examples: ["University of Example"],
                synonyms: ["organization", "name", "institution"]),
        ])
}
