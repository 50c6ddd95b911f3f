extension Mistake {
    /// What is private, pending or anonymous, and would be published.
    static let privacy: [Mistake] = decisive + aliases + ownKeys + revealed

    private static let decisive: [Mistake] = [
        Mistake(
            "display within what is private",
            """
            endorsers:
              - name: Society of Example Medicine
                private:
                  email: a@example.org
            ⟦      1️⃣⇒    ⟧display: anonymous
            """, "unknown-key", says: "two spaces less"),
        Mistake(
            "status within what is private",
            """
            endorsers:
              - name: Society of Example Medicine
                private:
                  notes: board meets in May
            ⟦      1️⃣⇒    ⟧status: pending
            """, "unknown-key", says: "`status` stands within `private`"),
        Mistake(
            "status as a key of one's own",
            "endorsers:\n  - name: Society of Example Medicine\n    1️⃣⟦x-⇒⟧status: pending", "unknown-key",
            says: "Write `status`"),
        Mistake(
            "column of a status as one's own", "endorsement:\n  include: list.csv", "unknown-key",
            says: "Write `status`",
            includes: ["list.csv": "name,1️⃣⟦x-⇒⟧status\nSociety of Example Medicine,pending\n"]),
        Mistake(
            "column of a status within what is private", "endorsement:\n  include: list.csv", "unknown-key",
            says: "its column is `display`",
            includes: ["list.csv": "name,⟦private.⇒⟧display\nSociety of Example Medicine,1️⃣anonymous\n"]),
    ]

    private static let aliases: [Mistake] = [
        Mistake(
            "alias of what is private in a key of one's own",
            """
            endorsers:
              - name: Society of Example Medicine
                x-internal: { private: { notes: ⟦&m ⇒⟧asked by Ana } }
              - { name: Institute of Example Health, acronym: ⟦1️⃣*m⇒IEH⟧ }
            """, "private-alias"),
        Mistake(
            "alias of a pending endorser",
            """
            endorsers:
              - &e { name: Society of Example Medicine, status: pending }
              - { name: Institute of Example Health, x-like: ⟦1️⃣*e⇒none⟧ }
            """, "private-alias", says: "not published"),
        Mistake(
            "alias of the name of an anonymous endorser",
            """
            endorsers:
              - { name: ⟦&n ⇒⟧Society of Example Medicine, display: anonymous, country: &c AT }
              - { name: Institute of Example Health, country: *c }
            x-chair: ⟦1️⃣*n⇒nobody⟧
            """, "private-alias", says: "not published"),
        Mistake(
            "alias of what is private",
            """
            endorsers:
              - name: Society of Example Medicine
                private: &p { email: ana@example.org }
            x-list: ⟦1️⃣*p⇒none⟧
            """, "private-alias"),
        Mistake(
            "alias of a note",
            """
            endorsers:
              - name: Society of Example Medicine
                private:
                  notes: &n asked by Ana
                x-from: ⟦1️⃣*n⇒Ana⟧
              - name: Institute of Example Health
                private:
                  notes: *n
            """, "private-alias"),
        Mistake(
            "alias of a note for a name",
            """
            endorsers:
              - name: Society of Example Medicine
                private:
                  notes: &n Institute of Example Health
              - ⟦1️⃣*n⇒Institute of Example Health⟧
              - name: Foundation for Examples
                private:
                  notes: *n
            """, "private-alias"),
    ]

    private static let revealed: [Mistake] = [
        Mistake(
            "quote of an anonymous endorser",
            """
            endorsers: [{ name: Ana Example, kind: individual⟦, display: anonymous⇒⟧ }]
            quotes: [{ text: We are glad., speaker: { name: 1️⃣Ana Example } }]
            """, "revealed-endorser", says: "endorses anonymously"),
        Mistake(
            "contact of one who has withdrawn",
            """
            endorsers: [{ name: Society of Example Medicine⟦, status: withdrawn⇒⟧ }]
            contacts: [{ organisation: 1️⃣Society of Example Medicine, email: ana@example.org }]
            """, "revealed-endorser", says: "has withdrawn"),
        Mistake(
            "quote on behalf of an anonymous endorser",
            """
            endorsers: [{ name: Society of Example Medicine⟦, display: anonymous⇒⟧ }]
            quotes:
              - text: We are glad.
                speaker: { name: Bo Example }
                on-behalf-of: 1️⃣Society of Example Medicine
            """, "revealed-endorser"),
    ]

    private static let ownKeys: [Mistake] = [
        Mistake(
            "column of private notes as one of one's own", "endorsement:\n  include: list.csv", "unknown-key",
            says: "Write `private.notes`",
            includes: ["list.csv": "name,1️⃣⟦x-private⇒private⟧.notes\nSociety of Example Medicine,Call Ana\n"]),
        Mistake(
            "private notes of the statement as a key of one's own", "1️⃣x-⟦private-⇒⟧notes: Call Ana", "unknown-key",
            says: "would be published"),
        Mistake(
            "what is private as a key of one's own",
            "endorsers:\n  - name: Society of Example Medicine\n    1️⃣⟦x-⇒⟧private: { email: a@example.org }",
            "unknown-key", says: "would be published"),
        Mistake(
            "what is private beside the endorsers", "⟦1️⃣private:⇒x-office:⟧\n  town: Brussels", "unknown-key",
            says: "elsewhere, nothing is private"),
        Mistake(
            "somebody to write to in an endorser",
            """
            endorsers:
              - name: Society of Example Medicine
            ⟦    1️⃣contact: Ana Example⇒    private: { name: Ana Example }⟧
            """, "unknown-key", says: "under `private`"),
        Mistake(
            "what is private in another language",
            "endorsers:\n  - name: Society of Example Medicine\n    1️⃣privat⟦⇒e⟧: { email: a@example.org }",
            "unknown-key", says: "Write `private`."),
    ]

    /// What YAML takes for nothing, and what editors and keyboards put beside keys.
    static let nothing: [Mistake] = [
        Mistake("nothing for a version", "version: 1️⃣⟦~⇒\"~1\"⟧", "empty-value", says: "`~` is nothing"),
        Mistake("nothing for who pays", "funding: 1️⃣⟦null⇒\"null\"⟧", "empty-value", says: "put it in quotes"),
        Mistake("nothing for an endorser", "endorsers:\n  - 1️⃣⟦NULL⇒\"NULL\"⟧", "empty-value", says: "in quotes"),
        Mistake(
            "no-break space before a colon", "1️⃣subtitle⟦\u{A0}⇒⟧: Un appel", "unknown-key",
            says: "behind this key stands the character U+00A0"),
        Mistake(
            "full stop of a sentence in a DOI", "doi: 1️⃣10.5555/123⟦.⇒⟧",
            "malformed-doi", says: "`10.5555/123`"),
        Mistake(
            "a number and more", "endorsement:\n  claims:\n    - count: 1️⃣80⟦+⇒⟧\n      qualifier: at-least",
            "wrong-type", says: "`qualifier: at-least`"),
        Mistake(
            "number of a document before its title",
            "documents:\n  - ⟦1️⃣'[1] Report'⇒title: \"[1] Report\"⟧",
            "wrong-type", says: "`- title: \"[1] Report\"`"),
        Mistake(
            "fixed telephone in French",
            "contacts:\n  - purpose: press\n    name: Ana\n    ⟦1️⃣téléphone⇒phone⟧: +33 1 70 00 00 00",
            "unknown-key", says: "`phone`"),
    ]
}
