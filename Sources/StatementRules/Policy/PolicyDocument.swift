package import Diagnostics
package import StatementFormat
package import StatementProtocol

/// The policy of a team as its file says it: everything with its place.
package struct PolicyDocument: Shaped {
    package var rules: [(key: Located<String>, value: Located<RuleSetting>)] = []
    package var stage: Located<Stage>?
    package var strict: Located<Bool>?
    package var categories: [Category] = []
    package var limits: Limits?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<PolicyDocument>(
        "policy", "a policy",
        [
            .list(
                "rules",
                .dictionary(
                    keys: Rule.all.map { ValueType.Word(value: $0.id, summary: $0.what) }, of: .choice(RuleSetting.self)
                ),
                \.rules, "How grave the findings of each rule are.", examples: ["{placeholder: error, same-name: off}"],
                synonyms: ["rule", "severities", "severity"]),
            .optional(
                "stage", .choice(Stage.self), \.stage,
                "The stage that every statement is checked for at least, however far it says that it is.",
                examples: ["endorsement"], synonyms: ["minimum-stage", "lowest-stage"]),
            .optional(
                "strict", .boolean, \.strict, "Whether warnings make `statement validate` fail, as errors do.",
                examples: ["true"], default: "false"),
            .list(
                "categories", .list(of: .mapping), \.categories,
                "The categories that statements may have for their endorsers, so that those of all of them are alike.",
                synonyms: ["category"]),
            .optional(
                "limits", .mapping, \.limits, "How long statements may be.", synonyms: ["limit", "length", "maximum"]),
        ])

    /// The JSON Schema (draft 2020-12) of a policy, for editors.
    package static var schema: OrderedJSON {
        FormatSchema.make(
            shape.description, address: "urn:joint-statement:schema:policy-1", title: "Policy for joint statements",
            description: "What a team demands of its statements: the file .statement.yaml at the root of a repository.")
    }

    /// How long statements may be.
    package struct Limits: Shaped {
        package var words: Located<Int>?
        package var measures: Located<Int>?
        package var range = SourceRange(0..<0)
        package var extensions: [String: JSONValue] = [:]

        package init() {}

        package static let shape = Shape<Limits>(
            "limits", "`limits`",
            [
                .optional(
                    "words", .count, \.words,
                    "The most words that the text may have: summary, preamble, sections, call and measures together.",
                    examples: ["2000"], synonyms: ["length", "text"]),
                .optional(
                    "measures", .count, \.measures, "The most measures, those within measures not counted.",
                    examples: ["12"], synonyms: ["measure"]),
            ])
    }
}

/// What a policy may make of a rule.
package enum RuleSetting: String, Vocabulary {
    case error, warning, information, off

    package var summary: String {
        switch self {
        case .error: "its findings are errors, which make `statement validate` fail"
        case .warning: "its findings are warnings"
        case .information: "its findings are for information"
        case .off: "it is not checked"
        }
    }

    /// The severity of its findings; nothing where there shall be none.
    var severity: Severity? { Severity(rawValue: rawValue) }
}
