extension Rule {
    static let severalDocuments = Rule(
        "several-documents",
        what: "The file has a second YAML document.",
        why: "A statement is one file, and what stands in the second document would be lost.",
        fix: "Keep one statement a file: remove `---` or move what follows to a file of its own.",
        bad: """
            subtitle: One
            ---
            subtitle: Two
            """,
        good: """
            subtitle: One
            """,
        check: .reading)
}
