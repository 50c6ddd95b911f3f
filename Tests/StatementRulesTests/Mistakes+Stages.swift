import StatementFormat

extension Mistake {
    /// What a text lacks that is open for comments.
    static let consultation: [Mistake] = [
        Mistake(
            "section without a text", "sections:\n  - title: 1️⃣Background⟦⇒\n    text: Rare diseases are many.⟧",
            "section-without-text", says: "this section", at: .consultation),
        Mistake(
            "annex without a text", "annexes:\n  - title: 1️⃣Methods⟦⇒\n    text: We met twice.⟧",
            "section-without-text", says: "this annex", at: .published),
        Mistake(
            "second section without a text",
            """
            sections:
              - title: Background
                text: Rare diseases are many.
              - id: next
                title: 1️⃣Next Steps⟦⇒
                text: We meet again in spring.⟧
            """, "section-without-text", at: .endorsement),
        Mistake(
            "measure without a text", "measures:\n  - title: 1️⃣Agree⟦⇒\n    text: On common standards.⟧",
            "measure-without-text", at: .consultation),
        Mistake(
            "second measure with nothing but a rationale",
            """
            measures:
              - title: Meet
                text: Once a year.
              - title: 1️⃣Agree
                ⟦rationale⇒text⟧: Data differ.
            """,
            "measure-without-text", at: .consultation),
        Mistake(
            "measure within a measure without a text",
            """
            measures:
              - title: Agree
                measures:
                  - title: Meet
                    text: Once a year.
                  - title: 1️⃣Write⟦⇒
                    text: Down what was agreed.⟧
            """,
            "measure-without-text", at: .published),
        Mistake(
            "nobody who is called on", "title: 1️⃣Better Registries⟦⇒\naddressees: [Member States]⟧", "no-addressee",
            at: .consultation, without: ["addressees"]),
        Mistake(
            "nobody who is called on, at the stage that asks for it",
            "title: Better Registries\nstage: 1️⃣consultation⟦⇒\naddressees: [Member States]⟧", "no-addressee",
            at: .consultation, without: ["addressees"]),
        Mistake(
            "nobody who is called on in a measure either",
            """
            title: 1️⃣Better Registries
            measures:
              - title: Agree
                text: Now.⟦⇒
                addressees: [Member States]⟧
            """,
            "no-addressee", at: .published, without: ["addressees"]),
        Mistake(
            "no word before the measures", "title: 1️⃣Better Registries⟦⇒\nsummary: Registries should last.⟧",
            "no-introduction", at: .consultation, without: ["summary"]),
        Mistake(
            "no word before the measures at a stage",
            "title: Better Registries\nstage: 1️⃣endorsement⟦⇒\npreamble: Registries should last.⟧", "no-introduction",
            at: .endorsement, without: ["summary"]),
        Mistake(
            "sections and no preamble",
            "title: 1️⃣Better Registries\nsections:\n  - title: Past\n    text: It was.⟦⇒\nsummary: It is.⟧",
            "no-introduction", at: .consultation, without: ["summary"]),
        Mistake(
            "group without measures",
            """
            measure-groups:
              - id: data
                title: Data
              - id: 1️⃣care
                title: Care
            measures:
              - title: Agree
                text: Now.
                group: data⟦⇒
              - title: Meet
                text: Now.
                group: care⟧
            """,
            "unused-group", at: .consultation),
        Mistake(
            "group that is first and has no measures",
            """
            measure-groups:
              - id: 1️⃣data
                title: Data
            measures:
              - title: Agree
                text: Now.⟦⇒
                group: data⟧
            """,
            "unused-group", says: "`data`", at: .consultation),
        Mistake(
            "group without measures in a published statement",
            """
            measures:
              - title: Agree
                text: Now.⟦⇒
                group: data⟧
            measure-groups:
              - title: Data
                id: 1️⃣data
            """,
            "unused-group", at: .published),
    ]

    private static let period = "endorsement:\n  opens: 2024-10-01\n  closes: 2024-11-15\n"

    /// What is wrong with the endorsement period, at any stage.
    static let endorsement: [Mistake] = [
        Mistake(
            "period that closes before it opens",
            "endorsement:\n  opens: 2024-10-01\n  closes: 1️⃣⟦2024-09-30⇒2024-10-01⟧", "reversed-period"),
        Mistake(
            "period of the year before", "endorsement:\n  closes: 1️⃣⟦2023⇒2024⟧-11-15\n  opens: 2024-10-01",
            "reversed-period"),
        Mistake(
            "period in reverse of a published statement",
            """
            endorsement:
              opens: 2024-10-02
              closes: 1️⃣⟦2024-10-01⇒2024-10-03⟧
            """, "reversed-period", at: .published),
        Mistake(
            "deadline of a measure that is past",
            "date: 2024-11-26\nmeasures:\n  - title: Agree\n    deadline: 1️⃣⟦2024-10⇒2024-11⟧", "past-deadline"),
        Mistake(
            "deadline within a measure that is past",
            """
            measures:
              - title: Agree
                measures:
                  - title: Meet
                    deadline: 1️⃣⟦2024-11-25⇒2024-11-26⟧
            date: 2024-11-26
            """,
            "past-deadline"),
        Mistake(
            "year of a deadline that is past",
            "date: 2025-01-01\nmeasures:\n  - title: Agree\n    deadline: 1️⃣⟦2024⇒2025⟧", "past-deadline"),
        Mistake(
            "contacts for the press only",
            "title: 1️⃣Better Registries\ncontacts:\n  - purpose: ⟦press⇒endorsement⟧\n    email: press@example.org",
            "no-endorsement-contact", at: .endorsement),
        Mistake(
            "contact without anybody", "contacts:\n  - 1️⃣purpose: endorsement⟦⇒\n    email: endorse@example.org⟧",
            "missing-key", says: "`email`", at: .endorsement, without: ["contacts"]),
        Mistake(
            "no contact at all",
            "stage: 1️⃣endorsement⟦⇒\ncontacts:\n  - purpose: endorsement\n    email: endorse@example.org⟧",
            "no-endorsement-contact", at: .endorsement, without: ["contacts"]),
        Mistake(
            "contact for everybody",
            "title: 1️⃣Better Registries\ncontacts:\n  - email: info@example.org⟦⇒\n    purpose: endorsement⟧",
            "no-endorsement-contact", at: .published),
        Mistake(
            "no period", "title: 1️⃣Better Registries⟦⇒\n\(period)⟧", "no-endorsement-dates", at: .endorsement,
            without: ["endorsement"]),
        Mistake(
            "period without a last day", "endorsement:\n  opens: 1️⃣2024-10-01⟦⇒\n  closes: 2024-11-15⟧",
            "no-endorsement-dates", says: "`closes`", at: .endorsement),
        Mistake(
            "period without a first day", "endorsement:\n  closes: 1️⃣2024-11-15⟦⇒\n  opens: 2024-10-01⟧",
            "no-endorsement-dates", says: "`opens`", at: .published),
        Mistake(
            "period without days",
            "stage: 1️⃣endorsement\nendorsement:\n  list: partial⟦⇒\n  opens: 2024-10-01\n  closes: 2024-11-15⟧",
            "no-endorsement-dates", at: .endorsement),
        Mistake(
            "endorsed after the end", period + "endorsers:\n  - name: Example\n    date: 1️⃣⟦2024-11-16⇒2024-11-15⟧",
            "endorsed-outside-period", says: "after", at: .endorsement),
        Mistake(
            "endorsed before the beginning",
            period + "endorsers:\n  - name: Example\n    date: 1️⃣⟦2024-09-30⇒2024-10-01⟧", "endorsed-outside-period",
            says: "before", at: .endorsement),
        Mistake(
            "endorsed after the end in a table", period + "  include: list.csv", "endorsed-outside-period",
            includes: ["list.csv": "name,date\nSociety,2024-10-02\nShip,1️⃣⟦2025-01-02⇒2024-11-02⟧\n"], at: .published),
        Mistake(
            "endorsed in the year before in an included file", period + "  include: list.yaml",
            "endorsed-outside-period", includes: ["list.yaml": "name: Society\ndate: 1️⃣⟦2023⇒2024⟧-10-14\n"],
            at: .endorsement),
        Mistake(
            "no disclaimer", "title: 1️⃣Better Registries⟦⇒\ndisclaimer: Ours alone.⟧", "no-disclaimer", at: .endorsement,
            without: ["disclaimer"]),
        Mistake(
            "no disclaimer at a stage", "stage: 1️⃣endorsement\ntitle: Better Registries⟦⇒\ndisclaimer: Ours alone.⟧",
            "no-disclaimer", at: .endorsement, without: ["disclaimer"]),
        Mistake(
            "no disclaimer when it is published", "title: 1️⃣Better Registries⟦⇒\ndisclaimer: Ours alone.⟧",
            "no-disclaimer", at: .archived, without: ["disclaimer"]),
        Mistake(
            "reference to be searched for",
            "summary: See [@plan].\nreferences:\n  - id: plan\n    title: 1️⃣A plan⟦⇒\n    doi: 10.5555/plan⟧",
            "reference-without-link", at: .endorsement),
        Mistake(
            "second reference to be searched for",
            """
            summary: See [@plan] and [@law].
            references:
              - id: plan
                title: A plan
                doi: 10.5555/plan
              - id: law
                title: 1️⃣A law
                year: 2020⟦⇒
                url: https://example.org⟧
            """,
            "reference-without-link", at: .endorsement),
        Mistake(
            "reference to be searched for when it is published",
            "summary: See [@law].\nreferences:\n  - title: 1️⃣A law\n    id: law⟦⇒\n    url: https://example.org/law⟧",
            "reference-without-link", at: .published),
    ]
}
