extension Rule {
    static let unusedAnchor = Rule(
        "unused-anchor",
        what: "A text begins with `&`, which makes an anchor of its first word, and no alias refers to that.",
        why: "YAML takes the word for a name of what follows, so that it is no part of the text: it would be lost.",
        fix: "If the text is meant to begin with `&`, put it in quotes; else delete the anchor.",
        bad: """
            subtitle: &Air for all
            """,
        good: """
            subtitle: "&Air for all"
            """,
        check: .reading)
}
