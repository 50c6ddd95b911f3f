internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let addressAsName = Rule(
        "address-as-name", .warning,
        what: "The name, the role or the organisation of a contact is an e-mail address.",
        why: "It is shown as a name: nobody can click it, and programs do not know that it is an address.",
        fix: "Write it as `email`.",
        bad: "contacts:\n  - name: press@example.org",
        good: "contacts:\n  - email: press@example.org",
        check: .statement { statement, findings in
            for contact in statement.contacts {
                guard let text = contact.addressInName else { continue }
                findings.add(
                    text.range, "“\(text.value)” is an e-mail address, and no name",
                    help: contact.email == nil ? "Write it as `email`." : "Delete it, or write it as `email`.")
            }
        })
}
