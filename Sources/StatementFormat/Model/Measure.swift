package import Diagnostics
package import StatementProtocol

/// The heading of the measures.
package struct Call: Shaped {
    package var title: Located<String>?
    package var text: Located<String>?
    package var ranked: Located<Bool>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Call>(
        "call", "`call`", misplaced: ["measures": "The measures are a key of the statement itself, beside `call`."],
        [
            .optional(
                "title", .line, \.title, "The heading of the measures.", examples: ["Our ten demands"],
                default: "the language's words for “Call for Action”", synonyms: ["heading", "name"]),
            .optional(
                "text", .commonMark, \.text, "What stands before the measures.",
                examples: ["We call on the Member States:"]),
            .optional(
                "ranked", .boolean, \.ranked, "Whether the order of the measures is their priority.",
                examples: ["true"], default: "false"),
        ])
}

/// A theme of measures.
package struct MeasureGroup: Shaped {
    package var id: Located<String>?
    package var title: Located<String>?
    package var text: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<MeasureGroup>(
        "measure-group", "a measure group",
        misplaced: ["measures": "Measures name their group: write `group: ID` in each of them."],
        [
            .optional("id", .slug, \.id, "Its id, by which measures name it.", examples: ["data-quality"]).required,
            .optional(
                "title", .line, \.title, "Its heading.", examples: ["Data quality"], synonyms: ["heading", "name"]
            ).required,
            .optional(
                "text", .commonMark, \.text, "What stands before its measures.",
                examples: ["Data must be findable and sound."]),
        ])
}

/// A measure that a statement calls for.
package struct Measure: Shaped {
    package var id: Located<String>?
    package var title: Located<String>?
    package var text: Located<String>?
    package var rationale: Located<String>?
    package var group: Located<String>?
    package var addressees: [Located<String>] = []
    package var deadline: Located<CalendarDate>?
    package var measures: [Measure] = []
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Measure>(
        "measure", "a measure", misplaced: numbers,
        common + [
            .optional(
                "group", .slug, \.group, "The id of its measure group.", examples: ["data-quality"],
                synonyms: ["theme", "category"]),
            .list(
                "measures", .list(of: .mapping(subshape)), \.measures,
                "Measures within this one, numbered 1.1, 1.2 and so on; one level deep.",
                synonyms: ["sub-measures", "submeasures"]),
        ])

    /// A measure within another one.
    private static let subshape = Shape<Measure>(
        "sub-measure", "a measure within a measure",
        misplaced: numbers.merging(
            [
                "measures": "Measures nest one level deep: write these beside the others.",
                "group": "The group is that of the measure above.",
            ], uniquingKeysWith: { first, _ in first }),
        common)

    private static let numbers = [
        "number": "Numbers are computed from the order: delete this line.",
        "nr": "Numbers are computed from the order: delete this line.",
    ]

    private static let common: [Field<Measure>] = [
        .optional(
            "id", .slug, \.id, "Its id, which links and translations rely on: keep it when the order changes.",
            examples: ["common-standards"]),
        .optional(
            "title", .line, \.title, "What it is, in a line.", examples: ["Agree on common standards"],
            synonyms: ["heading", "name"]
        ).required,
        .optional(
            "text", .commonMark, \.text, "What is called for.",
            examples: ["Registries should use one set of data elements."], synonyms: ["body", "description", "content"]),
        .optional(
            "rationale", .commonMark, \.rationale, "Why.", examples: ["Without them data cannot be compared."],
            synonyms: ["reason", "why", "justification"]),
        .list(
            "addressees", .list(of: .line), \.addressees, "Whom it calls on, where that differs from the statement.",
            examples: ["[European Commission]"], synonyms: ["addressee", "recipients"]),
        .optional(
            "deadline", .partialDate, \.deadline, "Until when: a day, a month or a year.",
            examples: ["2027", "2027-06"], synonyms: ["due", "by", "until"]),
    ]
}
