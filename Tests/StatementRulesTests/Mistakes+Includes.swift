extension Mistake {
    /// Mistakes with included files, and in them.
    static let includes: [Mistake] = files + tables + cells + nested + empty

    private static let csv = "endorsement:\n  include: list.csv"
    private static let yaml = "endorsement:\n  include: list.yaml"

    private static let files: [Mistake] = [
        Mistake("file that does not exist", "endorsement:\n  include: 1️⃣list.csv", "include", says: "list.csv"),
        Mistake(
            "second file that does not exist", "endorsement:\n  include:\n    - list.csv\n    - 1️⃣others.csv", "include",
            says: "others.csv", includes: ["list.csv": "name\nSociety of Example Medicine\n"]),
        Mistake("file named by a mapping", "endorsement:\n  include:\n    1️⃣file: list.csv", "wrong-type"),
        Mistake("empty table", csv, "csv", says: "header", includes: ["list.csv": "1️⃣"]),
    ]

    private static let tables: [Mistake] = [
        Mistake(
            "misspelt column", csv, "unknown-key", says: "did you mean `country`?",
            includes: ["list.csv": "name,1️⃣contry\nSociety of Example Medicine,AT\n"]),
        Mistake(
            "column of e-mail addresses", csv, "unknown-key", says: "did you mean `private.email`?",
            includes: ["list.csv": "name,1️⃣email\nAna Example,ana@example.org\n"]),
        Mistake(
            "column by another word", csv, "unknown-key", says: "did you mean `url`?",
            includes: ["list.csv": "name,1️⃣website\nSociety of Example Medicine,https://example.org\n"]),
        Mistake(
            "column of an affiliation", csv, "unknown-key", says: "did you mean `affiliation.role`?",
            includes: ["list.csv": "name,kind,1️⃣position\nAna Example,individual,Director\n"]),
        Mistake(
            "column of no use", csv, "unknown-key", says: "`x-…`",
            includes: ["list.csv": "name,1️⃣shoe size\nAna Example,38\n"]),
        Mistake(
            "column twice", csv, "duplicate-key",
            includes: ["list.csv": "name,country,1️⃣country\nSociety of Example Medicine,AT,BE\n"]),
        Mistake(
            "no column of names", csv, "csv", says: "`name`",
            includes: ["list.csv": "1️⃣country,category\nAT,patients\n"]),
        Mistake(
            "short row", csv, "csv",
            includes: ["list.csv": "name,country,url\nSociety of Example Medicine,AT,\n1️⃣Ship of Theseus,GR\n"]),
        Mistake(
            "long row", csv, "csv",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,AT\nShip of Theseus,GR,1️⃣IT\n"]),
        Mistake(
            "text after a quoted cell", csv, "csv", says: "after the closing",
            includes: ["list.csv": "name,country\n\"Society\"1️⃣ of Example,AT\n"]),
        Mistake(
            "row without a name", csv, "missing-key", says: "no name",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,AT\n1️⃣,GR\n"]),
        Mistake(
            "semicolons in a misspelt header", csv, "unknown-key", says: "did you mean `category`?",
            includes: ["list.csv": "name;country;1️⃣catgory\nSociety of Example Medicine;AT;\n"]),
        Mistake(
            "invisible character in a cell", csv, "control-character", says: "U+0007",
            includes: ["list.csv": "name,country\nSociety1️⃣\u{7} of Example,AT\n"]),

        Mistake(
            "comma in a table of semicolons", csv, "csv", says: "the header has 2",
            includes: ["list.csv": "name;country\n1️⃣Society of Example Medicine,AT\n"]),
    ]

    private static let cells: [Mistake] = [
        Mistake(
            "country in the third row", csv, "unknown-country", says: "did you mean `GB`?",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,AT\nShip of Theseus,1️⃣UK\n"]),
        Mistake(
            "country behind a semicolon", csv, "unknown-country", says: "did you mean `GR`?",
            includes: ["list.csv": "name;country\nSociety of Example Medicine;1️⃣EL\n"]),
        Mistake(
            "country behind a tab", csv, "unknown-country", says: "did you mean `CZ`?",
            includes: ["list.csv": "name\tcountry\nSociety of Example Medicine\t1️⃣CZE\n"]),
        Mistake(
            "country after a cell of two lines", csv, "unknown-country", says: "did you mean `AT`?",
            includes: ["list.csv": "name,x-note,country\nSociety of Example,\"One,\ntwo\",AT\nShip of Theseus,,1️⃣at\n"]),
        Mistake(
            "country after Windows line ends", csv, "unknown-country", says: "did you mean `AT`?",
            includes: ["list.csv": "name,country\r\nSociety of Example,BE\r\nShip of Theseus,1️⃣Austria\r\n"]),
        Mistake(
            "address in a table", csv, "malformed-url", says: "`https://example.org`",
            includes: ["list.csv": "name,url\nSociety of Example Medicine,1️⃣example.org\n"]),
        Mistake(
            "kind in a table", csv, "unknown-value", says: "did you mean `individual`?",
            includes: ["list.csv": "name,kind\nAna Example,1️⃣indvidual\n"]),
        Mistake(
            "date in a table", csv, "invalid-date", says: "`2024-10-14`",
            includes: ["list.csv": "name,date\nAna Example,1️⃣14.10.2024\n"]),
        Mistake(
            "category in a table", csv + "\n  categories:\n    - id: patients\n      title: Patients",
            "unknown-category",
            says: "did you mean `patients`?",
            includes: ["list.csv": "name,category\nSociety of Example Medicine,1️⃣patiens\n"]),
        Mistake(
            "endorser of the statement again in a table", csv + "\nendorsers:\n  - Society of Example Medicine",
            "duplicate-endorser", includes: ["list.csv": "name\n1️⃣Society of Example Medicine\n"]),
        Mistake(
            "endorser twice in a table", csv, "duplicate-endorser",
            includes: ["list.csv": "name,country\nShip of Theseus,GR\nSociety of Example,AT\n1️⃣Ship of Theseus,GR\n"]),
        Mistake(
            "doubled space in a table", csv, "stray-space",
            includes: ["list.csv": "name,country\nSociety1️⃣  of Example,AT\n"]),
        Mistake(
            "garbled name in a table", csv, "mojibake", says: "“ö”",
            includes: ["list.csv": "name,country\nJ1️⃣Ã¶rg Beispiel,DE\n"]),

        Mistake(
            "second of two countries in a cell", csv, "unknown-country", says: "did you mean `GB`?",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,1️⃣\"AT, UK\"\n"]),
        Mistake(
            "word for the display in a table", csv, "unknown-value", says: "`anonymous`",
            includes: ["list.csv": "name,display\nAna Example,1️⃣yes\n"]),
        Mistake(
            "country after a byte-order mark", csv, "unknown-country", says: "did you mean `AT`?",
            includes: ["list.csv": "\u{FEFF}name;country\nSociety of Example Medicine;1️⃣at\n"]),
    ]

    private static let nested: [Mistake] = [
        Mistake(
            "country in an included list", yaml, "unknown-country", says: "did you mean `GB`?",
            includes: [
                "list.yaml": "- name: Society of Example Medicine\n  country: AT\n- name: Ship\n  country: 1️⃣UK\n"
            ]),
        Mistake(
            "key in an included endorser", yaml, "unknown-key", says: "did you mean `country`?",
            includes: ["list.yaml": "name: Society of Example Medicine\n1️⃣contry: AT\n"]),
        Mistake(
            "no name in an included endorser", yaml, "missing-key", says: "`name`",
            includes: ["list.yaml": "1️⃣country: AT\n"]),
        Mistake(
            "colon in an included endorser", yaml, "syntax", says: "quotes",
            includes: ["list.yaml": "name: Society1️⃣: Example\ncountry: AT\n"]),
        Mistake(
            "statement among the included endorsers", yaml, "unknown-key",
            includes: ["list.yaml": "name: Society of Example Medicine\n1️⃣measures: []\n"]),
        Mistake(
            "second document in an included file", yaml, "several-documents",
            includes: ["list.yaml": "name: Society of Example Medicine\n1️⃣---\nname: Ship of Theseus\n"]),
        Mistake(
            "included file of nothing but text", yaml, "wrong-type",
            includes: ["list.yaml": "1️⃣Society of Example Medicine\n"]),
    ]

    /// Nothing where something is expected.
    private static let empty: [Mistake] = [
        Mistake("title of nothing but quotes", "title: 1️⃣\"\"", "empty-value"),
        Mistake("name of nothing but spaces", "endorsers:\n  - name: 1️⃣\"  \"", "empty-value"),
        Mistake(
            "table without a header", csv, "csv", says: "`name`",
            includes: ["list.csv": "1️⃣Society of Example Medicine,AT\nShip of Theseus,GR\n"]),
        Mistake(
            "column with a capital", csv, "unknown-key", says: "did you mean `name`?",
            includes: ["list.csv": "1️⃣Name,country\nSociety of Example Medicine,AT\n"]),
        Mistake(
            "quote of a cell that is never closed", csv, "csv", says: "never closed",
            includes: ["list.csv": "name,country\nSociety of Example Medicine,AT\n1️⃣\"Ship of Theseus,GR\n"]),
        Mistake("included file with nothing in it", yaml, "include", includes: ["list.yaml": "1️⃣"]),
        Mistake("block of text without a text", "1️⃣summary: |\nsubtitle: Now", "empty-value"),
    ]
}
