import StatementFormat

extension Mistake {
    private static let period = "endorsement:\n  opens: 2024-10-01\n  closes: 2024-11-15\n"

    /// What must not be in a published statement, or must.
    static let published: [Mistake] = dates + pending + quotes + addresses + translations

    private static let dates: [Mistake] = [
        Mistake(
            "no date", "title: 1️⃣Better Registries⟦⇒\ndate: 2024-11-26⟧", "no-date", at: .published, without: ["date"]),
        Mistake(
            "no date at a stage", "stage: 1️⃣published⟦⇒\ndate: 2024-11-26⟧", "no-date", at: .published,
            without: ["date"]),
        Mistake(
            "no date in the archive", "title: 1️⃣Better Registries\nversion: \"1.0\"⟦⇒\ndate: 2024-11-26⟧", "no-date",
            at: .archived, without: ["date"]),
        Mistake(
            "quote approved after the statement",
            "quotes:\n  - text: We are glad.\n    speaker:\n      name: Ana\n    approved: 1️⃣202⟦5⇒4⟧-11-20",
            "contradicted-date", says: "approved after", at: .published),
        Mistake(
            "second quote approved after the statement",
            """
            quotes:
              - { text: We are glad., speaker: { name: Ana }, approved: 2024-11-26 }
              - { text: So are we., speaker: { name: Bo }, approved: 1️⃣2024-1⟦2⇒1⟧-03 }
            """, "contradicted-date", at: .published),
        Mistake(
            "claim of a day after the statement and the endorsement",
            period + "  claims:\n    - count: 1\n      as-of: 1️⃣2024-1⟦2⇒1⟧-24\nendorsers: [A Club]",
            "contradicted-date",
            at: .published),
        Mistake(
            "statement of a day in the far future", "date: 1️⃣⟦2999⇒2024⟧-11-26", "distant-date",
            says: "975 years", at: .published),
    ]

    private static let pending: [Mistake] = [
        Mistake(
            "pending endorser", "endorsers:\n  - name: Example\n    status: 1️⃣⟦pending⇒confirmed⟧", "pending-endorser",
            says: "“Example”", at: .published),
        Mistake(
            "pending endorser in a table", period + "  include: list.csv", "pending-endorser",
            includes: ["list.csv": "name,status\nSociety,\nShip,1️⃣⟦pending⇒withdrawn⟧\n"], at: .published),
        Mistake(
            "pending endorser in an included file", period + "  include: list.yaml", "pending-endorser",
            includes: ["list.yaml": "- name: Society\n- name: Ship\n  status: 1️⃣⟦pending⇒confirmed⟧\n"], at: .archived),
        Mistake(
            "category of nobody",
            period
                + "  categories:\n    - id: 1️⃣patients\n      title: Patients\nendorsers:\n  - name: Society⟦⇒\n    category: patients⟧",
            "unused-category", at: .published),
        Mistake(
            "category of a withdrawn endorser",
            period
                + "  categories:\n    - id: 1️⃣patients\n      title: Patients\nendorsers:\n  - Ship\n  - name: Society\n    category: patients⟦\n    status: withdrawn⇒⟧",
            "unused-category", at: .published),
        Mistake(
            "second category of nobody in a table",
            period
                + "  include: list.csv\n  categories:\n    - id: care\n      title: Care\n    - id: 1️⃣patients\n      title: Patients",
            "unused-category", includes: ["list.csv": "name,category\nSociety,care\nShip,⟦care⇒patients⟧\n"],
            at: .published),
    ]

    private static let quotes: [Mistake] = [
        Mistake(
            "quote of nobody",
            "quotes:\n  - text: 1️⃣We are glad.\n    approved: 2024-11-20⟦⇒\n    speaker:\n      name: Ana⟧",
            "quote-without-speaker", at: .published),
        Mistake(
            "quote on behalf of nobody in particular",
            """
            quotes:
              - on-behalf-of: the team
                text: 1️⃣We are glad.
                approved: 2024-11-20⟦⇒
                speaker:
                  name: Ana⟧
            """,
            "quote-without-speaker", at: .published),
        Mistake(
            "second quote of nobody",
            """
            quotes:
              - text: Yes!
                speaker:
                  name: Ana
                approved: 2024-11-20
              - approved: 2024-11-20
                text: 1️⃣We are glad.⟦⇒
                speaker:
                  name: Eva⟧
            """,
            "quote-without-speaker", at: .archived),
        Mistake(
            "quote without approval",
            "quotes:\n  - text: 1️⃣We are glad.\n    speaker:\n      name: Ana⟦⇒\n    approved: 2024-11-20⟧",
            "unapproved-quote", says: "Ana", at: .published),
        Mistake(
            "quote of several lines without approval",
            """
            quotes:
              - speaker:
                  name: Ana
                text: 1️⃣|
                  We are glad.

                  All of us.⟦⇒
                approved: 2024-11-20⟧
            """,
            "unapproved-quote", at: .published),
        Mistake(
            "second quote without approval",
            """
            quotes:
              - text: Yes!
                speaker:
                  name: Ana
                approved: 2024-11-20
              - text: 1️⃣We are glad.
                speaker:
                  name: Eva⟦⇒
                approved: 2024-11-20⟧
            """,
            "unapproved-quote", says: "Eva", at: .archived),
    ]

    private static let addresses: [Mistake] = [
        Mistake(
            "address with a word in square brackets", "summary: Write to 1️⃣⟦press [at] example.org⇒press@example.org⟧.",
            "obfuscated-email", says: "“press [at] example.org”", at: .published),
        Mistake(
            "address with a word in round brackets", "summary: Write to 1️⃣⟦press(at)example.org⇒press@example.org⟧ now.",
            "obfuscated-email", at: .published),
        Mistake(
            "address with two words in brackets",
            "summary: |\n  We call.\n\n  Write to 1️⃣⟦ana.example (at) example (dot) org⇒ana.example@example.org⟧.\n",
            "obfuscated-email", says: "(dot)", at: .published),
        Mistake(
            "address hidden by a web page",
            "contacts:\n  - purpose: endorsement\n    phone: +32 2 555 01 00\n    name: Ana ⟦1️⃣[email protected]⇒Example⟧",
            "obfuscated-email", says: "“[email protected]”", at: .published),
        Mistake(
            "address hidden by a web page with a hard space", "funding: Ask ⟦1️⃣[email\u{A0}protected]⇒us⟧.",
            "obfuscated-email", at: .published),
        Mistake(
            "address in words", "acknowledgements: Write to 1️⃣⟦name at example dot org⇒name@example.org⟧, please.",
            "obfuscated-email", says: "“name at example dot org”", at: .published),
        Mistake(
            "address with a dot in words", "acknowledgements: Write to 1️⃣⟦name@example [dot] org⇒name@example.org⟧.",
            "obfuscated-email", at: .published),
        Mistake(
            "address with a word in brackets with spaces",
            "summary: Write to 1️⃣⟦press [ at ] example.org⇒press [ at ] noon. Or come⟧.", "obfuscated-email",
            at: .published),
        Mistake(
            "address with words in capitals and in braces",
            "summary: Write to 1️⃣⟦ana{AT}büro-x{DOT}example⇒ana{AT}büro-x{DOT}!⟧ now.", "obfuscated-email",
            says: "“ana{AT}büro-x{DOT}example”", at: .published),
        Mistake(
            "address in words that begin a sentence",
            "summary: 1️⃣⟦Müller at example dot org⇒Look at the dot in it, or at a dot⟧ knows.", "obfuscated-email",
            at: .published),
        Mistake(
            "address with one dot in words",
            "acknowledgements: Write to 1️⃣⟦name@mail.example (dot) org⇒name@mail.example (do)⟧.",
            "obfuscated-email", at: .published),
    ]

    private static let original = [
        "better": TestDocumentOriginal.text
    ]

    private static let translations: [Mistake] = [
        Mistake(
            "translation that renames a measure",
            """
            language: de
            translation-of: better
            measures:
              - id: 1️⃣⟦agre⇒agree⟧
                title: Einigen
                text: Jetzt.
              - id: meet
                title: Treffen
                text: Jetzt.
            """,
            "translated-measures", says: "did you mean `agree`?", at: .published, others: original),
        Mistake(
            "translation that lacks a measure",
            """
            language: de
            translation-of: 1️⃣better
            measures:
              - id: agree
                title: Einigen
                text: Jetzt.⟦⇒
              - id: meet
                title: Treffen
                text: Jetzt.⟧
            """,
            "translated-measures", says: "`meet`", at: .published, others: original),
        Mistake(
            "translation with a measure more",
            """
            language: de
            translation-of: better
            measures:
              - id: agree
                title: Einigen
                text: Jetzt.
              - id: meet
                title: Treffen
                text: Jetzt.⟦
              - id: 1️⃣zahlen
                title: Zahlen
                text: Jetzt.⇒⟧
            """,
            "translated-measures", says: "`zahlen`", at: .published, others: original),
        Mistake(
            "translation with a measure without an id",
            """
            language: de
            translation-of: better
            measures:
              - id: agree
                title: Einigen
                text: Jetzt.
              - title: 1️⃣Treffen
                text: Jetzt.⟦⇒
                id: meet⟧
            """,
            "translated-measures", says: "`meet`", at: .published, others: original),
        Mistake(
            "translation of a statement that is not there", "⟦translation-of: 1️⃣worse\n⇒⟧title: Bessere Register",
            "translated-measures", says: "`worse`", at: .published, others: original),
        Mistake(
            "original with a letter too few",
            "language: de\ntranslation-of: 1️⃣bett⟦⇒e⟧r\nmeasures:\n  - { id: agree, title: Einigen, text: Jetzt. }\n  - { id: meet, title: Treffen, text: Jetzt. }",
            "translated-measures", says: "did you mean `better`?", at: .published, others: original),
        Mistake(
            "translation of itself", "id: bessere\n⟦translation-of: 1️⃣bessere\n⇒⟧title: Bessere Register",
            "wrong-original", says: "itself", at: .published),
        Mistake(
            "translation of its own file", "language: de\n⟦translation-of: 1️⃣statement\n⇒⟧title: Bessere Register",
            "wrong-original", says: "itself"),
        Mistake(
            "translation into the same language", "language: 1️⃣⟦en⇒de⟧\ntranslation-of: better", "wrong-original",
            says: "`en`", others: original),
        Mistake(
            "translation without its language", "⟦⇒language: de\n⟧translation-of: 1️⃣better", "wrong-original",
            says: "Write the `language`", others: original),
        Mistake(
            "translation of a translation", "language: fr\ntranslation-of: 1️⃣⟦besser⇒better⟧", "wrong-original",
            says: "`translation-of: better`", others: original.merging(german) { first, _ in first }),
        Mistake(
            "translations of one another", "language: en\nid: better\n⟦translation-of: 1️⃣besser⇒version: \"1\"⟧",
            "wrong-original", says: "`besser`, which is one of `better`", others: german),
    ]

    private static let german = [
        "besser": TestDocumentOriginal.text.replacing(
            "title: Better\n", with: "title: Besser\ntranslation-of: better\n")
    ]
}

/// The original of the translations.
private enum TestDocumentOriginal {
    static let text =
        """
        joint-statement: 1
        title: Better
        leads: [Society]
        measures:
          - id: agree
            title: Agree
          - id: meet
            title: Meet

        """
}
