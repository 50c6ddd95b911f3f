import StatementFormat
import StatementRules
import TestSupport
import Testing

/// Names as they are in real life give no finding.
@Suite struct CleanNamesTests {
    private static let names = [
        "O'Brien", "O’Brien", "Mary-Jane D'Angelo", "d'Água", "van der Berg", "J. R. Smith", "Smith, J. R.", "Jr.",
        "Conceição d'Água-Müller", "Łukasz Żółć", "Şükrü Öğütçü", "Þórunn Æðey", "Đặng Thị Mỹ", "Ħal Għaxaq", "Nguyễn",
        "Université Paris-Saclay / AP-HP", "Example Ltd", "Beispiel e.V.", "Beispiel gGmbH & Co. KG",
        "Esempio S.p.A.", "Ejemplo, S.L.U.", "Przykład Sp. z o.o.", "Vorbeeld B.V. (NL)", "Exemple a.s.b.l.",
        "“CAFÉ”", "« SOCIÉTÉ »", "„BÜRO“", "‹ÎLE›", "THÉÂTRE…", "SOCIÉTÉ – ÎLE", "L’ÉTÉ", "Ä—Ö", "Å", "Ångström",
        "ÃO",
        "SÃO JOÃO", "FUNDAÇÃO “ÁGUA”", "FUNDAÇÃO “ESPERANÇA”", "SOCIÉTÉ – EXEMPLE",
        "EUROPEAN SOCIETY OF EXAMPLES", "ÂGE D’OR", "Œuvre", "Straße", "GROẞE STRASSE", "İstanbul Evi",
        "Ελληνική Εταιρεία Παραδείγματος", "Български пример", "Приклад України", "საქართველოს მაგალითი",
        "الجمعية المثالية", "אגודה לדוגמה", "例え学会", "示例协会", "예시 협회", "ตัวอย่าง", "उदाहरण", "Օրինակ",
        "Care 4 All 💙", "👩‍⚕️ Nurses", "🇪🇺 Friends of Europe", "C++ Users", "A&B", "50 & Over", "4you", "24/7 Care",
        "#TogetherNow", "(Un)seen", "1. Example Club", "No. 1", "Team @ Home", "100% Care", "Org*nisation", "Who?",
        "Yes", "No", "On", "Off", "NaN Society", "Nullarbor Health", "Todo Salud", "Tomás Todo", "TBDA", "XX Club",
        "EUROSCREEN SEM", "iCare", "e-Health.org", "Rett's \\ Friends", "A|B", "<3 Hearts", "X > Y", "=1",
    ]

    @Test(arguments: names)
    func `a name has no finding`(name: String) {
        // Quoted where YAML would take it for something else, as the validator tells people to.
        let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let checked = Checked(
            TestDocument.completing(
                """
                endorsers:
                  - \(quoted)
                contacts:
                  - name: \(quoted)
                quotes:
                  - text: We are glad.
                    speaker:
                      name: \(quoted)
                      roles: [\(quoted)]
                """), path: "statement.yaml", stage: .draft)
        #expect(checked.rendered == "")
        #expect(checked.result.statement?.endorsers.first?.name?.value == name)
    }

    @Test(arguments: CleanNames.people + CleanNames.organisations)
    func `a name has no finding at any stage, wherever it stands`(name: String) {
        let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let document = TestDocument.completing(
            """
            leads:
              - \(quoted)
            addressees:
              - \(quoted)
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
              include: list.csv
            endorsers:
              - name: \(quoted)
                kind: individual
                affiliations: [\(quoted)]
            contacts:
              - purpose: endorsement
                name: \(quoted)
                organisation: \(quoted)
                email: endorse@example.org
            quotes:
              - text: We are glad.
                approved: 2024-11-20
                on-behalf-of: \(quoted)
                speaker:
                  name: \(quoted)
                  roles: [\(quoted)]
            """, for: .published)
        let cell = "\"" + name.replacing("\"", with: "\"\"") + "\""
        let checked = Checked(
            document, stage: .published,
            includes: ["list.csv": "name,kind,affiliation.organisation\nAda Muster,individual,\(cell)\n"])
        #expect(checked.rendered == "")
    }

    @Test func `there are several hundred names`() {
        #expect(CleanNames.people.count + CleanNames.organisations.count >= 400)
        #expect(Set(CleanNames.people + CleanNames.organisations).count >= 400)
    }

    @Test func `names stand side by side without being taken for one another`() {
        var text = "endorsers:\n"
        for name in Self.names where name != "O’Brien" { text += "  - '\(name.replacing("'", with: "''"))'\n" }
        #expect(Checked(TestDocument.completing(text)).rendered == "")
    }

    @Test(arguments: [
        "name: O'Brien", "name: d'Água", "name: J. R. Smith", "name: No", "name: 4you", "name: A & B", "name: C++",
        "name: Friends (of) Europe [EU]", "name: Who? Me!", "name: 50 % Care", "name: Example, Ltd", "name: x:y",
        "name: 12-34", "name: 1.2.3", "name: A#1", "name: e.V. Beispiel", "name: Yes We Can", "name: =1",
    ])
    func `what needs no quotes needs none`(line: String) {
        #expect(Checked(TestDocument.completing("leads:\n  - \(line)\n")).rendered == "")
    }
}
