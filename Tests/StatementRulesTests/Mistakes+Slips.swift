import StatementFormat

extension Mistake {
    /// Slips in dates, in contacts and in notes.
    static let slips: [Mistake] = dates + contacts + notesInTexts + translations

    private static let dates: [Mistake] = [
        Mistake(
            "digits of the year exchanged",
            "date: 1️⃣20⟦42⇒24⟧-11-26\ntimeline:\n  - date: 2024-09-12\n    title: Webinar", "distant-date", says: "2024"),
        Mistake(
            "digits of the year exchanged, by what is cited",
            """
            date: 1️⃣20⟦42⇒24⟧-11-26
            summary: Most agree [@plan].
            references:
              - { id: plan, title: Plan, year: 2023 }
            """, "distant-date", says: "19 years"),
        Mistake(
            "digits of the last day exchanged",
            "date: 2024-11-26\nendorsement:\n  opens: 2024-10-01\n  closes: 1️⃣20⟦42⇒24⟧-11-15", "distant-date",
            says: "2024"),
        Mistake(
            "digits of an event exchanged",
            "timeline:\n  - { date: 2024-09-12, title: Webinar }\n  - { date: 1️⃣20⟦42⇒24⟧-10, title: Hearing }",
            "distant-date"),
        Mistake(
            "digits of a deadline exchanged",
            "date: 2024-11-26\nmeasures:\n  - title: Agree\n    deadline: 1️⃣2⟦20⇒02⟧4", "distant-date", says: "2024"),
        Mistake(
            "digits of a year that is cited exchanged",
            """
            date: 2024-11-26
            summary: Most agree [@plan].
            references:
              - { id: plan, title: Plan, year: 1️⃣20⟦42⇒24⟧ }
            """, "distant-date", says: "cites"),
    ]

    private static let contacts: [Mistake] = [
        Mistake(
            "contact for endorsements who is but a name",
            "contacts:\n  - purpose: endorsement\n    name: 1️⃣Ana Example⟦⇒\n    phone: +32 2 555 01 00⟧",
            "no-endorsement-contact",
            says: "`email`", at: .endorsement),
        Mistake(
            "address for the name of a contact", "contacts:\n  - ⟦name: 1️⃣⇒email: ⟧press@example.org", "address-as-name"),
        Mistake(
            "address for the role of a contact",
            "contacts:\n  - name: Ana Example\n    ⟦role: 1️⃣⇒email: ⟧press@example.org", "address-as-name"),
        Mistake(
            "address for the organisation of a contact",
            "contacts:\n  - purpose: endorsement\n    ⟦organisation: 1️⃣⇒email: ⟧press@example.org", "address-as-name",
            at: .endorsement),
        Mistake(
            "letter in a phone number", "contacts:\n  - phone: +32 2 555 ⟦1️⃣O1⇒01⟧ 00", "malformed-phone", says: "`01`"),
        Mistake(
            "letters in a phone number", "contacts:\n  - phone: +32 ⟦1️⃣2I5I⇒2151⟧ 00 ext. 12", "malformed-phone",
            says: "`2151`"),
    ]

    private static let notesInTexts: [Mistake] = [
        Mistake(
            "note in the first line of a block",
            "summary: |\n  1️⃣# ask Ana about the number\n⟦⇒\n⟧  Forty organisations call for registries.",
            "comment-in-text"),
        Mistake(
            "suppression in the first line of a block",
            "summary: |\n⟦  1️⃣# statement-ignore: placeholder\n⇒⟧  Forty organisations call for registries.",
            "comment-in-text"),
        Mistake(
            "suppression below an empty line of a block",
            "summary: |\n  Forty organisations.\n⟦\n  1️⃣# statement-ignore: placeholder because of it\n⇒⟧\n  They call for registries.",
            "comment-in-text"),
    ]

    private static let original = [
        "original": smallest + """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
              list: partial
              claims: [{ count: 80, qualifier: at-least }]
            """
    ]

    private static func translation(opens: String, closes: String, count: String) -> String {
        """
        language: de
        translation-of: original
        endorsement:
          opens: \(opens)
          closes: \(closes)
          list: partial
          claims: [{ count: \(count), qualifier: at-least }]
        """
    }

    private static let translations: [Mistake] = [
        Mistake(
            "translation with another last day",
            translation(opens: "2024-10-01", closes: "1️⃣2024-11-⟦30⇒15⟧", count: "80"), "translated-facts",
            says: "2024-11-15", at: .endorsement, others: original),
        Mistake(
            "translation with another first day",
            translation(opens: "1️⃣2024-⟦09⇒10⟧-01", closes: "2024-11-15", count: "80"), "translated-facts",
            says: "2024-10-01", at: .endorsement, others: original),
        Mistake(
            "translation with another number",
            translation(opens: "2024-10-01", closes: "2024-11-15", count: "1️⃣⟦90⇒80⟧"), "translated-facts", says: "80",
            at: .endorsement, others: original),
    ]
}
