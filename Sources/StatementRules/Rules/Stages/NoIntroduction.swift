internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noIntroduction = Rule(
        "no-introduction", .warning, from: .consultation,
        what: "The statement has neither a preamble nor a summary.",
        why: "Readers who do not know the matter meet a list of measures without a word on why.",
        fix: "Write a `summary` of a paragraph, or a `preamble`.",
        bad: "stage: consultation",
        good: """
            stage: consultation
            summary: Registries end when their grants end. We call for registries that last.
            """,
        check: .statement { statement, findings in
            guard statement.preamble == nil, statement.summary == nil else { return }
            findings.addAbsence(
                of: "preamble", "summary", in: statement, "the statement has neither a preamble nor a summary")
        })
}
