internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let pendingEndorser = Rule(
        "pending-endorser", .warning, from: .published,
        what: "An endorser is still pending when the statement is published.",
        why: "Pending endorsers are neither published nor counted: who promised to sign looks for their name in vain.",
        fix: "Ask, and write `status: confirmed` or `status: withdrawn`; or delete the endorser.",
        bad: """
            endorsers:
              - name: Society of Example Medicine
                status: pending
            """,
        good: """
            endorsers:
              - name: Society of Example Medicine
                status: confirmed
            """,
        check: .statement { statement, findings in
            for endorser in statement.endorsers {
                guard let status = endorser.details.status, status.value == .pending else { continue }
                findings.add(status.range, "“\(endorser.name?.value ?? "this endorser")” is still pending")
            }
        })
}
