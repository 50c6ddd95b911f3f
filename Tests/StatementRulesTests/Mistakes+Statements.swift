extension Mistake {
    /// Mistakes that only show when the statement is looked at as a whole.
    static let statements: [Mistake] = ids + targets + endorsers

    private static let ids: [Mistake] = [
        Mistake(
            "id of an annex and a section below it",
            "annexes:\n  - id: past\n    title: Past\nsections:\n  - id: 1️⃣⟦⇒long-⟧past\n    title: Long past",
            "duplicate-id",
            says: "two sections or annexes"),
        Mistake(
            "id of two sections",
            "sections:\n  - id: past\n    title: Past\n  - id: 1️⃣⟦⇒long-⟧past\n    title: Long past", "duplicate-id",
            says: "`past`"),
        Mistake(
            "id of a section and an annex",
            "sections:\n  - id: past\n    title: Past\nannexes:\n  - id: 1️⃣⟦⇒long-⟧past\n    title: Long past",
            "duplicate-id"),
        Mistake(
            "id of two measure groups",
            "measure-groups:\n  - id: data\n    title: Data\n  - id: 1️⃣⟦⇒more-⟧data\n    title: More data",
            "duplicate-id", says: "measure groups"),
        Mistake(
            "id of two measures", "measures:\n  - id: agree\n    title: Agree\n  - id: 1️⃣⟦agree⇒meet⟧\n    title: Meet",
            "duplicate-id", says: "measures"),
        Mistake(
            "id of a measure and one within it",
            "measures:\n  - id: agree\n    title: Agree\n    measures:\n      - id: 1️⃣⟦agree⇒meet⟧\n        title: Meet",
            "duplicate-id"),
        Mistake(
            "id of two categories",
            """
            endorsement:
              categories:
                - id: patients
                  title: Patients
                - id: 1️⃣patients⟦⇒-again⟧
                  title: Patients again
            """, "duplicate-id", says: "categories"),
        Mistake(
            "id of two endorsers",
            "endorsers:\n  - name: Society of Example\n    id: soe\n  - name: Ship of Theseus\n    id: 1️⃣⟦soe⇒ship⟧",
            "duplicate-id", says: "endorsers"),
        Mistake(
            "id of two references",
            """
            summary: See [@plan]⟦⇒ and [@other-plan]⟧.
            references:
              - id: plan
                title: A plan
              - id: 1️⃣⟦⇒other-⟧plan
                title: Another plan
            """, "duplicate-id", says: "references"),
    ]

    private static let targets: [Mistake] = [
        Mistake(
            "group that is misspelt",
            "measure-groups:\n  - id: data\n    title: Data\nmeasures:\n  - title: Agree\n    group: 1️⃣⟦dta⇒data⟧",
            "unknown-group", says: "did you mean `data`?"),
        Mistake(
            "group where there are none",
            "⟦⇒measure-groups:\n  - id: data\n    title: Data\n⟧measures:\n  - title: Agree\n    group: 1️⃣data",
            "unknown-group", says: "no `measure-groups`"),
        Mistake(
            "group by its title",
            """
            measure-groups:
              - id: data-quality
                title: Quality
            measures:
              - title: Agree
                group: data-quality
              - title: Meet
                group: 1️⃣⟦⇒data-⟧quality
            """, "unknown-group"),
        Mistake(
            "category that is misspelt",
            """
            endorsement:
              categories:
                - id: patients
                  title: Patients
            endorsers:
              - name: Society of Example Medicine
                category: 1️⃣patient⟦⇒s⟧
            """, "unknown-category", says: "did you mean `patients`?"),
        Mistake(
            "category where there are none",
            """
            ⟦⇒endorsement:
              categories:
                - id: patients
                  title: Patients
            ⟧endorsers:
              - name: Ana Example
                category: 1️⃣patients
            """, "unknown-category", says: "no `categories`"),
        Mistake(
            "reference where there are none", "summary: See 1️⃣[@plan].⟦⇒\nreferences:\n  - id: plan\n    title: A plan⟧",
            "unknown-reference", says: "no `references`"),
        Mistake(
            "reference that is misspelt",
            "references:\n  - id: plan\n    title: A plan\nsummary: See [@plan] and 1️⃣[@pla⟦m⇒n⟧].", "unknown-reference",
            says: "did you mean `plan`?"),
        Mistake(
            "reference in a later line of a text",
            "references:\n  - id: plan\n    title: A plan\nsummary: |\n  See [@plan].\n\n  And 1️⃣[@⟦other⇒plan⟧].\n",
            "unknown-reference", says: "`other`"),
        Mistake(
            "reference in a measure",
            "measures:\n  - title: Agree\n    rationale: As in 1️⃣[@law].⟦⇒\nreferences:\n  - id: law\n    title: A law⟧",
            "unknown-reference"),
        Mistake(
            "reference in a quote",
            """
            quotes:
              - text: |
                  We are glad.

                  See 1️⃣[@law].⟦⇒
            references:
              - id: law
                title: A law⟧

            """, "unknown-reference"),
        Mistake(
            "reference in an annex",
            """
            annexes:
              - title: Methods
                text: >-
                  We asked
                  as in 1️⃣[@law].⟦⇒
            references:
              - id: law
                title: A law⟧
            """, "unknown-reference"),
        Mistake(
            "reference that nothing cites", "references:\n  - id: 1️⃣plan\n    title: A plan⟦⇒\nsummary: See [@plan].⟧",
            "unused-reference", says: "`[@plan]`"),
        Mistake(
            "reference that is cited as code only",
            "references:\n  - id: 1️⃣plan\n    title: A plan\nsummary: Write ⟦`⇒⟧[@plan]⟦`⇒⟧.", "unused-reference"),
        Mistake(
            "network with the statement's title",
            "title: Better Registries\nnetwork:\n  name: 1️⃣⟦Better registries⇒Network on registries⟧", "network-name"),
        Mistake(
            "two references in one citation",
            "references:\n  - id: plan\n    title: A plan\nsummary: |\n  We call.\n\n  See 1️⃣[@plan⟦; ⇒] [⟧@plan].\n",
            "unknown-reference", says: "brackets of its own"),
        Mistake(
            "citation with words before it",
            "references:\n  - id: plan\n    title: A plan\nsummary: It follows 1️⃣[⟦see ⇒⟧@plan].", "unknown-reference",
            says: "is no citation"),
        Mistake(
            "citation with a space before it",
            "references:\n  - id: plan\n    title: A plan\nsummary: It follows 1️⃣[⟦ ⇒⟧@plan].", "unknown-reference",
            says: "is no citation"),
        Mistake(
            "citation that is a link",
            "references:\n  - id: plan\n    title: A plan\nsummary: It follows 1️⃣[@plan]⟦(https://example.org)⇒⟧.",
            "unknown-reference", says: "is no citation"),
        Mistake(
            "citation with a page",
            "references:\n  - id: plan\n    title: A plan\nsummary: See 1️⃣[@plan⟦, p. 3]⇒], p. 3⟧.",
            "unknown-reference", says: "is no citation"),
        Mistake(
            "citation of a title",
            "summary: See 1️⃣[@⟦Beating Cancer Plan⇒law⟧].⟦⇒\nreferences:\n  - id: law\n    title: A law⟧",
            "unknown-reference"),
    ]

    private static let endorsers: [Mistake] = [
        Mistake(
            "endorser twice", "endorsers:\n  - Society of Example Medicine⟦\n  - 1️⃣Society of Example Medicine⇒⟧",
            "duplicate-endorser"),
        Mistake(
            "endorser twice in other letters",
            "endorsers:\n  - Society of Example Medicine⟦\n  - 1️⃣SOCIETY of example medicine⇒⟧",
            "duplicate-endorser"),
        Mistake(
            "endorser twice in two forms",
            "endorsers:\n⟦  - Society of Example Medicine\n⇒⟧  - name: 1️⃣Society of Example Medicine\n    country: AT",
            "duplicate-endorser"),
        Mistake(
            "endorser twice in a category",
            """
            endorsement:
              categories:
                - id: patients
                  title: Patients
            endorsers:
              - name: Alliance of Example Patients
                category: patients
              - name: Society of Example Medicine⟦
              - name: 1️⃣Alliance of Example Patients
                category: patients⇒⟧
            """, "duplicate-endorser"),
        Mistake(
            "person twice",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                country: PT⟦
              - name: 1️⃣Ana Example
                kind: individual
                country: PT⇒⟧
            """, "duplicate-endorser"),
        Mistake(
            "endorser with another accent", "endorsers:\n  - Fédération Exemple\n  - 1️⃣Federation Exempl⟦e⇒aire⟧",
            "near-duplicate-endorser", says: "“Fédération Exemple”"),
        Mistake(
            "endorser with its legal form", "endorsers:\n  - Example Medicine\n  - 1️⃣Example Medicine ⟦GmbH⇒Students⟧",
            "near-duplicate-endorser"),
        Mistake(
            "endorser with a legal form in dots", "endorsers:\n  - Esempio Salute\n  - 1️⃣Esempio Salute ⟦S.p.A.⇒Donna⟧",
            "near-duplicate-endorser"),
        Mistake(
            "endorser with a legal form in several words",
            "endorsers:\n  - Przykład\n  - 1️⃣Przykład ⟦Sp. z o.o.⇒Pomoc⟧", "near-duplicate-endorser"),
        Mistake(
            "endorser with a legal form in spaced letters",
            "endorsers:\n  - Verein Beispiel\n  - 1️⃣Verein Beispiel ⟦e. V.⇒Nord⟧", "near-duplicate-endorser"),
        Mistake(
            "endorser with a legal form and a slash", "endorsers:\n  - Eksempel\n  - 1️⃣Eksempel ⟦A/S⇒Nord⟧",
            "near-duplicate-endorser"),
        Mistake(
            "endorser with an umlaut spelled out",
            "endorsers:\n  - Mueller ⟦⇒Meier ⟧Stiftung\n  - 1️⃣Müller Stiftung",
            "near-duplicate-endorser", says: "“Mueller Stiftung”"),
        Mistake(
            "endorser with an umlaut written before it is spelled out",
            "endorsers:\n  - Bäcker\n  - Müller\n  - 1️⃣⟦Mueller⇒Mulder⟧\n  - Samuel\n", "near-duplicate-endorser"),
        Mistake(
            "endorser in Greek capitals",
            "endorsers:\n  - Εταιρεία Υγείας\n  - 1️⃣ΕΤΑΙΡΕΙΑ ⟦⇒ΝΕΑΣ ⟧ΥΓΕΙΑΣ", "near-duplicate-endorser"),
        Mistake(
            "person without kind", "endorsers:\n  - name: Ana Example\n    honorific: 1️⃣Dr⟦⇒\n    kind: individual⟧",
            "person-without-kind", says: "`kind: individual`"),
        Mistake(
            "public authority with an affiliation",
            "endorsers:\n  - name: Ana Example\n    kind: ⟦public-authority⇒individual⟧\n    affiliations: [1️⃣Uni]",
            "person-without-kind", says: "a public authority"),
        Mistake(
            "person without kind in a table", "endorsement:\n  include: list.csv", "person-without-kind",
            includes: ["list.csv": "name,kind,affiliation.organisation\nAna,⟦⇒individual⟧,1️⃣Example Club\nShip,,\n"]),
        Mistake(
            "endorser with an article", "endorsers:\n  - Example Society\n  - 1️⃣⟦The⇒Second⟧ Example Society",
            "near-duplicate-endorser"),
        Mistake(
            "endorser with an ampersand", "endorsers:\n  - Heart and Lung Society\n  - 1️⃣Heart ⟦& Lung ⇒⟧Society",
            "near-duplicate-endorser"),
        Mistake(
            "endorser with another hyphen",
            "endorsers:\n  - Example-Society of Care\n  - 1️⃣Example Society of ⟦⇒Home ⟧Care",
            "near-duplicate-endorser"),
        Mistake(
            "endorser in two categories",
            """
            endorsement:
              categories:
                - id: patients
                  title: Patients
                - id: science
                  title: Science
            endorsers:
              - name: Society of Example Medicine
                category: patients
              - name: 1️⃣⟦Society⇒Academy⟧ of Example Medicine
                category: science
            """, "near-duplicate-endorser"),
        Mistake(
            "two people of one name",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                country: PT
              - name: 1️⃣⟦Ana⇒Eva⟧ Example
                kind: individual
                country: ES
            """, "same-name"),
        Mistake(
            "two people of one name in two organisations",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                affiliations: [University of Example]
              - name: 1️⃣⟦Ana⇒Eva⟧ Example
                kind: individual
                affiliations: [Example Hospital]
            """, "same-name"),
    ]
}
