extension Mistake {
    /// Mistakes with included files, and in them.
    static let includes: [Mistake] = files + tables + cells + nested + empty

    private static let csv = "endorsement:\n  include: list.csv"
    private static let yaml = "endorsement:\n  include: list.yaml"

    private static let files: [Mistake] = [
        Mistake(
            "file that does not exist", "endorsement:\n  include: 1️⃣list⟦⇒s⟧.csv", "include", says: "list.csv",
            includes: ["lists.csv": "name\nSociety of Example Medicine\n"]),
        Mistake(
            "second file that does not exist", "endorsement:\n  include:\n    - list.csv\n    - 1️⃣other⟦s⇒⟧.csv",
            "include", says: "others.csv",
            includes: ["list.csv": "name\nSociety of Example Medicine\n", "other.csv": "name\nShip of Theseus\n"]),
        Mistake(
            "file named by a mapping", "endorsement:\n  include:\n    1️⃣⟦file: ⇒⟧list.csv", "wrong-type",
            includes: ["list.csv": "name\nSociety of Example Medicine\n"]),
        Mistake(
            "key above an included list", yaml, "include", says: "Delete this line.",
            includes: ["list.yaml": "⟦1️⃣endorsers:\n⇒⟧  - Society of Example Medicine\n  - Ship of Theseus\n"]),
        Mistake(
            "key above an included list, and another", yaml, "include", says: "the other keys",
            includes: ["list.yaml": "⟦1️⃣endorsers:\n⇒⟧  - Society of Example Medicine\n⟦version: A\n⇒⟧"]),
        Mistake(
            "second document in an included list", yaml, "several-documents", says: "Delete the line `---`",
            includes: ["list.yaml": "- Society of Example Medicine\n⟦1️⃣---\n⇒⟧- Ship of Theseus\n"]),
        Mistake(
            "empty table", csv, "csv", says: "header", includes: ["list.csv": "1️⃣⟦⇒name\nSociety of Example Medicine\n⟧"]
        ),
    ]

    private static let tables: [Mistake] = [
        Mistake(
            "misspelt column", csv, "unknown-key", says: "did you mean `country`?",
            includes: ["list.csv": "name,1️⃣⟦contry⇒country⟧\nSociety of Example Medicine,AT\n"]),
        Mistake(
            "two versions of rows", csv, "csv", says: "were not merged",
            includes: [
                "list.csv":
                    "name,country\n⟦1️⃣<<<<<<< HEAD\n⇒⟧Society A,AT\n⟦=======\nShip B,BE\n>>>>>>> other\n⇒⟧Society C,CY\n"
            ]),
        Mistake(
            "two versions of a header", csv, "csv", says: "delete the lines",
            includes: [
                "list.csv":
                    "⟦1️⃣<<<<<<< HEAD\n⇒⟧name\n⟦=======\nname,country\n>>>>>>> other\n⇒⟧Society of Example Medicine\n"
            ]),
        Mistake(
            "table with semicolons without a header", csv, "csv", says: "`name;country`",
            includes: ["list.csv": "1️⃣⟦⇒name;country\n⟧Society of Example Medicine;AT\nShip of Theseus;GR\n"]),
        Mistake(
            "column of e-mail addresses", csv, "unknown-key", says: "did you mean `private.email`?",
            includes: ["list.csv": "name,1️⃣⟦⇒private.⟧email\nAna Example,ana@example.org\n"]),
        Mistake(
            "column by another word", csv, "unknown-key", says: "did you mean `url`?",
            includes: ["list.csv": "name,1️⃣⟦website⇒url⟧\nSociety of Example Medicine,https://example.org\n"]),
        Mistake(
            "column of an affiliation", csv, "unknown-key", says: "did you mean `affiliation.role`?",
            includes: ["list.csv": "name,kind,1️⃣⟦position⇒affiliation.role⟧\nAna Example,individual,Director\n"]),
        Mistake(
            "column of no use", csv, "unknown-key", says: "`x-…`",
            includes: ["list.csv": "name,1️⃣⟦shoe size⇒x-shoe-size⟧\nAna Example,38\n"]),
        Mistake(
            "column twice", csv, "duplicate-key",
            includes: ["list.csv": "name,country⟦,1️⃣country⇒⟧\nSociety of Example Medicine,⟦AT,BE⇒\"AT, BE\"⟧\n"]),
        Mistake(
            "no column of names", csv + "\n  categories:\n    - id: patients\n      title: Patients", "csv",
            says: "`name`",
            includes: ["list.csv": "1️⃣⟦⇒name,⟧country,category\n⟦⇒Society of Example Medicine,⟧AT,patients\n"]),
        Mistake(
            "column without a name", csv, "csv", says: "a column without a name",
            includes: [
                "list.csv":
                    "name,⟦⇒country⟧,url,\nSociety of Example Medicine,1️⃣AT,https://example.org,\nShip of Theseus,GR,,\n"
            ]),
        Mistake(
            "rows with another separator than the header", csv, "csv",
            says: "2 rows, of which this is the first, have “;”",
            includes: ["list.csv": "name⟦,⇒;⟧country⟦,⇒;⟧url\n1️⃣Society of Example;AT;\nShip of Theseus;GR;\n"]),
        Mistake(
            "row with another separator than the others", csv, "csv", says: "Write a tab between its cells",
            includes: ["list.csv": "name\tcountry\nSociety of Example\tAT\n1️⃣Ship of Theseus⟦,⇒\t⟧GR\n"]),
        Mistake(
            "row with a comma in its only cell", csv, "csv", says: "1 cell,",
            includes: ["list.csv": "name;country\n1️⃣Society of Example, Vienna⟦⇒;AT⟧\n"]),
        Mistake(
            "statement among the endorsers", "endorsement:\n  include: 1️⃣⟦other⇒list⟧.yaml", "include",
            says: "is a statement",
            includes: [
                "other.yaml": "joint-statement: 1\ntitle: Another\nleads: [A]\nmeasures: [{title: B}]\n",
                "list.yaml": "- Ship of Theseus\n",
            ]),
        Mistake(
            "short row", csv, "csv",
            includes: ["list.csv": "name,country,url\nSociety of Example Medicine,AT,\n1️⃣Ship of Theseus,GR⟦⇒,⟧\n"]),
        Mistake(
            "long row", csv, "csv",
            includes: [
                "list.csv": "name,country\nSociety of Example Medicine,AT\nShip of Theseus,⟦GR,1️⃣IT⇒\"GR, IT\"⟧\n"
            ]),
        Mistake(
            "text after a quoted cell", csv, "csv", says: "after the closing",
            includes: ["list.csv": "name,country\n\"Society⟦\"⇒⟧1️⃣ of Example⟦⇒\"⟧,AT\n"]),
        Mistake(
            "row without a name", csv, "missing-key", says: "no name",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,AT\n1️⃣⟦⇒Ship of Theseus⟧,GR\n"]),
        Mistake(
            "semicolons in a misspelt header", csv, "unknown-key", says: "did you mean `category`?",
            includes: ["list.csv": "name;country;1️⃣⟦catgory⇒category⟧\nSociety of Example Medicine;AT;\n"]),
        Mistake(
            "invisible character in a cell", csv, "control-character", says: "U+0007",
            includes: ["list.csv": "name,country\nSociety1️⃣⟦\u{7}⇒⟧ of Example,AT\n"]),

        Mistake(
            "comma in a table of semicolons", csv, "csv", says: "the header has 2",
            includes: ["list.csv": "name;country\n1️⃣Society of Example Medicine⟦,⇒;⟧AT\n"]),
    ]

    private static let cells: [Mistake] = [
        Mistake(
            "country in the third row", csv, "unknown-country", says: "did you mean `GB`?",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,AT\nShip of Theseus,1️⃣⟦UK⇒GB⟧\n"]),
        Mistake(
            "country behind a semicolon", csv, "unknown-country", says: "did you mean `GR`?",
            includes: ["list.csv": "name;country\nSociety of Example Medicine;1️⃣⟦EL⇒GR⟧\n"]),
        Mistake(
            "country behind a tab", csv, "unknown-country", says: "did you mean `CZ`?",
            includes: ["list.csv": "name\tcountry\nSociety of Example Medicine\t1️⃣⟦CZE⇒CZ⟧\n"]),
        Mistake(
            "country after a cell of two lines", csv, "unknown-country", says: "did you mean `AT`?",
            includes: [
                "list.csv": "name,x-note,country\nSociety of Example,\"One,\ntwo\",AT\nShip of Theseus,,1️⃣⟦at⇒AT⟧\n"
            ]),
        Mistake(
            "country after Windows line ends", csv, "unknown-country", says: "did you mean `AT`?",
            includes: ["list.csv": "name,country\r\nSociety of Example,BE\r\nShip of Theseus,1️⃣⟦Austria⇒AT⟧\r\n"]),
        Mistake(
            "address in a table", csv, "malformed-url", says: "`https://example.org`",
            includes: ["list.csv": "name,url\nSociety of Example Medicine,1️⃣⟦⇒https://⟧example.org\n"]),
        Mistake(
            "kind in a table", csv, "unknown-value", says: "did you mean `individual`?",
            includes: ["list.csv": "name,kind\nAna Example,1️⃣⟦indvidual⇒individual⟧\n"]),
        Mistake(
            "date in a table", csv, "invalid-date", says: "`2024-10-14`",
            includes: ["list.csv": "name,date\nAna Example,1️⃣⟦14.10.2024⇒2024-10-14⟧\n"]),
        Mistake(
            "category in a table", csv + "\n  categories:\n    - id: patients\n      title: Patients",
            "unknown-category", says: "did you mean `patients`?",
            includes: ["list.csv": "name,category\nSociety of Example Medicine,1️⃣⟦patiens⇒patients⟧\n"]),
        Mistake(
            "endorser of the statement again in a table", csv + "\nendorsers:\n  - Society of Example Medicine",
            "duplicate-endorser", includes: ["list.csv": "name\n1️⃣⟦Society of Example Medicine⇒Ship of Theseus⟧\n"]),
        Mistake(
            "endorser twice in a table", csv, "duplicate-endorser",
            includes: ["list.csv": "name,country\nShip of Theseus,GR\nSociety of Example,AT\n⟦1️⃣Ship of Theseus,GR\n⇒⟧"]),
        Mistake(
            "doubled space in a table", csv, "stray-space",
            includes: ["list.csv": "name,country\nSociety1️⃣⟦  ⇒ ⟧of Example,AT\n"]),
        Mistake(
            "garbled name in a table", csv, "mojibake", says: "“ö”",
            includes: ["list.csv": "name,country\nJ1️⃣⟦Ã¶⇒ö⟧rg Beispiel,DE\n"]),

        Mistake(
            "second of two countries in a cell", csv, "unknown-country", says: "did you mean `GB`?",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,1️⃣\"AT, ⟦UK⇒GB⟧\"\n"]),
        Mistake(
            "word for the display in a table", csv, "unknown-value", says: "`anonymous`",
            includes: ["list.csv": "name,display\nAna Example,1️⃣⟦yes⇒anonymous⟧\n"]),
        Mistake(
            "country after a byte-order mark", csv, "unknown-country", says: "did you mean `AT`?",
            includes: ["list.csv": "\u{FEFF}name;country\nSociety of Example Medicine;1️⃣⟦at⇒AT⟧\n"]),
    ]

    private static let nested: [Mistake] = [
        Mistake(
            "country in an included list", yaml, "unknown-country", says: "did you mean `GB`?",
            includes: [
                "list.yaml": "- name: Society of Example Medicine\n  country: AT\n- name: Ship\n  country: 1️⃣⟦UK⇒GB⟧\n"
            ]),
        Mistake(
            "key in an included endorser", yaml, "unknown-key", says: "did you mean `country`?",
            includes: ["list.yaml": "name: Society of Example Medicine\n1️⃣⟦contry⇒country⟧: AT\n"]),
        Mistake(
            "no name in an included endorser", yaml, "missing-key", says: "`name`",
            includes: ["list.yaml": "1️⃣⟦⇒name: Society of Example Medicine\n⟧country: AT\n"]),
        Mistake(
            "colon in an included endorser", yaml, "syntax", says: "quotes",
            includes: ["list.yaml": "name: ⟦⇒\"⟧Society1️⃣: Example⟦⇒\"⟧\ncountry: AT\n"]),
        Mistake(
            "statement among the included endorsers", yaml, "unknown-key",
            includes: ["list.yaml": "name: Society of Example Medicine\n⟦1️⃣measures: []\n⇒⟧"]),
        Mistake(
            "second document in an included file", yaml, "several-documents",
            includes: ["list.yaml": "⟦⇒- ⟧name: Society of Example Medicine\n1️⃣⟦---\n⇒- ⟧name: Ship of Theseus\n"]),
        Mistake(
            "included file of nothing but text", yaml, "wrong-type",
            includes: ["list.yaml": "1️⃣⟦⇒- ⟧Society of Example Medicine\n"]),
        Mistake(
            "item of an included list with nothing in it", yaml, "empty-value",
            includes: ["list.yaml": "- Ship of Theseus\n-1️⃣⟦⇒ Society of Example Medicine⟧\n"]),
    ]

    /// Nothing where something is expected.
    private static let empty: [Mistake] = [
        Mistake("title of nothing but quotes", "title: 1️⃣\"⟦⇒Better Registries⟧\"", "empty-value"),
        Mistake("name of nothing but spaces", "endorsers:\n  - name: 1️⃣\"⟦  ⇒Ana Example⟧\"", "empty-value"),
        Mistake(
            "table without a header", csv, "csv", says: "`name`",
            includes: ["list.csv": "1️⃣⟦⇒name,country\n⟧Society of Example Medicine,AT\nShip of Theseus,GR\n"]),
        Mistake(
            "column with a capital", csv, "unknown-key", says: "did you mean `name`?",
            includes: ["list.csv": "1️⃣⟦Name⇒name⟧,country\nSociety of Example Medicine,AT\n"]),
        Mistake(
            "quote of a cell that is never closed", csv, "csv", says: "never closed",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,AT\n1️⃣\"Ship of Theseus⟦⇒\"⟧,GR\n"]),
        Mistake(
            "included file with nothing in it", yaml, "include",
            includes: ["list.yaml": "1️⃣⟦⇒name: Society of Example Medicine\n⟧"]),
        Mistake("block of text without a text", "1️⃣summary: |⟦⇒\n  We call.⟧\nsubtitle: Now", "empty-value"),
    ]
}
