extension Mistake {
    /// Mistakes in lists of endorsers as they are kept while people still sign.
    static let rolls: [Mistake] = apart

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
}
