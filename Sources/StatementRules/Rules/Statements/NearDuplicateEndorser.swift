internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let nearDuplicateEndorser = Rule(
        "near-duplicate-endorser", .warning,
        what: """
            Two endorsers differ in accents, punctuation, legal form or category only, in an acronym behind the name, or in \
            a title or the last name before it.
            """,
        why: "It is probably one endorser that signed twice, or that two people entered.",
        fix: "Delete one of the two if they are the same.",
        bad: "endorsers:\n  - Société Exemple\n  - Societe Exemple, ASBL",
        good: "endorsers:\n  - Société Exemple\n  - Société Autre",
        check: .statement { statement, findings in
            for (endorser, name, first) in findings.namesakes(in: statement).near {
                let isPerson = endorser.kind?.value == .individual || first.endorser.kind?.value == .individual
                // The same name is another rule's; people may well have the same.
                guard
                    NameKey.exact(name.value) != NameKey.exact(first.name.value)
                        || !isPerson && endorser.category?.value != first.endorser.category?.value
                else { continue }
                findings.add(
                    name.range, "“\(name.value)” looks like “\(first.name.value)”, which endorses too",
                    notes: [.init(first.name.range, "it is listed here")])
            }
        })
}
