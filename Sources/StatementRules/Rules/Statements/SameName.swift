internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let sameName = Rule(
        "same-name", .information,
        what: "Two people who endorse have the same name, or two organisations, each of another country.",
        why: "They may be two, or one that signed twice.",
        fix: "Nothing, if they are two.",
        bad: """
            endorsers:
              - name: Ana Example
                kind: individual
                country: AT
              - name: Ana Example
                kind: individual
                country: ES
            """,
        good: """
            endorsers:
              - name: Ana Example
                kind: individual
              - name: Eva Example
                kind: individual
            """,
        check: .statement { statement, findings in
            let namesakes = findings.namesakes(in: statement)
            let people = namesakes.exact.filter { endorser, _, first in
                endorser.kind?.value == .individual && !EndorserPairs.areTheSame(endorser, first.endorser)
            }
            for (_, name, first) in people + namesakes.apart {
                findings.add(
                    name.range, "“\(name.value)” is the name of another endorser, too",
                    notes: [.init(first.name.range, "the other one is here")])
            }
        })
}
