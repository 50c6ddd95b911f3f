extension Mistake {
    /// Mistakes that hide in names and texts: what nobody sees, what shouts, what was cut, what is private.
    static let names: [Mistake] = invisible + cut + marked + reachable + leads

    private static let csv = "endorsement:\n  include: list.csv"

    private static let invisible: [Mistake] = [
        Mistake(
            "soft hyphen in a title", "title: Better Regis1️⃣⟦\u{AD}⇒⟧tries", "invisible-character", says: "U+00AD"),
        Mistake(
            "zero-width space in a name", "endorsers:\n  - Society of 1️⃣⟦\u{200B}⇒⟧Example Medicine",
            "invisible-character", says: "zero-width space"),
        Mistake(
            "word joiner in a later line", "summary: |\n  We call.\n  Now1️⃣⟦\u{2060}⇒⟧ indeed.\n", "invisible-character",
            says: "U+2060"),
        Mistake(
            "zero-width space by escape", "subtitle: 1️⃣\"Registries⟦\\u200B⇒⟧ now\"", "invisible-character"),
        Mistake(
            "byte-order mark by escape", "subtitle: 1️⃣\"Registries⟦\\uFEFF⇒⟧ now\"", "invisible-character",
            says: "U+FEFF"),
        Mistake(
            "soft hyphen in a cell", csv, "invisible-character",
            includes: ["list.csv": "name,country\nGesell1️⃣⟦\u{AD}⇒⟧schaft Beispiel,DE\n"]),
        Mistake(
            "zero-width space between Latin letters beside Thai ones",
            "endorsers:\n  - สมาคม\u{200B}ตัวอย่าง So1️⃣⟦\u{200B}⇒⟧ciety", "invisible-character"),
    ]

    private static let cut: [Mistake] = [
        Mistake("title cut by a comment", "title: A⟦ 1️⃣#1⇒ \"#1\"⟧ priority", "cut-by-comment", says: "“#1 priority”"),
        Mistake(
            "name cut by a comment", "endorsers:\n  - Friends of⟦ 1️⃣#TogetherNow⇒ TogetherNow⟧", "cut-by-comment",
            says: "“#TogetherNow”"),
        Mistake(
            "name in a mapping cut by a comment", "leads:\n  - name: Society\t⟦1️⃣#1⇒# 1⟧\n    country: AT",
            "cut-by-comment"),
        Mistake(
            "text of several lines cut by a comment", "summary: We call\n  for the⟦ 1️⃣#bestcare⇒ best care⟧",
            "cut-by-comment"),
        Mistake(
            "text cut before Windows line ends", "title: Our ⟦1️⃣#Éire⇒Éire⟧ plan\r\nsubtitle: Now\r\n",
            "cut-by-comment", says: "“#Éire plan”"),
    ]

    private static let marked: [Mistake] = [
        Mistake(
            "curly marks around a quote", "quotes:\n  - text: 1️⃣⟦“⇒⟧We are glad of such support.⟦”⇒⟧", "quotation-marks",
            says: "“…”"),
        Mistake(
            "straight marks around a quote in a block",
            "quotes:\n  - text: |\n      1️⃣⟦\"⇒⟧We are glad.\n\n      All of us.⟦\"⇒⟧\n",
            "quotation-marks"),
        Mistake(
            "German marks around a quote", "quotes:\n  - text: 1️⃣⟦„⇒⟧Wir freuen uns.⟦“⇒⟧\n    language: de",
            "quotation-marks"),
        Mistake(
            "French marks around a quote", "quotes:\n  - text: 1️⃣⟦« ⇒⟧Nous sommes ravis.⟦ »⇒⟧\n    language: fr",
            "quotation-marks"),
        Mistake(
            "marks around a quote by escape", #"quotes:"# + "\n" + #"  - text: 1️⃣"⟦\"⇒⟧We are glad.⟦\"⇒⟧""#,
            "quotation-marks"),
    ]

    private static let reachable: [Mistake] = [
        Mistake(
            "e-mail address in a name", "endorsers:\n  - Ana Example⟦ <1️⃣ana@example.org>⇒⟧", "contact-data-of-endorser",
            says: "e-mail"),
        Mistake(
            "phone number in an affiliation",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                affiliations: [University of Example⟦ 1️⃣+32 2 555 01 00⇒⟧]
            """,
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "e-mail address as an affiliation",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                affiliations:
                  - role: Director⟦, 1️⃣ana.example@mail.example.org⇒⟧
            """,
            "contact-data-of-endorser"),
        Mistake(
            "error of a spreadsheet for a name", csv, "placeholder", says: "a spreadsheet",
            includes: ["list.csv": "name,country\n1️⃣⟦#N/A⇒Ana Example⟧,AT\n"]),
        Mistake("dash for a name", "endorsers:\n  - Ana Example\n  - 1️⃣⟦\"-\"⇒Bo Example⟧", "placeholder", says: "“-”"),
        Mistake("not applicable for a name", "leads: [1️⃣⟦N/A⇒Society of Example⟧]", "placeholder", says: "“N/A”"),
        Mistake(
            "words for a phone number", "contacts:\n  - name: Ana Example\n    phone: 1️⃣⟦on request⇒+32 2 555 01 00⟧",
            "malformed-phone"),
        Mistake(
            "address for a phone number", "contacts:\n  - name: Ana Example\n    ⟦phone: 1️⃣⇒email: ⟧ana@example.org",
            "malformed-phone", says: "“ana@example.org”"),
        Mistake(
            "name for a phone number", "contacts:\n  - name: Ana Example\n    phone: 1️⃣⟦Bo Example⇒+49 30 2234567⟧",
            "malformed-phone"),
        Mistake(
            "identifier of two organisations",
            "endorsers:\n  - name: Ship of Theseus\n    ror: https://ror.org/05gq02987\n  - name: Society of Example\n⟦    ror: 1️⃣05gq02987\n⇒⟧",
            "same-identifier", says: "“Ship of Theseus”"),
        Mistake(
            "number of two organisations",
            "endorsers:\n  - name: Ship of Theseus\n    transparency-register: 123456789012-34\n  - name: Society of Example\n    transparency-register: 1️⃣123456789012-3⟦4⇒5⟧",
            "same-identifier", says: "“Society of Example”"),
        Mistake(
            "number of two organisations in a table", csv, "same-identifier",
            includes: [
                "list.csv":
                    "name,transparency-register\nShip of Theseus,123456789012-34\nSociety of Example,1️⃣123456789012-3⟦4⇒5⟧\n"
            ]),
        Mistake(
            "e-mail address in a key of one's own",
            "endorsers:\n  - name: Ana Example\n⟦    x-mail: 1️⃣ana@example.org⇒    private: { email: ana@example.org }⟧",
            "contact-data-of-endorser", says: "under `private`"),
        Mistake(
            "phone number in a key of one's own",
            "endorsers:\n  - name: Ana Example\n    x-office: { phone: ⟦1️⃣0302234567⇒yes⟧ }", "contact-data-of-endorser",
            says: "a phone number"),
        Mistake(
            "e-mail address in a column of one's own", csv, "contact-data-of-endorser", says: "`private.email`",
            includes: ["list.csv": "name,⟦x-⇒private.⟧email\nAna Example,1️⃣ana@example.org\n"]),
        Mistake(
            "phone number in a column of one's own", csv, "contact-data-of-endorser",
            includes: ["list.csv": "name,⟦x-mobile⇒private.phone⟧\nAna Example,1️⃣0172 5550100\n"]),
        Mistake(
            "e-mail address of an affiliation",
            "endorsers:\n  - name: Ana Example\n    kind: individual\n    affiliations:\n      - organisation: Example Club\n⟦        1️⃣email: ana@example.org⇒    private: { email: ana@example.org }⟧",
            "unknown-key", says: "under `private` of the endorser"),
        Mistake(
            "misspelt e-mail address of an endorser",
            "endorsers:\n  - name: Ana Example\n    ⟦1️⃣emial: ana@example.org⇒private: { email: ana@example.org }⟧",
            "unknown-key", says: "is private: write it under `private`."),
        Mistake(
            "column of phone numbers", csv, "unknown-key", says: "Write `private.phone`, which is never published.",
            includes: ["list.csv": "name,⟦1️⃣Telefon⇒private.phone⟧\nAna Example,0172 5550100\n"]),
        Mistake(
            "e-mail address in a table", csv, "contact-data-of-endorser",
            includes: ["list.csv": "name,country\nAna Example⟦ 1️⃣ana@example.org⇒⟧,AT\n"]),
        Mistake(
            "written-around address in a table", csv, "contact-data-of-endorser",
            includes: [
                "list.csv": "name,kind,affiliation.organisation\nAna,individual,Example ⟦1️⃣ana[at]example.org⇒Club⟧\n"
            ]),
        Mistake(
            "written-around address in a name", "endorsers:\n  - Ana Example⟦ (1️⃣ana [at] example.org)⇒⟧",
            "contact-data-of-endorser", says: "under `private`"),
        Mistake(
            "written-around address in a key of one's own",
            "endorsers:\n  - name: Ana Example\n⟦    x-mail: 1️⃣ana (at) example (dot) org⇒    private: { email: ana@example.org }⟧",
            "contact-data-of-endorser"),
        Mistake(
            "phone number with two zeros in a name", "endorsers:\n  - Ana Example⟦, 1️⃣0032 2 555 01 00⇒⟧",
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "phone number behind its word and a no-break space",
            "endorsers:\n  - Ana Example⟦, tel.\u{A0}1️⃣02\u{A0}555 01 00⇒⟧",
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "phone number behind its word in a name", "endorsers:\n  - Ana Example⟦ (Tel. 1️⃣02/555 01 00)⇒⟧",
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "phone number behind its word in an affiliation",
            "endorsers:\n  - name: Ana Example\n    kind: individual\n    affiliations: [\"Club⟦ phone 1️⃣(02) 555 01 00⇒ 2024 (100000 members)⟧\"]",
            "contact-data-of-endorser"),
        Mistake(
            "phone number in a table", csv, "contact-data-of-endorser",
            includes: [
                "list.csv":
                    "name;kind;affiliation.organisation\nAna Example;individual;Example Club⟦, 1️⃣+49 (30) 5550100⇒⟧\n"
            ]),
    ]

    private static let leads: [Mistake] = [
        Mistake(
            "lead twice", "leads:\n  - Society of Example Medicine\n  - 1️⃣⟦Society of Example Medicine⇒Ship of Theseus⟧",
            "duplicate-lead"),
        Mistake(
            "lead twice in two forms",
            """
            leads:
              - Example Medicine
              - Ship of Theseus
              - name: 1️⃣⟦Example Medicine Ltd⇒Sample Medicine Ltd⟧
                country: GB
            """,
            "duplicate-lead"),
        Mistake(
            "lead twice with an umlaut spelled out",
            "leads:\n  - Müller Stiftung\n  - 1️⃣M⟦ue⇒ö⟧ller Stiftung", "duplicate-lead"),
        Mistake(
            "lead twice with another accent",
            "leads:\n  - Fédération Exemple\n  - 1️⃣⟦Federation Exemple⇒Fédération Autre⟧",
            "duplicate-lead"),
    ]
}
