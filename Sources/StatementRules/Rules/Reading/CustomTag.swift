extension Rule {
    static let customTag = Rule(
        "custom-tag",
        what: "A value has a YAML tag.",
        why: "The key says what its value is; a tag can only contradict that.",
        fix: "Remove the word that begins with `!`; if it is text, put the value in quotes.",
        bad: """
            subtitle: !important Now
            """,
        good: """
            subtitle: "!important Now"
            """,
        check: .reading)
}
