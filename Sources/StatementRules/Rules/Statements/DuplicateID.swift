internal import Diagnostics
internal import StatementFormat

extension Rule {
    package static let duplicateID = Rule(
        "duplicate-id",
        what: "Two parts of one kind, or two statements that are checked together, have the same id.",
        why: "A link, a citation or a translation could mean either of the two, and exports bear the statement's id.",
        fix: "Give one of them another id.",
        bad:
            "references:\n  - id: plan\n    title: A plan\n  - id: plan\n    title: Another plan\nsummary: See [@plan].",
        good:
            "references:\n  - id: plan\n    title: A plan\n  - id: other\n    title: Another plan\nsummary: See [@plan] and [@other].",
        isFixed: true,
        check: .statement { statement, findings in
            // Annexes may stand before sections in a file.
            let sections = (statement.sections + statement.annexes).compactMap(\.id).sorted {
                $0.range.offsets.lowerBound < $1.range.offsets.lowerBound
            }
            check(statement.annexes.isEmpty ? "sections" : "sections or annexes", sections, &findings)
            check("measure groups", statement.measureGroups.compactMap(\.id), &findings)
            check("measures", statement.allMeasures.compactMap(\.id), &findings)
            check("categories", statement.endorsement?.categories.compactMap(\.id) ?? [], &findings)
            let endorsers = statement.endorsers
            check("endorsers", endorsers.indices.compactMap { endorsers[$0].details.id }, &findings)
            check("references", statement.references.compactMap(\.id), &findings)
        })

    private static func check(_ parts: String, _ ids: [Located<String>], _ findings: inout Findings) {
        var first: [String: SourceRange] = [:]
        first.reserveCapacity(ids.count)
        for id in ids {
            if let range = first[id.value] {
                findings.add(
                    id.range, "two \(parts) have the id `\(id.value)`", notes: [.init(range, "the first one is here")])
            } else {
                first[id.value] = id.range
            }
        }
    }
}
