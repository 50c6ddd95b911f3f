extension Mistake {
    private static let csv = "endorsement:\n  include: list.csv"

    /// What comes along from word processors, spreadsheets and web pages.
    static let pasted: [Mistake] = lists + markup + marks + notes + addresses + others

    private static let lists: [Mistake] = [
        Mistake(
            "list of a word processor in a text",
            "summary: |\n  We call for\n⟦  1️⃣• standards\n  • data⇒\n  - standards\n  - data⟧", "word-list",
            says: "this line and 1 more begin with “•”"),
        Mistake(
            "item with a bullet among addressees", "addressees:\n  - 1️⃣⟦• ⇒⟧European Commission", "word-list",
            says: "Delete it."),
        Mistake(
            "bullet in a table", "endorsement:\n  include: list.csv", "word-list",
            includes: ["list.csv": "name\n1️⃣⟦• ⇒⟧Society of Example Medicine\n"]),
        Mistake(
            "list with squares in a measure",
            "measures:\n  - title: Agree\n    text: |\n      On\n⟦      1️⃣▪ data⇒\n      - data⟧", "word-list",
            says: "U+25AA"),
        Mistake("sign of one font in a title", "subtitle: 1️⃣⟦\u{F0B7} ⇒⟧Better Registries", "word-list", says: "U+F0B7"),
    ]

    private static let markup: [Mistake] = [
        Mistake(
            "character reference in a title", "subtitle: Clean Air 1️⃣⟦&amp;⇒&⟧ Water", "markup-in-line",
            says: "Write `&`."),
        Mistake("emphasis in a name", "endorsers:\n  - name: \"1️⃣⟦**Alpha**⇒Alpha⟧ Society\"", "markup-in-line"),
        Mistake("tag in a title", "measures:\n  - title: For 1️⃣⟦<em>every</em>⇒every⟧ child", "markup-in-line"),
        Mistake(
            "citation in a title",
            """
            summary: As shown [@survey].
            references:
              - id: survey
                title: A survey
            measures:
              - title: Agree⟦ 1️⃣[@survey]⇒⟧
            """, "markup-in-line", says: "[@survey]"),
    ]

    private static let marks: [Mistake] = [
        Mistake("title in English marks", "subtitle: ⟦1️⃣“Better Registries”⇒Better Registries⟧", "quoted-line"),
        Mistake("version in German marks", "version: ⟦1️⃣„Entwurf“⇒Entwurf⟧", "quoted-line", says: "„…“"),
        Mistake("measure in French marks", "measures:\n  - title: ⟦1️⃣« Agir »⇒Agir⟧", "quoted-line"),
    ]

    private static let notes: [Mistake] = [
        Mistake(
            "sum below a table", csv, "note-among-endorsers",
            includes: ["list.csv": "name,country\nAlpha,FR\n⟦1️⃣Total,\n⇒⟧"]),
        Mistake(
            "date below a table", csv, "note-among-endorsers",
            includes: ["list.csv": "name;country\nAlpha;FR\n⟦1️⃣Stand: 12. März 2026;\n⇒⟧"]),
        Mistake(
            "sum with a number", "endorsers:\n  - Alpha\n⟦  - 1️⃣Razem = 1⇒  - Beta⟧", "note-among-endorsers",
            says: "a total"),
        Mistake(
            "file as an endorser", "endorsers:\n  - Alpha\n⟦  - 1️⃣list.csv⇒  - Beta⟧", "note-among-endorsers",
            says: "`include: list.csv`"),
    ]

    private static let addresses: [Mistake] = [
        Mistake(
            "DOI for an address", "leads:\n  - name: A\n    url: 1️⃣⟦⇒https://doi.org/⟧10.1000/182", "malformed-url",
            says: "it is a DOI"),
        Mistake(
            "two addresses", "leads:\n  - name: A\n    url: 1️⃣https://a.example.org⟦, https://b.example.org⇒⟧",
            "malformed-url",
            says: "two addresses"),
        Mistake(
            "words for an address", "leads:\n  - name: A⟦\n    url: 1️⃣see website⇒⟧", "malformed-url",
            says: "delete the line"),
        Mistake(
            "language behind an address", "leads:\n  - name: A\n    url: 1️⃣https://a.example.org⟦ (English)⇒⟧",
            "malformed-url", says: "`https://a.example.org`"),
        Mistake(
            "comma behind an address", "leads:\n  - name: A\n    url: 1️⃣\"https://a.example.org⟦,⇒⟧\"", "malformed-url",
            says: "Write `https://a.example.org`."),
        Mistake(
            "tab within an address", "leads:\n  - name: A\n    url: 1️⃣\"https://a.example.org⟦\\tx⇒⟧\"", "malformed-url",
            says: "white space"),
        Mistake(
            "no-break space within an address",
            "leads:\n  - name: A\n    url: 1️⃣\"https://a.example.org⟦\u{A0}x⇒⟧\"", "malformed-url", says: "white space"),
        Mistake(
            "number for a host", "leads:\n  - name: A\n    url: 1️⃣https://⟦10.5555⇒a.example.org⟧/x", "malformed-url",
            says: "no host name"),
    ]

    private static let others: [Mistake] = [
        Mistake(
            "phone number that a spreadsheet has shortened",
            "contacts:\n  - name: Ana Example\n    phone: 1️⃣⟦3.2255501E+10⇒+32 2 555 01 00⟧", "malformed-phone",
            says: "a spreadsheet has shortened"),
        Mistake(
            "private notes beside a name",
            "endorsers:\n  - name: Alpha\n    ⟦1️⃣note: call again⇒private: {notes: call again}⟧",
            "unknown-key", says: "Notes are private"),
        Mistake(
            "private notes in a table", csv, "unknown-key", says: "`private.notes`",
            includes: ["list.csv": "name,1️⃣⟦Bemerkung⇒private.notes⟧\nAlpha,call again\n"]),
        Mistake(
            "date with the time of a spreadsheet", "date: 1️⃣2026-03-10⟦ 00:00:00⇒⟧", "invalid-date", says: "`2026-03-10`"
        ),
        Mistake(
            "date in German words", "date: 1️⃣⟦1. März 2026⇒2026-03-01⟧", "invalid-date", says: "`2026-03-01`"),
        Mistake(
            "date in Polish words", "date: 1️⃣⟦10 marca 2026 r.⇒2026-03-10⟧", "invalid-date", says: "`2026-03-10`"),
        Mistake(
            "date that may be two", "date: 1️⃣⟦12/03/2026⇒2026-03-12⟧", "invalid-date",
            says: "`2026-03-12` or `2026-12-03`"),
        Mistake(
            "contact by its purpose",
            "contacts:\n  1️⃣⟦press:⇒- purpose: press⟧\n    name: Ana Example\n    email: a@example.org",
            "wrong-type", says: "`- purpose: press`"),
        Mistake(
            "key in German",
            """
            joint-statement: 1
            title: Better Registries
            leads: [Society of Example Medicine]
            1️⃣⟦Maßnahmen⇒measures⟧:
              - title: Agree
            """, "unknown-key", says: "did you mean `measures`?", isWhole: true),
        Mistake(
            "key in Greek", "1️⃣⟦περίληψη⇒summary⟧: We call for registries.", "unknown-key",
            says: "did you mean `summary`?"),
        Mistake(
            "columns in Polish", csv, "unknown-key", says: "did you mean `country`?",
            includes: ["list.csv": "name,1️⃣⟦kraj⇒country⟧\nAlpha,FR\n"]),
        Mistake(
            "two addresses of e-mail", "contacts:\n  - email: 1️⃣ana@example.org⟦; bea@example.org⇒⟧", "malformed-email",
            says: "Keep one"),
        Mistake(
            "country without a code", "leads:\n  - name: A⟦\n    country: 1️⃣XK⇒⟧", "unknown-country",
            says: "has none for Kosovo"),
        Mistake(
            "approval that is to come", "quotes:\n  - text: We are glad.⟦\n    approved: 1️⃣pending⇒⟧", "invalid-date",
            says: "delete the line"),
        Mistake(
            "citation without its sign",
            "summary: As shown [⟦⇒@⟧survey].\nreferences:\n  - id: 1️⃣survey\n    title: A survey",
            "unused-reference", says: "Write `[@survey]` there"),
        Mistake(
            "rows above the names of the columns", csv, "csv", says: "Delete the 2 rows above",
            includes: ["list.csv": "⟦1️⃣Endorsers,\nas of March,\n⇒⟧name,country\nAlpha,FR\n"]),
        Mistake(
            "columns between vertical lines", csv, "csv", says: "CSV UTF-8",
            includes: ["list.csv": "⟦1️⃣name|email|country⇒name,private.email,country⟧\n"]),
        Mistake("dash for an addressee", "addressees: [1️⃣⟦\"–\"⇒Regions⟧]", "placeholder", says: "“–”"),
        Mistake("dash for a text", "summary: 1️⃣⟦\"-\"⇒We call for registries.⟧", "placeholder"),
        Mistake("no text", "summary: 1️⃣⟦n/a⇒We call for registries.⟧", "placeholder"),
        Mistake(
            "file for endorsers", "endorse⟦rs: 1️⃣list.csv⇒ment: {include: list.csv}⟧", "wrong-type",
            says: "`include: list.csv`", includes: ["list.csv": "name\nAlpha\n"]),
    ]
}
