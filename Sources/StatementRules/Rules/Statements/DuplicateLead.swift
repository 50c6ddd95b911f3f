internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let duplicateLead = Rule(
        "duplicate-lead", .warning,
        what: "An organisation stands twice among the leads, though perhaps in other letters or with a legal form.",
        why: "It would be shown twice on the title page.",
        fix: "Delete one of the two.",
        bad: """
            leads:
              - Société Exemple
              - name: Societe Exemple, ASBL
                acronym: SE
            """,
        good: """
            leads:
              - name: Société Exemple
                acronym: SE
              - Société Autre
            """,
        check: .statement { statement, findings in
            var first: [NearName: Located<String>] = [:]
            for name in statement.leads.compactMap(\.name) {
                let key = NameKey.near(name.value)
                if let earlier = first[key] {
                    findings.add(
                        name.range, "“\(name.value)” leads twice",
                        notes: [.init(earlier.range, "it is listed here first")])
                } else {
                    first[key] = name
                }
            }
        })
}
