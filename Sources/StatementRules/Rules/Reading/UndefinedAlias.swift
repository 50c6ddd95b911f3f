extension Rule {
    static let undefinedAlias = Rule(
        "undefined-alias",
        what: "An alias refers to nothing.",
        why: "A value that begins with an asterisk repeats another one in YAML, so the text would be lost.",
        fix: "If the text is meant to begin with an asterisk, put it in quotes.",
        bad: """
            subtitle: *new
            """,
        good: """
            subtitle: "*new"
            """,
        check: .reading)
}
