extension Mistake {
    /// What was entered twice in two ways, or copied and half changed.
    static let copied: [Mistake] = variants + halves

    private static let csv = "endorsement:\n  include: list.csv"

    private static let variants: [Mistake] = [
        Mistake(
            "name with its acronym behind it",
            """
            endorsers:
              - { name: European Society of Radiology, acronym: ESR }
              - 1️⃣European Society of ⟦Radiology⇒Reading⟧ (ESR)
            """, "near-duplicate-endorser"),
        Mistake(
            "name without the acronym behind another",
            "endorsers:\n  - European Society of Radiology (⟦ESR⇒Malta⟧)\n  - 1️⃣European Society of Radiology",
            "near-duplicate-endorser"),
        Mistake(
            "legal form before an acronym",
            """
            endorsers:
              - Deutsche Gesellschaft für Xylologie (DGX)
              - 1️⃣Deutsche Gesellschaft für Xylologie e.V. (⟦DGX⇒DGXY⟧)
            """, "near-duplicate-endorser"),
        Mistake(
            "last name first",
            """
            endorsers:
              - { name: Hans Müller, kind: individual }
              - { name: "1️⃣Müller, Hans⟦⇒-Peter⟧", kind: individual }
            """.replacing("\"1️⃣", with: "1️⃣\""), "near-duplicate-endorser"),
        Mistake(
            "title before a name in a table", csv, "near-duplicate-endorser",
            includes: ["list.csv": "name,kind\nHans Müller,individual\n1️⃣Dr. Hans⟦⇒-Peter⟧ Müller,individual\n"]),
        Mistake(
            "two ways of spelling", "endorsers:\n  - World Health Organisation⟦⇒s⟧\n  - 1️⃣World Health Organization",
            "near-duplicate-endorser"),
        Mistake(
            "Cyrillic letter in a Latin word", "endorsers:\n  - Cancer Society\n  - 1️⃣⟦С⇒D⟧ancer Society",
            "near-duplicate-endorser"),
    ]

    private static let halves: [Mistake] = [
        Mistake(
            "one quote of two speakers",
            """
            quotes:
              - text: We are glad of such support.
                speaker: { name: Ana Example }
              - text: 1️⃣We are glad of such⟦⇒ wide⟧  support.
                speaker: { name: Bo Example }
            """.replacing("such  support", with: "such support"), "repeated-item", says: "“Bo Example”"),
        Mistake(
            "one title of two measures",
            """
            measures:
              - title: Agree on common standards
                text: Registries should use one set of data elements.
              - title: 1️⃣Agree on common standards⟦⇒ of funding⟧
                text: Registries should be funded for ten years.
            """, "repeated-item", says: "title"),
        Mistake(
            "one text of two measures",
            """
            measures:
              - title: Agree on common standards
                text: Registries should use one set of data elements.
              - title: Fund what is there
                text: 1️⃣Registries should use ⟦one set of data elements⇒what is funded⟧.
            """, "repeated-item", says: "text"),
        Mistake(
            "one title of two measures within another",
            """
            measures:
              - title: Registries
                measures:
                  - title: Fund the registries
                    text: Registries should be funded for ten years.
                    addressees: [Member States]
                  - title: 1️⃣Fund the registries
                    text: Registries should use one set of data elements.
                    addressees: [⟦Member States⇒European Commission⟧]
            """, "repeated-item"),
    ]
}
