internal import Diagnostics

extension Rule {
    static let unusedSuppression = Rule(
        "unused-suppression", .warning,
        what: "A comment `statement-ignore` suppresses nothing.",
        why: "What it was about has been mended or has moved; left over, it would hide the next mistake.",
        fix: "Delete the comment, or move it to the line above what it is about.",
        bad: """
            # statement-ignore: placeholder because TBA is the name of an agency
            subtitle: A call
            """,
        good: """
            # statement-ignore: placeholder because TBA is the name of an agency
            subtitle: A call of TBA
            """,
        check: .suppressions)
}
