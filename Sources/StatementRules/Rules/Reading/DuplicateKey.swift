extension Rule {
    static let duplicateKey = Rule(
        "duplicate-key",
        what: "A mapping has the same key twice.",
        why: "Only one of the two can count, and which one differs from tool to tool.",
        fix: "Keep one of the two, or merge what they hold.",
        bad: """
            subtitle: One
            subtitle: Two
            """,
        good: """
            subtitle: One
            """,
        check: .reading)
}
