extension Rule {
    static let unknownKey = Rule(
        "unknown-key",
        what: "A key is not one that the format knows.",
        why: "What stands under a misspelt key would silently be left out.",
        fix: "Correct the key, or begin it with `x-` if it is one of your own.",
        bad: """
            endorsors:
              - Society of Example Medicine
            """,
        good: """
            endorsers:
              - Society of Example Medicine
            """,
        check: .reading)
}
