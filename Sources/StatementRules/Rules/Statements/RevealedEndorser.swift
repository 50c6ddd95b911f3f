internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let revealedEndorser = Rule(
        "revealed-endorser", .warning,
        what: "Somebody who endorses anonymously, or has withdrawn, is named by a quote or a contact.",
        why: "Who does not want to be named is, and whoever withdrew still speaks for the statement.",
        fix: "Delete the quote or the contact, or correct `display` or `status`.",
        bad: """
            endorsers:
              - name: Ana Example
                kind: individual
                display: anonymous
            quotes:
              - text: We are glad.
                speaker:
                  name: Ana Example
            """,
        good: """
            endorsers:
              - name: Ana Example
                kind: individual
            quotes:
              - text: We are glad.
                speaker:
                  name: Ana Example
            """,
        check: .statement { statement, findings in
            var hidden: [String: (word: String, place: SourceRange)] = [:]
            var named: Set<String> = []
            let endorsers = statement.endorsers
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices {
                let isWithdrawn = endorsers[index].details.status?.value == .withdrawn
                guard isWithdrawn || endorsers[index].isAnonymous, let name = endorsers[index].name else { continue }
                hidden[NameKey.exact(name.value)] = (isWithdrawn ? "has withdrawn" : "endorses anonymously", name.range)
            }
            guard !hidden.isEmpty else { return }
            for index in endorsers.indices {
                guard let name = endorsers[index].name, endorsers[index].isConfirmed, !endorsers[index].isAnonymous
                else {
                    continue
                }
                named.insert(NameKey.exact(name.value))
            }
            let speakers = statement.quotes.flatMap { quote in
                [quote.speaker?.name, quote.onBehalfOf] + (quote.speaker?.roles.map(\.organisation) ?? [])
            }
            for text in (speakers + statement.contacts.flatMap { [$0.name, $0.organisation] }).compactMap(\.self) {
                let key = NameKey.exact(text.value)
                guard let (word, place) = hidden[key], !named.contains(key) else { continue }
                findings.add(
                    text.range, "“\(text.value)” \(word), and is named here", notes: [.init(place, "it says so here")])
            }
        })
}
