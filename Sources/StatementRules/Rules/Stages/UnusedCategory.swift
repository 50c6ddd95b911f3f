internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let unusedCategory = Rule(
        "unused-category", .information, from: .published,
        what: "No endorser is in a category, though the list is complete.",
        why: "It is announced among the categories, and nobody stands there.",
        fix: "Delete the category, or give it to those who belong there.",
        bad: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
              categories:
                - id: patients
                  title: Patient organisations
            endorsers:
              - Society of Example Medicine
            """,
        good: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
              categories:
                - id: patients
                  title: Patient organisations
            endorsers:
              - name: Alliance of Example Patients
                category: patients
            """,
        check: .statement { statement, findings in
            guard let endorsement = statement.endorsement, (endorsement.list?.value ?? .complete) == .complete,
                findings.hasAllEndorsers, !statement.endorsers.isEmpty
            else { return }
            let used = Set(statement.endorsers.lazy.filter(\.isConfirmed).compactMap(\.category?.value))
            let ids = endorsement.categories.compactMap(\.id)
            // Who names a category which does not exist was probably meant for one of these.
            guard used.allSatisfy({ name in ids.contains { $0.value == name } }) else { return }
            for id in ids where !used.contains(id.value) {
                findings.add(id.range, "no endorser is in the category `\(id.value)`")
            }
        })
}
