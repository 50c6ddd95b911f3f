import StatementFormat

extension Mistake {
    /// Texts and dates that nobody has finished.
    static let unfinished: [Mistake] = words + fields + drafts

    private static let words: [Mistake] = [
        Mistake("abbreviation of an open point in English", "title: Registries – ⟦1️⃣TBC⇒Final⟧", "placeholder"),
        Mistake(
            "abbreviation in brackets in another language",
            "language: it\ntitle: Lotta alle malattie rare (⟦1️⃣TBC⇒Roma⟧)", "placeholder"),
        Mistake(
            "three letters before a small one", "title: Congress in ⟦1️⃣XXX⇒XXX Edition⟧ of rare diseases", "placeholder"),
    ]

    private static let fields: [Mistake] = [
        Mistake(
            "reference that a word processor lost",
            "summary: We call for registries, see ⟦1️⃣Error! Reference source not found.⇒annex 1!⟧",
            "placeholder"),
        Mistake(
            "reference that a German word processor lost",
            "language: de\nsummary: Siehe ⟦1️⃣Fehler! Verweisquelle konnte nicht gefunden werden.⇒Anhang 1!⟧",
            "placeholder"),
        Mistake(
            "field of a form", "summary: ⟦1️⃣Click or tap here to enter text.⇒Click or tap on the map.⟧", "placeholder"),
        Mistake("small abbreviation alone", "subtitle: ⟦1️⃣tbd⇒tb⟧", "placeholder"),
        Mistake("small abbreviation in brackets", "summary: We call for five registries ⟦1️⃣(tbc)⇒(tb)⟧.", "placeholder"),
        Mistake("line to fill in", "summary: We, the ⟦1️⃣____⇒undersigned__, ⟧ call.", "placeholder"),
        Mistake("share to fill in", "summary: In ⟦1️⃣XX%⇒20%⟧ of all cases.", "placeholder"),
        Mistake("year to fill in", "summary: By ⟦1️⃣20XX⇒2030⟧ at the latest.", "placeholder"),
        Mistake("source to look for", "summary: Most agree ⟦1️⃣[citation needed]⇒[city]⟧.", "placeholder"),
        Mistake(
            "date to fill in in German", "language: de\nsummary: Berlin, ⟦1️⃣[Datum]⇒[Datum](https://www.example.org)⟧",
            "placeholder"),
        Mistake("text to come in German", "language: de\nsummary: ⟦1️⃣Text folgt⇒Text folgt Bild⟧", "placeholder"),
        Mistake(
            "text to come in French", "language: fr\nsummary: ⟦1️⃣À compléter⇒À compléter par des registres communs.⟧",
            "placeholder"),
        Mistake("name of a template", "subtitle: A call by ⟦1️⃣{{name}}⇒{name}⟧", "placeholder"),
    ]

    private static let drafts: [Mistake] = [
        Mistake(
            "title of a draft when published", "title: Better Registries⟦ (1️⃣DRAFT)⇒⟧", "draft-published", at: .published
        ),
        Mistake(
            "German version of a draft when published", "language: de\nversion: ⟦1️⃣Entwurf⇒\"1.0\"⟧", "draft-published",
            at: .published),
        Mistake(
            "draft before a colon when published", "subtitle: \"⟦1️⃣Draft: ⇒Drafts: ⟧what we call for\"",
            "draft-published",
            at: .published),
        Mistake(
            "note that it is not for publication when published",
            "disclaimer: These are our views.⟦ 1️⃣NOT FOR PUBLICATION⇒⟧", "draft-published", at: .published),
        Mistake(
            "nobody endorses when published",
            "stage: 1️⃣published\nendorsement:\n  opens: 2024-10-01\n  closes: 2024-11-⟦15⇒28⟧",
            "no-endorsers", says: "list: partial", at: .published, without: ["endorsers"]),
        Mistake(
            "all have withdrawn when published",
            """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
            endorsers:
              - name: 1️⃣Society of Examples
                status: ⟦withdrawn⇒confirmed⟧
            """, "no-endorsers", at: .published),
        Mistake(
            "spreadsheet with a header alone when published",
            """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
              include: 1️⃣list.csv
            endorsers: [Society of Examples]
            """, "no-endorsers", says: "“list.csv”", includes: ["list.csv": "name,country\n⟦⇒Society of Others,AT\n⟧"],
            at: .published),
    ]
}
