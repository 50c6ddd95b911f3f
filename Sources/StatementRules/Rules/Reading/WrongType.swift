extension Rule {
    static let wrongType = Rule(
        "wrong-type",
        what: "A value is of another type than its key says: a mapping where a list is meant, text where a number is.",
        why: "It could only be guessed what is meant.",
        fix: "Write the value as the message says; `docs/format.md` shows every key with examples.",
        bad: """
            addressees: European Commission
            """,
        good: """
            addressees:
              - European Commission
            """,
        check: .reading)
}
