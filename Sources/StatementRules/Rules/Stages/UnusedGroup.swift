internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let unusedGroup = Rule(
        "unused-group", .warning, from: .consultation,
        what: "No measure belongs to a measure group.",
        why: "Its heading would stand over nothing: a measure was lost, or names another group.",
        fix: "Name the group in a measure, or delete it.",
        bad: """
            measure-groups:
              - id: data
                title: Data
            measures:
              - title: Agree on common standards
                text: Registries use one set of data elements.
            """,
        good: """
            measure-groups:
              - id: data
                title: Data
            measures:
              - title: Agree on common standards
                text: Registries use one set of data elements.
                group: data
            """,
        check: .statement { statement, findings in
            guard !findings.isUnread("measures", "group") else { return }
            let used = Set(statement.measures.compactMap(\.group?.value))
            let ids = statement.measureGroups.compactMap(\.id)
            // A measure that names a group which does not exist was probably meant for one of these.
            guard used.allSatisfy({ name in ids.contains { $0.value == name } }) else { return }
            for id in ids where !used.contains(id.value) {
                findings.add(id.range, "no measure belongs to the group `\(id.value)`")
            }
        })
}
