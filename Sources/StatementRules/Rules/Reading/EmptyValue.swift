extension Rule {
    static let emptyValue = Rule(
        "empty-value",
        what: "A key has no value.",
        why: "An empty value is forgotten work. Where the key is optional, this is a warning.",
        fix: "Write the value after the colon, or delete the line.",
        bad: """
            references:
              - id:
                title: A plan
            """,
        good: """
            references:
              - id: plan
                title: A plan
            summary: It follows the plan [@plan].
            """,
        check: .reading)
}
