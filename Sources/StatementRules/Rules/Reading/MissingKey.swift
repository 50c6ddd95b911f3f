extension Rule {
    static let missingKey = Rule(
        "missing-key",
        what: "A key that must be there is missing.",
        why: "Without it the statement cannot be understood or shown.",
        fix: "Add the key.",
        bad: """
            network:
              kind: thematic
            """,
        good: """
            network:
              name: Thematic Network on Registries
              kind: thematic
            """,
        check: .reading)
}
