extension Rule {
    static let privateAlias = Rule(
        "private-alias",
        what: "An alias stands for something that is private, in a place that is published.",
        why: "What is under `private` never leaves the file; its copy in another place would.",
        fix: "Delete the alias.",
        bad: """
            endorsers:
              - name: Society of Example Medicine
                private: { notes: &note asked by Ana }
                x-source: *note
            """,
        good: """
            endorsers:
              - name: Society of Example Medicine
                private: { notes: asked by Ana }
            """,
        check: .reading)
}
