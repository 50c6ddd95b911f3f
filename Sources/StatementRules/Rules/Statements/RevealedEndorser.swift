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
            let endorsers = statement.endorsers
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices {
                guard let name = endorsers[index].name else { continue }
                let isWithdrawn = endorsers[index].details.status?.value == .withdrawn
                if isWithdrawn || endorsers[index].isAnonymous {
                    let word = isWithdrawn ? "has withdrawn" : "endorses anonymously"
                    hidden[NameKey.exact(name.value)] = (word, name.range)
                }
            }
            guard !hidden.isEmpty else { return }
            // Of two of one name, it may be the other one.
            for index in endorsers.indices where endorsers[index].isConfirmed && !endorsers[index].isAnonymous {
                hidden[NameKey.exact(endorsers[index].name?.value ?? "")] = nil
            }
            let speakers = statement.quotes.flatMap { quote in
                [quote.speaker?.name, quote.onBehalfOf] + (quote.speaker?.roles.map(\.organisation) ?? [])
            }
            for text in (speakers + statement.contacts.flatMap { [$0.name, $0.organisation] }).compactMap(\.self) {
                guard let (word, place) = hidden[NameKey.exact(text.value)] else { continue }
                findings.add(
                    text.range, "“\(text.value)” \(word), and is named here", notes: [.init(place, "it says so here")])
            }
        })
}
