internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let categoryOutsidePolicy = Rule(
        "category-outside-policy",
        what: "A category of endorsers is none of those of the team's policy.",
        why: "The same endorsers would stand under another heading in each statement.",
        fix: "Take a category of the policy `.statement.yaml`, or add this one there.",
        bad: """
            endorsement:
              categories:
                - id: patient-groups
                  title: Patient groups
            """,
        good: """
            endorsement:
              categories:
                - id: patients
                  title: Patient organisations
            """,
        policy: """
            categories:
              - id: patients
                title: Patient organisations
            """,
        check: .statement { statement, findings in
            guard let known = findings.policy.categories else { return }
            for category in statement.endorsement?.categories ?? [] {
                guard let id = category.id else { continue }
                guard let title = known[id.value] else {
                    let meant = EditDistance.nearest(to: id.value, in: known.keys.sorted())
                    findings.add(
                        id.range,
                        "the policy has no category `\(id.value)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                        help: "Its categories are \(known.keys.sorted().map { "`\($0)`" }.joined(separator: ", ")).")
                    continue
                }
                // A translation has headings of its own.
                if statement.translationOf == nil, let own = category.title, own.value != title {
                    findings.add(own.range, "the policy has “\(title)” as the heading of `\(id.value)`")
                }
            }
        })
}
