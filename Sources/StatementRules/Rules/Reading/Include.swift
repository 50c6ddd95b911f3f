extension Rule {
    static let include = Rule(
        "include",
        what: "A file that is included cannot be.",
        why: "Its endorsers would be missing without a word.",
        fix: "Check the name; the file must be inside the folder of the statement.",
        bad: """
            endorsement:
              include: no-such-file.csv
            """,
        good: """
            endorsement:
              opens: 2024-10-01
            """,
        check: .reading)
}
