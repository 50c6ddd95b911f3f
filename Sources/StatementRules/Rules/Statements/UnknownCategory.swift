internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let unknownCategory = Rule(
        "unknown-category",
        what: "An endorser names a category that does not exist.",
        why: "The endorser would be listed under no heading.",
        fix: "Name one of the categories under `endorsement`, or add it there.",
        bad: """
            endorsement:
              categories:
                - id: patients
                  title: Patient organisations
            endorsers:
              - name: Society of Example Medicine
                category: patient
            """,
        good: """
            endorsement:
              categories:
                - id: patients
                  title: Patient organisations
            endorsers:
              - name: Society of Example Medicine
                category: patients
            """,
        isFixed: true,
        check: .statement { statement, findings in
            let categories = statement.endorsement?.categories ?? []
            let ids = Set(categories.compactMap(\.id?.value))
            var meantIDs = IDsMeant(among: categories, id: \.id, title: \.title)
            let areKnown = !findings.mayLackSome(of: "endorsement", "categories")
            for category in statement.endorsers.lazy.compactMap(\.category) where !ids.contains(category.value) {
                let meant = meantIDs.by(category.value)
                guard areKnown || meant != nil else { continue }
                findings.add(
                    category.range,
                    "there is no category `\(category.value)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                    help: ids.isEmpty ? "The statement has no `categories` under `endorsement`: add them." : nil)
            }
        })
}
