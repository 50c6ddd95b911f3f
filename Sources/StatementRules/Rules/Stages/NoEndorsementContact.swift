internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noEndorsementContact = Rule(
        "no-endorsement-contact", .warning, from: .endorsement,
        what: "No contact is for those who want to endorse.",
        why: "Who wants to sign, or finds their name misspelt, does not know whom to write to.",
        fix: "Add a contact with `purpose: endorsement`.",
        bad: """
            contacts:
              - purpose: press
                email: press@example.org
            """,
        good: """
            contacts:
              - purpose: press
                email: press@example.org
              - purpose: endorsement
                email: endorse@example.org
            """,
        check: .statement { statement, findings in
            guard !findings.isUnread("contacts", "purpose"),
                !statement.contacts.contains(where: { $0.purpose?.value == .endorsement })
            else { return }
            // A purpose that is not one is another rule's; it may well be meant for this.
            guard statement.contacts.allSatisfy({ $0.purpose != nil || !findings.isIncomplete($0.range) }) else {
                return
            }
            guard statement.contacts.isEmpty else {
                findings.addAbsence(in: statement, "no contact is for endorsements")
                return
            }
            findings.addAbsence(of: "contacts", in: statement, "there is no contact for endorsements")
        })
}
