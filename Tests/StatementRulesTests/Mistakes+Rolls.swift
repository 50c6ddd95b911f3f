extension Mistake {
    /// Mistakes in lists of endorsers as they are kept while people still sign.
    static let rolls: [Mistake] = apart + numbers + notes + nobodies + titles + rows

    private static let csv = "endorsement:\n  include: list.csv"

    private static let apart: [Mistake] = [
        Mistake(
            "authority twice in one of three countries",
            """
            endorsers:
              - { name: Ministry of Health, kind: public-authority, country: ES }
              - { name: Ministry of Health, kind: public-authority, country: CY }
              - { name: 1️⃣Ministry of Health, kind: public-authority, country: ⟦CY⇒MT⟧ }
            """, "duplicate-endorser"),
        Mistake(
            "authority twice, once without its country",
            """
            endorsers:
              - { name: Ministry of Health, kind: public-authority, country: ES }
              - { name: 1️⃣Ministry of Health, kind: public-authority⟦⇒, country: CY⟧ }
            """, "duplicate-endorser"),
        Mistake(
            "society of two countries beside one of one of them",
            """
            endorsers:
              - { name: Société Exemple, country: [BE, FR] }
              - { name: 1️⃣Societe Exemple, country: ⟦FR⇒LU⟧ }
            """, "near-duplicate-endorser"),
        Mistake(
            "association of one name in two countries",
            """
            endorsers:
              - { name: Association of Breathing Spaces, country: AT }
              - { name: 1️⃣Association of ⟦Breathing⇒Open⟧ Spaces, country: [DE, FR] }
            """, "same-name"),
        Mistake(
            "lead twice in one country",
            """
            leads:
              - { name: Ministry of Health, country: ES }
              - { name: 1️⃣Ministry of Health, country: ⟦ES⇒CY⟧ }
            """, "duplicate-lead"),
    ]

    private static let numbers: [Mistake] = [
        Mistake(
            "mobile number within a country behind a name",
            "endorsers:\n  - Society of Examples⟦ – contact Ana (1️⃣0470 12 34 56)⇒ (BE 0470 12 34 56)⟧",
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "number in pairs behind a name", "endorsers:\n  - Society of Examples, ⟦1️⃣01 23 45 67 89⇒SIREN 012 345 678⟧",
            "contact-data-of-endorser", says: "phone"),
        Mistake(
            "number with slash and full stops in a table", csv, "contact-data-of-endorser",
            includes: ["list.csv": "name,country\n\"Society of Examples⟦, 1️⃣0470/12.34.56⇒ 01.-05.02.2024⟧\",BE\n"]),
        Mistake(
            "number of another country without spaces",
            "endorsers:\n  - Society of Examples ⟦1️⃣003225550100⇒0000123456⟧",
            "contact-data-of-endorser", says: "phone"),
    ]

    private static let notes: [Mistake] = [
        Mistake(
            "pending behind a name", "endorsers:\n  - Society M (⟦1️⃣pending⇒Malta⟧)", "status-in-name",
            says: "`status: pending`"),
        Mistake(
            "tbc behind a name", "endorsers:\n  - Society K (⟦1️⃣tbc⇒TC⟧)", "status-in-name", says: "`status: pending`"),
        Mistake(
            "withdrawn behind a name", "endorsers:\n  - Society T (⟦1️⃣withdrawn⇒retired staff⟧)", "status-in-name",
            says: "`status: withdrawn`"),
        Mistake(
            "approval awaited behind a dash", "endorsers:\n  - Society N - ⟦1️⃣awaiting board approval⇒Northern Branch⟧",
            "status-in-name", says: "`status: pending`"),
        Mistake(
            "status behind a long dash", "endorsers:\n  - Society N – ⟦1️⃣to confirm⇒Northern Branch⟧", "status-in-name"),
        Mistake(
            "French status behind a name", "endorsers:\n  - Société X (⟦1️⃣en attente⇒France⟧)", "status-in-name"),
        Mistake(
            "French status to be confirmed behind a name", "endorsers:\n  - Société X (⟦1️⃣à confirmer⇒à Paris⟧)",
            "status-in-name"),
        Mistake("German status behind a name", "endorsers:\n  - Verein X (⟦1️⃣angefragt⇒Berlin⟧)", "status-in-name"),
        Mistake("status in square brackets", "endorsers:\n  - Verein X [⟦1️⃣Ausstehend⇒Berlin⟧]", "status-in-name"),
        Mistake(
            "Spanish status behind a name", "endorsers:\n  - Sociedad X (⟦1️⃣pendiente de firma⇒retirado⟧)",
            "status-in-name"),
        Mistake("Italian status behind a name", "endorsers:\n  - Società X (⟦1️⃣in attesa⇒Roma⟧)", "status-in-name"),
        Mistake(
            "Polish status in a table", csv, "status-in-name",
            includes: ["list.csv": "name,country\nStowarzyszenie X (⟦1️⃣do potwierdzenia⇒Poznań⟧),PL\n"]),
        Mistake("Dutch status behind a name", "endorsers:\n  - Vereniging X (⟦1️⃣in afwachting⇒Gent⟧)", "status-in-name"),
        Mistake("Portuguese status behind a name", "endorsers:\n  - Sociedade X (⟦1️⃣pendente⇒Porto⟧)", "status-in-name"),
        Mistake("Greek status behind a name", "endorsers:\n  - Εταιρεία X (⟦1️⃣εκκρεμεί⇒Αθήνα⟧)", "status-in-name"),
        Mistake(
            "wish for no name behind a name",
            "endorsers:\n  - Society Q⟦ (1️⃣wishes to remain anonymous)⇒uality⟧", "status-in-name",
            says: "`display: anonymous`"),
        Mistake(
            "pending behind the name of one that is confirmed",
            "endorsers:\n  - name: Society M (1️⃣pending)\n    status: ⟦confirmed⇒pending⟧", "status-in-name"),
    ]

    private static let nobodies: [Mistake] = [
        Mistake(
            "nobody for a name", "endorsers:\n  - 1️⃣⟦Anonymous⇒Alcoholics Anonymous⟧", "status-in-name",
            says: "`display: anonymous`"),
        Mistake(
            "others for a name", "endorsers:\n  - Society of Examples\n  - 1️⃣⟦and others⇒Others for Health⟧",
            "status-in-name", says: "`list: partial`"),
        Mistake("N.N. for a name", "endorsers:\n  - 1️⃣⟦N.N.⇒NN Club⟧", "status-in-name"),
        Mistake(
            "status for a name", "endorsers:\n  - 1️⃣⟦confirmed⇒Confirmed Health⟧", "status-in-name", says: "`status:`"),
        Mistake(
            "others for a name in a table", csv, "status-in-name",
            includes: ["list.csv": "name,country\n1️⃣⟦und weitere⇒Weitere Wege⟧,DE\n"]),
    ]

    private static let titles: [Mistake] = [
        Mistake(
            "German titles in the name of an organisation",
            "endorsers:\n  - 1️⃣Prof. Dr. Hans Müller⟦⇒-Stiftung⟧", "person-without-kind", says: "`honorific: Prof. Dr.`"),
        Mistake(
            "English title in the name of an organisation", "endorsers:\n  - 1️⃣Mr John Smith⟦⇒ Ltd⟧",
            "person-without-kind", says: "`kind: individual`"),
        Mistake(
            "French title in the name of an organisation",
            "endorsers:\n  - name: 1️⃣Mme Jeanne Dupont\n⟦⇒    kind: individual\n⟧", "person-without-kind"),
        Mistake(
            "title of a person at a university", "endorsers:\n  - 1️⃣Dr Ana Example⟦⇒ Foundation⟧, University of Example",
            "person-without-kind"),
        Mistake(
            "titles and particles in a table", csv, "person-without-kind",
            includes: ["list.csv": "name,country⟦⇒,kind⟧\n1️⃣Dr. med. Anna von der Heide,DE⟦⇒,individual⟧\n"]),
        Mistake(
            "Greek title in the name of an organisation", "endorsers:\n  - ⟦1️⃣Δρ. ⇒⟧Ελένη Παπαδοπουλάκη",
            "person-without-kind"),
    ]

    private static let rows: [Mistake] = [
        Mistake(
            "letters lost in a name", "endorsers:\n  - ⟦1️⃣Soci?t?⇒Société⟧ Exemple", "lost-letters", says: "“Soci?t?”"),
        Mistake(
            "letter lost in a table", csv, "lost-letters",
            includes: ["list.csv": "name,country\nBeispiel ⟦1️⃣M?nchen⇒München: Wer?⟧,DE\n"]),
        Mistake(
            "letter lost in an affiliation",
            "endorsers:\n  - name: Ana\n    kind: individual\n    affiliations: [\"⟦1️⃣Universit?t⇒Universität⟧ Beispiel\"]",
            "lost-letters"),
        Mistake(
            "formula for a name", csv, "note-among-endorsers", says: "a formula",
            includes: ["list.csv": "name;note\n1️⃣⟦=HYPERLINK(\"\"x\"\")⇒=1 Club⟧;\n".replacing("note", with: "x-note")]),
        Mistake(
            "French sum", csv, "note-among-endorsers",
            includes: ["list.csv": "name,country\nSociété Exemple,FR\n1️⃣⟦Total général⇒Total Santé⟧,\n"]),
        Mistake(
            "day of the last change", csv, "note-among-endorsers",
            includes: ["list.csv": "name,country\nSociety of Examples,IE\n1️⃣⟦Last updated 12 Nov⇒Lasting Health 12⟧,\n"]),
        Mistake(
            "address for a name", "endorsers:\n  - ⟦1️⃣https://www.⇒⟧example.org", "note-among-endorsers", says: "`url`"),
        Mistake(
            "heading repeated in a list of one column", csv, "note-among-endorsers", says: "heading",
            includes: ["list.csv": "name\nSociety of Examples\n1️⃣⟦name⇒Name It⟧\nSociety of Others\n"]),
    ]
}
