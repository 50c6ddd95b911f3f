extension Rule {
    static let limits = Rule(
        "limits",
        what: "The file is larger, nested deeper or repeats more than any statement needs.",
        why: "Such files are mistakes, or made to bring programs down.",
        fix: "Take endorsers into included files, and write aliases out.",
        bad: """
            x-deep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            """,
        good: """
            x-deep: [[]]
            """,
        check: .reading)
}
