internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let invalidID = Rule(
        "invalid-id",
        what: "An id is no slug: small letters a to z, digits, and single hyphens between them.",
        why: "Ids become the names of files and the addresses of links, which must be the same everywhere.",
        fix: "Use small letters, digits and hyphens only.",
        bad: "id: Rare Diseases_2024",
        good: "id: rare-diseases-2024",
        isFixed: true,
        check: .value(of: .slug) { scalar, findings in
            // What these name is looked for among the ids, by rules of their own.
            guard !scalar.text.isSlug, scalar.key != "category", scalar.key != "group" else { return }
            let isFile = scalar.key == "translation-of" && FileKind(of: scalar.text) == .yaml
            let slug = isFile ? Slug.of(file: scalar.text) : Slug.of(scalar.text)
            findings.add(
                scalar.range, "“\(scalar.text)” is no id: an id has small letters, digits and single hyphens only",
                help: slug.isEmpty ? nil : "Write `\(slug)`.",
                // What names it elsewhere would have to change, too.
                fixes: slug.isEmpty ? [] : findings.rewriting(scalar, as: slug, isSafe: false))
        })
}
