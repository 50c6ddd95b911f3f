extension Rule {
    static let encoding = Rule(
        "encoding",
        what: "The file is not text in UTF-8.",
        why: "In another encoding letters such as é or ß turn into others without anybody noticing.",
        fix: "Save the file as UTF-8: in most editors the encoding can be chosen under “Save as”.",
        bad: """
            title: Café for registries
            """,
        // Taken as Windows-1252, which a text in Swift cannot hold.
        good: """
            title: Café for registries
            """,
        check: .reading)
}
