extension Mistake {
    private static let csv = "endorsement:\n  include: list.csv"
    private static let yaml = "endorsement:\n  include: list.yaml"

    /// Further mistakes of many kinds, in the statement and in the files that it includes.
    static let more: [Mistake] = reading + values2 + whole + spreadsheets

    private static let reading: [Mistake] = [
        Mistake(
            "third document", "subtitle: One\n⟦1️⃣---\nsubtitle: Two\n---\nsubtitle: Three⇒version: A⟧",
            "several-documents"),
        Mistake("tag in an included file", yaml, "custom-tag", includes: ["list.yaml": "name: ⟦1️⃣!org ⇒⟧Society\n"]),
        Mistake(
            "alias in an included file", yaml, "undefined-alias", includes: ["list.yaml": "name: ⟦1️⃣*society⇒Society⟧\n"]
        ),
        Mistake(
            "deep nesting of braces",
            "x-deep: \(String(repeating: "{a: ", count: 63))⟦1️⃣{a: \(String(repeating: "{a: ", count: 8))⇒b\(String(repeating: "}", count: 63))⟧",
            "limits"),
        Mistake(
            "deep nesting in an included file", yaml, "limits",
            includes: [
                "list.yaml":
                    "name: A\nx-deep: \(String(repeating: "[", count: 63))⟦1️⃣[[[[[[[[⇒\(String(repeating: "]", count: 63))⟧"
            ]),
        Mistake("stage that is nothing", "stage: 1️⃣⟦null⇒draft⟧", "empty-value"),
        Mistake("kind that is a number", "endorsers:\n  - name: Society\n    kind: 1️⃣⟦1⇒project⟧", "unknown-value"),
        Mistake("stage with a space", "stage: 1️⃣⟦\"draft \"⇒draft⟧", "unknown-value"),
    ]

    private static let values2: [Mistake] = [
        Mistake(
            "ROR of another resolver in a table", csv, "malformed-ror",
            includes: ["list.csv": "name,ror\nSociety,1️⃣⟦ror.org/05gq02987⇒https://ror.org/05gq02987⟧\n"]),
        Mistake(
            "number of the register in a table", csv, "malformed-transparency-register",
            includes: ["list.csv": "name,transparency-register\nSociety,1️⃣⟦123456789012⇒123456789012-34⟧\n"]),
        Mistake(
            "placeholder in a table", csv, "placeholder", includes: ["list.csv": "name,country\n1️⃣⟦TBD⇒Tibidabo⟧,ES\n"]),
        Mistake(
            "umlaut of its own in a table", csv, "not-nfc",
            includes: ["list.csv": "name,country\nM1️⃣⟦u\u{308}⇒ü⟧ller,DE\n"]),
        Mistake(
            "direction in an included file", yaml, "bidirectional-control",
            includes: ["list.yaml": "name: Society⟦1️⃣\u{202E}⇒⟧ of Example\n"]),
        Mistake(
            "id in a table", csv, "invalid-id", includes: ["list.csv": "name,id\nSociety,1️⃣⟦Society_1⇒society-1⟧\n"]),
        Mistake(
            "id of an endorser again in a table", csv + "\nendorsers:\n  - name: Ship\n    id: ship", "duplicate-id",
            includes: ["list.csv": "name,id\nSociety,1️⃣⟦ship⇒society⟧\n"]),
        Mistake(
            "near-duplicate in a table", csv + "\nendorsers:\n  - Fédération Exemple", "near-duplicate-endorser",
            includes: ["list.csv": "name\n1️⃣⟦Federation Exemple⇒Federation Other⟧\n"]),
        Mistake(
            "address in an included list", yaml, "malformed-url",
            includes: ["list.yaml": "- name: Society\n  url: 1️⃣⟦htps:⇒https:⟧//example.org\n"]),
        Mistake(
            "date in an included list", yaml, "invalid-date",
            includes: ["list.yaml": "- name: Society\n- name: Ship\n  date: 1️⃣⟦2024-02-30⇒2024-02-29⟧\n"]),
        Mistake(
            "number as a name in an included file", yaml, "unquoted-scalar",
            includes: ["list.yaml": "name: 1️⃣⟦255⇒\"255\"⟧\n"]),
        Mistake(
            "cut name in an included file", yaml, "cut-by-comment",
            includes: ["list.yaml": "name: Society ⟦1️⃣#1⇒No. 1⟧\n"]),
    ]

    private static let whole: [Mistake] = [
        Mistake("licence in words", "license: 1️⃣⟦CC BY 4.0⇒CC-BY-4.0⟧", "malformed-license", says: "`CC-BY-4.0`"),
        Mistake(
            "licence in small letters", "license: 1️⃣⟦cc-by-nc-sa-4.0⇒CC-BY-NC-SA-4.0⟧", "malformed-license",
            says: "`CC-BY-NC-SA-4.0`"),
        Mistake(
            "licence with half a version", "license: 1️⃣CC-BY-4⟦⇒.0⟧", "malformed-license", says: "`license: CC-BY-4.0`"),
        Mistake(
            "licence of a version that does not exist", "license: 1️⃣CC-BY-NC-⟦9⇒4⟧.0", "malformed-license",
            says: "`CC-BY-NC-4.0`"),
        Mistake("licence without a version", "license: 1️⃣CC-BY-SA⟦⇒-4.0⟧", "malformed-license"),
        Mistake(
            "licence of a port that does not exist", "license: 1️⃣CC-BY-3.0-⟦XX⇒NL⟧", "malformed-license",
            says: "`CC-BY-3.0`"),
        Mistake(
            "licence with its terms in another order", "license: 1️⃣CC-BY-⟦SA-NC⇒NC-SA⟧-4.0", "malformed-license",
            says: "`CC-BY-NC-SA-4.0`"),
        Mistake("licence with terms that exclude each other", "license: 1️⃣CC-BY-ND⟦-SA⇒⟧-4.0", "malformed-license"),
        Mistake("licence by its name", "license: 1️⃣⟦All rights reserved⇒CC0-1.0⟧", "malformed-license"),
        Mistake(
            "second reference that nothing cites",
            """
            summary: See [@law].
            references:
              - id: law
                title: A law
              - id: 1️⃣plan
                title: A plan⟦⇒
            funding: See [@plan].⟧
            """,
            "unused-reference", says: "`plan`"),
        Mistake(
            "network with the title in capitals",
            "title: Better Registries\nnetwork:\n  name: 1️⃣⟦BETTER REGISTRIES⇒Network on Registries⟧", "network-name"),
        Mistake(
            "network with the title and a doubled line end",
            "title: Better Registries\nnetwork:\n  name: 1️⃣⟦Better\n    Registries⇒Network on\n    Registries⟧",
            "network-name"),
        Mistake(
            "two people of one name in a table", csv, "same-name",
            includes: ["list.csv": "name,kind,country\nAna Example,individual,PT\n1️⃣⟦Ana⇒Eva⟧ Example,individual,ES\n"]),
    ]

    /// Tables as spreadsheet programs and people save them.
    private static let spreadsheets: [Mistake] = [
        Mistake(
            "columns parted by bars", csv, "csv", says: "“|”",
            includes: ["list.csv": "1️⃣name⟦|⇒,⟧country\nSociety⟦|⇒,⟧AT\n"]),
        Mistake(
            "columns parted by colons", csv, "csv", says: "“:”",
            includes: ["list.csv": "1️⃣name⟦:⇒,⟧country\nSociety⟦:⇒,⟧AT\n"]),
        Mistake(
            "columns parted by spaces", csv, "csv", says: "spaces",
            includes: ["list.csv": "1️⃣name⟦ ⇒,⟧country\nSociety⟦ ⇒,⟧AT\n"]),
        Mistake(
            "country below the line of the separator", csv, "unknown-country",
            includes: ["list.csv": "sep=;\nname;country\nSociety;1️⃣⟦UK⇒GB⟧\n"]),
        Mistake(
            "country below the line of the separator and Windows line ends", csv, "unknown-country",
            includes: ["list.csv": "sep=,\r\nname,country\r\nSociety,1️⃣⟦EL⇒GR⟧\r\n"]),
        Mistake(
            "short row below the line of the separator", csv, "csv",
            includes: ["list.csv": "sep=;\nname;country\n1️⃣Society⟦⇒;⟧\n"]),
        Mistake(
            "header in capitals", csv, "unknown-key", says: "`country`",
            includes: ["list.csv": "name,1️⃣⟦COUNTRY⇒country⟧\nSociety,AT\n"]),
        Mistake(
            "header with a capital in the middle", csv, "unknown-key", says: "`category`",
            includes: ["list.csv": "name,url,1️⃣⟦Category⇒category⟧\nSociety,,\n"]),
        Mistake(
            "country below blank lines", csv, "unknown-country",
            includes: ["list.csv": "\n\nname,country\n\nSociety,1️⃣⟦UK⇒GB⟧\n"]),
        Mistake(
            "second country of a cell between semicolons", csv, "unknown-country", says: "`GB`",
            includes: ["list.csv": "name;country\nSociety;1️⃣AT, ⟦UK⇒GB⟧\n"]),
        Mistake(
            "header in another language", csv, "unknown-key", says: "`country`",
            includes: ["list.csv": "name;1️⃣⟦Land⇒country⟧\nSociety;AT\n"]),
    ]
}
