internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noEndorsementContact = Rule(
        "no-endorsement-contact", .warning, from: .endorsement,
        what: "No contact is for those who want to endorse, or none of these can be reached.",
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
            guard !findings.isUnread("contacts", "purpose") else { return }
            let contacts = statement.contacts.filter { $0.purpose?.value == .endorsement }
            if let first = contacts.first {
                // Where the address stands in another key, another rule says so.
                guard
                    !contacts.contains(where: {
                        $0.isReachable || findings.isIncomplete($0.range) || $0.addressInName != nil
                    })
                else { return }
                return findings.add(
                    first.name?.range ?? first.organisation?.range ?? first.range,
                    "this contact for endorsements has no address, e-mail address or phone number",
                    help: "Write the `email` or the `phone` at which they can be reached.")
            }
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

extension Contact {
    /// Whether it says where somebody can be reached; what is in keys of one's own may.
    fileprivate var isReachable: Bool {
        email != nil || phone != nil || address != nil || !extensions.isEmpty
    }

    /// A text in place of a name, a role or an organisation that is an e-mail address.
    var addressInName: Located<String>? {
        [name, organisation, role].compactMap(\.self).first { text in
            text.value.utf8.contains(UInt8(ascii: "@")) && Rule.isEmailAddress(text.value)
        }
    }
}
