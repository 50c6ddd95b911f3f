extension Rule {
    static let syntax = Rule(
        "syntax",
        what: "The text cannot be read as YAML.",
        why: "What cannot be read cannot be checked or published.",
        fix: """
            Look at the place that is shown and at the line above it: usually a quotation mark, a space after a \
            colon or an indentation is missing.
            """,
        bad: """
            title: Registries: a call
            """,
        good: """
            title: "Registries: a call"
            """,
        check: .reading)
}
