extension Mistake {
    /// Countries that are no codes.
    static let countries: [Mistake] = [
        Mistake(
            "habit for the United Kingdom", "leads:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦UK⇒GB⟧",
            "unknown-country", says: "did you mean `GB`?"),
        Mistake(
            "the EU's own code of Greece", "leads:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦EL⇒GR⟧",
            "unknown-country", says: "did you mean `GR`?"),
        Mistake(
            "country in small letters", "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦at⇒AT⟧",
            "unknown-country", says: "did you mean `AT`?"),
        Mistake(
            "code in Greek letters", "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦ΒΕ⇒BE⟧",
            "unknown-country", says: "`BE` in Latin letters, which is Belgium"),
        Mistake(
            "code in Cyrillic letters", "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦СУ⇒CY⟧",
            "unknown-country", says: "`CY` in Latin letters"),
        Mistake(
            "name of a country", "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦Belgium⇒BE⟧",
            "unknown-country", says: "did you mean `BE`?"),
        Mistake(
            "code of three letters", "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦DEU⇒DE⟧",
            "unknown-country", says: "did you mean `DE`?"),
        Mistake(
            "second of two countries", "endorsers:\n  - name: Society of Example Medicine\n    country: [BE, 1️⃣⟦XX⇒NL⟧]",
            "unknown-country", says: "“XX”"),
        Mistake(
            "country in a list of lines",
            "leads:\n  - name: Society of Example Medicine\n    country:\n      - BE\n      - 1️⃣⟦Nederland⇒NL⟧",
            "unknown-country", says: "did you mean `NL`?"),
        Mistake(
            "name of a country in its own language",
            "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦Ελλάδα⇒GR⟧",
            "unknown-country", says: "did you mean `GR`?"),
        Mistake(
            "name of a country in another language",
            "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦Luxemburg⇒LU⟧",
            "unknown-country", says: "did you mean `LU`?"),
        Mistake(
            "name of two countries",
            "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦Saint-Martin⇒SX⟧",
            "unknown-country", says: "`INT` for international"),
        Mistake(
            "two countries without brackets",
            "leads:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦⇒[⟧BE, NL⟦⇒]⟧",
            "unknown-country"),

        Mistake(
            "number for a country", "endorsers:\n  - name: Society of Example Medicine\n    country: 1️⃣⟦44⇒GB⟧",
            "unknown-country", says: "“44”"),
        Mistake(
            "country twice", "leads:\n  - name: Society of Example\n    country: [PL, 1️⃣⟦PL⇒CZ⟧]", "duplicate-entry",
            says: "`PL`"),
        Mistake(
            "country twice on lines of their own",
            "endorsers:\n  - name: Society of Example\n    country:\n      - PL\n      - CZ\n      - 1️⃣⟦PL⇒SK⟧",
            "duplicate-entry"),
        Mistake(
            "country twice in a table", "endorsement:\n  include: list.csv", "duplicate-entry",
            includes: ["list.csv": "name,country\nSociety,\"PL, 1️⃣⟦PL⇒CZ⟧\"\n"]),
        Mistake(
            "measure twice",
            "measures:\n  - title: Agree\n    text: On data.\n  - title: 1️⃣Agree\n    text: On data⟦⇒ of children⟧.",
            "repeated-item", says: "this measure stands twice"),
        Mistake(
            "part of a measure twice",
            "measures:\n  - title: Agree\n    measures:\n      - title: On data\n      - title: 1️⃣On ⟦data⇒costs⟧",
            "repeated-item"),
        Mistake(
            "quote twice", "quotes:\n  - text: We are glad.\n  - text: 1️⃣We are ⟦glad⇒sorry⟧.", "repeated-item",
            says: "this quote"),
        Mistake(
            "contact twice",
            """
            contacts:
              - name: Ana Example
                email: ana@example.org
              - name: 1️⃣Ana Example
                ⟦⇒purpose: press
                ⟧email: ana@example.org
            """, "repeated-item"),
        Mistake(
            "document twice",
            """
            documents:
              - title: Report
                url: https://example.org/report
              - title: 1️⃣Report⟦⇒ of 2025⟧
                url: https://example.org/report
            """, "repeated-item"),
        Mistake(
            "reference twice under two ids",
            """
            summary: As shown [@one] [@two].
            references:
              - id: one
                title: A Report
                url: https://example.org/report
              - id: two
                title: 1️⃣A⟦⇒nother⟧ Report
                url: https://example.org/report
            """, "repeated-item"),
        Mistake(
            "annex twice", "annexes:\n  - title: Methods\n    text: One.\n  - title: 1️⃣Methods\n    text: ⟦One⇒Two⟧.",
            "repeated-item"),
        Mistake("addressee twice", "addressees: [Member States, 1️⃣⟦member States⇒Regions⟧]", "duplicate-entry"),
        Mistake(
            "addressee of a measure twice",
            "measures:\n  - title: Agree\n    addressees:\n      - Regions\n      - 1️⃣Regions⟦⇒ of Europe⟧",
            "duplicate-entry", says: "“Regions”"),
        Mistake(
            "empty quotes for a country", "endorsers:\n  - name: Society of Example\n    country: [AT, 1️⃣⟦\"\"⇒BE⟧]",
            "empty-value"),
    ]
}
