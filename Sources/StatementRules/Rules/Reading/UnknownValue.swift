extension Rule {
    static let unknownValue = Rule(
        "unknown-value",
        what: "A value is none of the words that its key allows.",
        why: "What a word outside the vocabulary means cannot be known.",
        fix: "Take one of the words that the message lists.",
        bad: """
            stage: drfat
            """,
        good: """
            stage: draft
            """,
        check: .reading)
}
