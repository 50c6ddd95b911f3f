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
            var first: [NearName: Int] = [:]
            var byCountry = NamesakesByCountry()
            let leads = statement.leads
            for index in leads.indices {
                guard let name = leads[index].name else { continue }
                let keys = [name.value, NameKey.spelledOut(name.value)].compactMap(\.self).map(NameKey.near)
                if let earlier = keys.lazy.compactMap({ first[$0] }).first {
                    let namesake = byCountry.namesake(of: index, first: earlier) { leads[$0].countries }
                    guard let place = namesake.flatMap({ leads[$0].name?.range }) else { continue }
                    findings.add(
                        name.range, "“\(name.value)” leads twice", notes: [.init(place, "it is listed here first")])
                } else {
                    for key in keys { first[key] = index }
                }
            }
        })
}
