extension Mistake {
    /// Mistakes in lists of endorsers as they are kept while people still sign.
    static let rolls: [Mistake] = apart + numbers

    private static let csv = "endorsement:\n  include: list.csv"

    private static let apart: [Mistake] = [
        Mistake(
            "authority twice in one of three countries",
            """
            endorsers:
              - { name: Ministry of Health, kind: public-authority, country: ES }
              - { name: Ministry of Health, kind: public-authority, country: CY }
              - { name: 1️⃣Ministry of Health, kind: public-authority, country: ⟦CY⇒MT⟧ }
            """, "duplicate-endorser"),
        Mistake(
            "authority twice, once without its country",
            """
            endorsers:
              - { name: Ministry of Health, kind: public-authority, country: ES }
              - { name: 1️⃣Ministry of Health, kind: public-authority⟦⇒, country: CY⟧ }
            """, "duplicate-endorser"),
        Mistake(
            "society of two countries beside one of one of them",
            """
            endorsers:
              - { name: Société Exemple, country: [BE, FR] }
              - { name: 1️⃣Societe Exemple, country: ⟦FR⇒LU⟧ }
            """, "near-duplicate-endorser"),
        Mistake(
            "lead twice in one country",
            """
            leads:
              - { name: Ministry of Health, country: ES }
              - { name: 1️⃣Ministry of Health, country: ⟦ES⇒CY⟧ }
            """, "duplicate-lead"),
    ]

    private static let numbers: [Mistake] = [
        Mistake(
            "mobile number within a country behind a name",
            "endorsers:\n  - Society of Examples⟦ – contact Ana (1️⃣0470 12 34 56)⇒ (BE 0470 12 34 56)⟧",
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "number in pairs behind a name", "endorsers:\n  - Society of Examples, ⟦1️⃣01 23 45 67 89⇒SIREN 012 345 678⟧",
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "number with slash and full stops in a table", csv, "contact-data-of-endorser",
            includes: ["list.csv": "name,country\n\"Society of Examples⟦, 1️⃣0470/12.34.56⇒ 01.-05.02.2024⟧\",BE\n"]),
        Mistake(
            "number of another country without spaces", "endorsers:\n  - Society of Examples ⟦1️⃣003225550100⇒0000123456⟧",
            "contact-data-of-endorser", says: "phone"),
    ]
}
