extension Rule {
    static let invalidSuppression = Rule(
        "invalid-suppression",
        what: "A comment `statement-ignore` names no rule or one that cannot be suppressed, or says no reason.",
        why:
            "A suppression without a reason cannot be judged by who reads it later, and one that is misspelt does nothing.",
        fix: "Write it as `# statement-ignore: same-name because they are two people`.",
        bad: """
            # statement-ignore: placeholder
            subtitle: A call
            """,
        good: """
            # statement-ignore: placeholder because TBA is the name of an agency
            subtitle: A call of TBA
            """,
        isFixed: true,
        check: .suppressions)
}
