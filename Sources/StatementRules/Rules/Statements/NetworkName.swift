internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let networkName = Rule(
        "network-name", .warning,
        what: "The network has the same name as the statement.",
        why: "The network is who speaks, and the title is what they say; one of the two was copied over the other.",
        fix: "Write the network's own name, as in “Thematic Network on …”.",
        bad: "title: Better Registries\nnetwork:\n  name: Better Registries",
        good: "title: Better Registries\nnetwork:\n  name: Thematic Network on Registries",
        check: .statement { statement, findings in
            guard let name = statement.network?.name, let title = statement.title,
                NameKey.exact(name.value) == NameKey.exact(title.value)
            else { return }
            findings.add(
                name.range, "the network has the statement's title as its name",
                notes: [.init(title.range, "the title is here")])
        })
}
