extension Mistake {
    private static let csv = "endorsement:\n  include: list.csv"
    private static let yaml = "endorsement:\n  include: list.yaml"

    /// Files and letters that are in another encoding than UTF-8. U+F7E9 is the byte 0xE9.
    static let encodings: [Mistake] = [
        Mistake(
            "letter in Windows-1252", "title: Caf1️⃣⟦\u{F7E9}⇒é⟧ for all", "encoding", says: "“é” in Windows-1252"),
        Mistake(
            "letter in Windows-1252 behind those in UTF-8", "title: Été à Orléans\nsubtitle: Fran1️⃣⟦\u{F7E7}⇒ç⟧ois",
            "encoding", says: "“ç”"),
        Mistake(
            "letter that is cut in half", "summary: |\n  We call.\n  Caf1️⃣⟦\u{F7C3}⇒é⟧ now.\n", "encoding",
            says: "0xC3"),
        Mistake(
            "statement in Windows-1252",
            "title: Caf1️⃣⟦\u{F7E9}⇒é⟧ f⟦\u{F7FC}⇒ü⟧r alle\nsubtitle: ⟦\u{F7C9}⇒É⟧t⟦\u{F7E9}⇒é⟧ ⟦\u{F780}⇒€⟧ ⟦\u{F7E9}⇒é⟧",
            "encoding",
            says: "the file is in Windows-1252"),
        Mistake("statement in UTF-16", "1️⃣⟦\(utf16(smallest))⇒\(smallest)⟧", "encoding", says: "UTF-16", isWhole: true),
        Mistake(
            "byte of no letter in an included file", yaml, "encoding", says: "0x81",
            includes: ["list.yaml": "name: Society1️⃣⟦\u{F781}⇒⟧ of Example\n"]),
        Mistake(
            "apostrophe in Windows-1252 in an included list", yaml, "encoding", says: "0x92",
            includes: ["list.yaml": "- name: Society\n- name: Patients1️⃣⟦\u{F792}⇒’⟧ Forum\n"]),
        Mistake(
            "workbook for a table", csv, "encoding", says: "a workbook",
            includes: [
                "list.csv": "1️⃣⟦PK\u{3}\u{4}⇒⟧name\nSociety of Example Medicine\n"
            ]),
        Mistake("zero in a title", "title: Better1️⃣⟦\u{0}⇒ ⟧Air", "control-character"),
        Mistake(
            "table in Windows-1252", csv, "encoding", says: "CSV UTF-8",
            includes: ["list.csv": "name;country\nSoci1️⃣⟦\u{F7E9}t\u{F7E9}⇒été⟧ Exemple;FR\n"]),
        Mistake(
            "table with a letter in Windows-1252 among others", csv, "encoding", says: "“ü”",
            includes: ["list.csv": "name;country\nSociété Exemple;FR\nM1️⃣⟦\u{F7FC}⇒ü⟧ller;DE\n"]),
        Mistake(
            "table in UTF-16", csv, "encoding", says: "Unicode Text",
            includes: ["list.csv": "1️⃣⟦\(utf16(table))⇒\(table)⟧"]),
    ]

    private static let table = "name\tcountry\nSociété Exemple\tFR\n"

    /// The bytes of a text in UTF-16 with its byte-order mark, written as characters.
    private static func utf16(_ text: String) -> String {
        let bytes = "\u{FEFF}\(text)".utf16.flatMap { [$0 & 0xFF, $0 >> 8] }
        return String(decoding: bytes.map { $0 < 0x80 ? $0 : 0xF700 + $0 }, as: UTF16.self)
    }
}
