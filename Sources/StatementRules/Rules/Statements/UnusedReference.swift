internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let unusedReference = Rule(
        "unused-reference", .warning,
        what: "A reference is cited by no text.",
        why: "It is left over, or its citation was lost.",
        fix: "Cite it as `[@id]`, move it to `documents`, or delete it.",
        bad: "references:\n  - id: plan\n    title: A plan",
        good: "references:\n  - id: plan\n    title: A plan\nsummary: It follows the plan [@plan].",
        check: .statement { statement, findings in
            guard !statement.references.isEmpty, !findings.hasUnread else { return }
            let citations = findings.citations(in: statement).map(\.citations)
            let cited = Set(citations.flatMap(\.ids))
            let ids = statement.references.compactMap(\.id)
            // What a citation that is none names is not unused, nor what one was meant for: the citation is what is wrong.
            let malformed = Set(citations.flatMap(\.malformed).flatMap(\.ids))
            let unknown = cited.subtracting(ids.map(\.value)).sorted().prefix(20)
            let meant = Set(unknown.compactMap { EditDistance.nearest(to: $0, in: ids.map(\.value)) })
            for id in ids
            where !cited.contains(id.value) && !meant.contains(id.value) && !malformed.contains(id.value) {
                let near = mention(of: id.value, in: statement, findings)
                findings.add(
                    id.range, "no text cites the reference `\(id.value)`",
                    help: near == nil
                        ? "Cite it as `[@\(id.value)]`, move it to `documents`, or delete it."
                        : "Write `[@\(id.value)]` there.",
                    notes: near.map { [.init($0, "this names it, and is no citation")] } ?? [])
            }
        })

    /// Where a text has the id of a reference in brackets that make no citation of it.
    private static func mention(of id: String, in statement: Statement, _ findings: Findings) -> SourceRange? {
        for text in statement.commonMarkTexts {
            for form in ["[\(id)]", "(@\(id))", "[@\(id)[", "(\(id))", "{@\(id)}"] where text.value.contains(form) {
                return findings.range(of: form, in: text.range)
            }
        }
        return nil
    }
}
