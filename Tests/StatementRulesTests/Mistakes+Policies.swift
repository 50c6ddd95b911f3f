extension Mistake {
    /// What a team's policy does not allow.
    static let policies: [Mistake] = categories + length

    private static let headings = """
        categories:
          - id: patients
            title: Patient organisations
          - id: science
            title: Scientific societies
        """

    private static let categories: [Mistake] = [
        Mistake(
            "category that is misspelt by the policy",
            "endorsement:\n  categories:\n    - id: 1️⃣patient⟦⇒s⟧\n      title: Patient organisations",
            "category-outside-policy", says: "did you mean `patients`?", policy: headings),
        Mistake(
            "category with another heading",
            "endorsement:\n  categories:\n    - id: patients\n      title: 1️⃣Patient⟦s⇒ organisations⟧",
            "category-outside-policy", says: "“Patient organisations”", policy: headings),
        Mistake(
            "second category with a heading in other letters",
            """
            endorsement:
              categories:
                - id: patients
                  title: Patient organisations
                - id: science
                  title: 1️⃣Scientific ⟦S⇒s⟧ocieties
            """, "category-outside-policy", policy: headings),
        Mistake(
            "category that the policy does not have",
            """
            endorsement:
              categories:
                - id: 1️⃣⟦industry⇒science⟧
                  title: Scientific societies
            """, "category-outside-policy", says: "`patients`, `science`", policy: headings),
    ]

    private static let length: [Mistake] = [
        Mistake(
            "measure too many",
            "measures:\n  - title: Agree\n  - title: Meet\n⟦⇒    measures:\n    ⟧  - title: 1️⃣Travel",
            "too-many-measures", says: "3 measures", policy: "limits:\n  measures: 2"),
        Mistake(
            "two measures too many", "measures:\n  - title: Agree⟦\n  - title: 1️⃣Meet\n  - title: Travel⇒⟧",
            "too-many-measures", says: "allows 1", policy: "limits:\n  measures: 1"),
        Mistake(
            "measure too many beside one with others in it",
            "measures:\n  - title: Agree\n    measures:\n      - title: Meet\n⟦⇒    ⟧  - title: 1️⃣Travel",
            "too-many-measures", says: "2 measures", policy: "limits:\n  measures: 1"),
        Mistake(
            "summary that is too long", "summary: 1️⃣Registries for all⟦ who need them⇒⟧.\nmeasures: [{ title: Agree }]",
            "too-many-words", says: "7 words", policy: "limits:\n  words: 4"),
        Mistake(
            "title of a measure that is too long",
            "summary: Registries for all.\nmeasures:\n  - title: Agree\n  - title: 1️⃣Meet⟦ again⇒⟧", "too-many-words",
            says: "6 words", policy: "limits:\n  words: 5"),
        Mistake(
            "section that belongs in an annex",
            "⟦sections⇒annexes⟧:\n  - title: Methods\n    text: 1️⃣We asked them all.\nmeasures: [{ title: Agree }]",
            "too-many-words", policy: "limits:\n  words: 4"),
    ]
}
