internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let wrongOriginal = Rule(
        "wrong-original",
        what: "A translation names as its original itself, a statement in its own language, or another translation.",
        why: """
            Exports link each language to the others by the original. Search engines take two pages for one language as a \
            mistake, and readers of a translation of a translation never see the original.
            """,
        fix: "Name the `id` of the statement that this one was translated from, or delete the line.",
        bad: "language: en\ntranslation-of: better-registries",
        good: "language: de\ntranslation-of: better-registries",
        check: .statement { statement, findings in
            guard let id = statement.translationOf else { return }
            let original = findings.statements(id.value)
            let own = statement.id?.value ?? findings.sources.files.first.map { Slug.of(file: $0.path) }
            // Where it names no id, one of the same file name in another folder may be meant.
            if id.value == own, statement.id != nil || original?.translationOf != nil || original == nil {
                return findings.add(id.range, "a statement cannot be a translation of itself")
            }
            guard let original else { return }
            if original.translationOf != nil {
                reportTranslation(named: id, own: own, &findings)
            } else if !findings.isUnread("language"), language(of: original) == language(of: statement) {
                findings.add(
                    statement.language?.range ?? id.range,
                    "the original is in the same language: `\(language(of: original))`",
                    help: "Write the `language` of this text, or name the statement that it was translated from.")
            }
        })

    /// A statement without a tag is in English; those of two regions differ.
    private static func language(of statement: Statement) -> String {
        (statement.language?.value ?? "en").lowercased()
    }

    /// Reports that what is named as the original is a translation itself.
    private static func reportTranslation(named id: Located<String>, own: String?, _ findings: inout Findings) {
        var seen = [id.value]
        while let last = seen.last, let next = findings.statements(last)?.translationOf?.value {
            if next == own || seen.contains(next) {
                let names = (seen + [next]).map { "`\($0)`" }.joined(separator: ", which is one of ")
                return findings.add(id.range, "this is a translation of \(names): none of them is the original")
            }
            seen.append(next)
        }
        guard let first = seen.last else { return }
        findings.add(
            id.range, "`\(id.value)` is a translation itself, of `\(first)`", help: "Write `translation-of: \(first)`.",
            fixes: findings.edit(id.value, in: id.range, to: first).map {
                [Fix("Write `\(first)`", [$0], isSafe: false)]
            } ?? [])
    }
}
