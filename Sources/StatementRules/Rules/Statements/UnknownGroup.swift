internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let unknownGroup = Rule(
        "unknown-group",
        what: "A measure names a group that does not exist.",
        why: "The measure would stand under no heading.",
        fix: "Name one of the `measure-groups`, or add the group there.",
        bad:
            "measure-groups:\n  - id: data\n    title: Data\nmeasures:\n  - title: Agree on standards\n    group: date",
        good:
            "measure-groups:\n  - id: data\n    title: Data\nmeasures:\n  - title: Agree on standards\n    group: data",
        isFixed: true,
        check: .statement { statement, findings in
            let groups = statement.measureGroups
            let ids = Set(groups.compactMap(\.id?.value))
            var meantIDs = IDsMeant(among: groups, id: \.id, title: \.title)
            let areKnown = !findings.mayLackSome(of: "measure-groups")
            for group in statement.allMeasures.compactMap(\.group) where !ids.contains(group.value) {
                let meant = meantIDs.by(group.value)
                guard areKnown || meant != nil else { continue }
                findings.add(
                    group.range,
                    "there is no measure group `\(group.value)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                    help: ids.isEmpty ? "The statement has no `measure-groups`: add them, or delete this line." : nil)
            }
        })
}
