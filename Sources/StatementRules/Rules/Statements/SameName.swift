internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let sameName = Rule(
        "same-name", .information,
        what: "Two people who endorse have the same name.",
        why: "They may be two people, or one who signed twice.",
        fix: "Nothing, if they are two people.",
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
            for (endorser, name, first) in findings.namesakes(in: statement).exact
            where endorser.kind?.value == .individual && !EndorserPairs.areTheSame(endorser, first.endorser) {
                findings.add(
                    name.range, "“\(name.value)” is the name of another endorser, too",
                    notes: [.init(first.name.range, "the other one is here")])
            }
        })
}
