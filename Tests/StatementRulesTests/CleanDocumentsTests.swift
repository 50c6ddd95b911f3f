import Diagnostics
import StatementFormat
import TestSupport
import Testing

/// What looks like a mistake and is none gives no finding.
@Suite struct CleanDocumentsTests {
    @Test(arguments: [
        "language: it\ntitle: Lotta alla TBC in Europa", "title: Ending Tuberculosis (TBC) in Europe",
        "language: it\ntitle: Piano per la tubercolosi (TBC)", "language: pl\ntitle: Walka z gruźlicą (TBC)",
        "language: es\ntitle: XXX Congreso – Declaración de Sevilla",
        "language: es\nsummary: El XXX Congreso pide registros.",
        "date: 2024-11-26\nmeasures:\n  - { title: Agree, deadline: 2050 }\n  - { title: Do, deadline: 2042 }",
        "date: 2024-11-26\ntimeline:\n  - { date: 2006, title: First call }",
        "timeline:\n  - { date: 2012, title: First call }\n  - { date: 2021, title: Second call }",
        "date: 2024-11-26\nsummary: See [@a].\nreferences:\n  - { id: a, title: A, year: 2025 }",
        "date: 2024-11-26\nsummary: See [@a].\nreferences:\n  - { id: a, title: A, year: 1978 }",
        "contacts:\n  - phone: +32 2 555 01 00 ext. 12 (Ola)", "contacts:\n  - phone: 0800-OLIVIA 12",
        "contacts:\n  - name: Ana @ Home", "contacts:\n  - phone: +32 2 555 01 00 x12",
        "summary: |\n  # eHealth now\n  Forty organisations.", "summary: |\n  # background\n  Forty organisations.",
        "summary: |\n  # Why now\n  Forty organisations.", "summary: |\n  # what we call for\n\n  Forty organisations.",
        "measures:\n  - { title: Fund them, text: Details are in the annex. }\n  - { title: Do it, text: Details are in the annex. }",
        "summary: |\n  We call.\n\n  ____\n\n  Now.", "summary: We must be confident.", "summary: Stop tobacco!",
        "summary: See my____file and __this__.", "summary: The XXth century, and XX chromosomes.",
        "summary: Error! That is what we hear.", "subtitle: TB", "summary: The [name](https://www.example.org) counts.",
        "summary: Doctors start! Patients stand! We act!",
        "summary: Every positive test is to be confirmed by culture.", "summary: We screen for 47,XXX.",
        "language: es\ntitle: TODO por la salud", "leads: [Fundación TODO Corazón]\nlanguage: es",
        "language: de\nmeasures:\n  - title: 3. Liga stärken", "measures:\n  - title: V. cholerae in the Baltic",
        "summary: |\n  We sign:\n\n  – Ana Example, President\n\n  – Bo Example, Secretary",
        "summary: |\n  We fund the following\n  measures: many of them.", "summary: |\n  deadline: soon.",
        "summary: The word** has a note.", "summary: See [a [b] c](https://www.example.org) and `](https:`.",
        "summary: See [us](https://www.example.org \"Our page\") and **this** and ***that***.",
        "summary: 2 ** 3 is eight.",
        "endorsers: ['Lung Union (pending registration)']",
        """
        quotes:
          - text: Wir freuen uns.
            speaker: { name: Ana }
          - text: Wir freuen uns.
            speaker: { name: Bo }
        """,
        """
        measure-groups: [{ id: a, title: A }, { id: b, title: B }]
        measures:
          - { title: Fund them, text: Registries for ten years., group: a }
          - { title: Fund them, text: Research for five years., group: b }
        """,
    ])
    func `a text has no finding`(keys: String) {
        #expect(Checked(TestDocument.completing(keys)).rendered == "")
    }

    @Test(arguments: [
        "title: The Draft of Air in Schools", "title: Drafting – a Guide", "subtitle: A Project (Projekt)",
        "version: \"2.0\"", "title: Better Registries – Now", "summary: This was not for publication.",
    ])
    func `a published text has no finding`(keys: String) {
        #expect(Checked(TestDocument.completing(keys, for: .published), stage: .published).rendered == "")
    }

    @Test(arguments: [
        "name: Ana Example\n    kind: individual\n    x-orcid: 0000-0002-1825-0097",
        "name: Ana Example\n    kind: individual\n    x-isni: 0000 0001 2150 090X",
        "name: Ana Example\n    kind: individual\n    affiliations: [Stowarzyszenie (KRS 0000123456)]",
        "name: Stowarzyszenie Przykład (KRS 0012345678)", "name: 3M", "name: Route 66 Club 1999 2004 2009",
        "name: Enterprise 0123.456.789", "name: SIRET 012 345 678 00012", "name: ISBN 0-306-40615-2 Club",
        "name: 01234 Dresden Club 2024 – 2026", "name: Group of 01.-05.02.2024", "name: Ana 0000-0002-1825-0097",
        "name: Society of Examples (SoE)", "name: Society of Examples (retired)", "name: Society (Spain) – Madrid",
        "name: General X (retirado)", "name: Alcoholics Anonymous", "name: Narcotics Anonymous (NA)",
        "name: Confirmed Care", "name: Society - North", "name: Pending Rights", "name: No One Left",
        "name: Dr. Oetker Stiftung", "name: Prof. X Foundation", "name: Dr Wolff GmbH", "name: Dr. August Wolff AG",
        "name: Dr. Falk Pharma", "name: Frau und Gesundheit", "name: MS Society Ireland", "name: DR Kongo Hilfe",
        "name: Mr Green", "name: Dr. Hans und Maria Müller Fonds", "name: PD Avengers Europe", "name: Ms Foundation",
        "name: Pan African Congress", "name: Madame Tussauds London", "name: Club Reg. Nr. 012 345 67 89",
        "name: Dr. Reddy's Laboratories", "name: Prof. Dr. Hans Müller & Partner",
        "name: Who?", "name: What? Now!", "name: Why?Not", "name: Total Santé", "name: e-Health.org",
        "name: World Wide Web 3", "name: Wwwoman", "name: Last Mile 24", "name: Update 2030", "name: =1",
    ])
    func `an endorser has no finding`(keys: String) {
        let quoted = keys.split(separator: "\n", maxSplits: 1).map(String.init)
        let name = "name: \"" + quoted[0].dropFirst(6) + "\""
        let rest = quoted.count > 1 ? "\n" + quoted[1] : ""
        #expect(Checked(TestDocument.completing("endorsers:\n  - \(name)\(rest)\n")).rendered == "")
    }

    @Test(arguments: [
        "[{ name: Société Exemple, country: BE }, { name: Societe Exemple, country: FR }]",
        "[{ name: Müller Stiftung, country: DE }, { name: Mueller Stiftung, country: AT }]",
        "[Society of Examples (Malta), Society of Examples (Cyprus), Society of Examples]",
        "[Association X (AT), Association X (DE), Association X (UK), Liza Foundation, Lisa Foundation]",
        "[National Cancer Society (NCS), National Cancer Society (NaCaS)]",
        "[Cancer Society, Раковое общество, Общество Cancer]", "[Hans Müller Stiftung, Dr. Hans Müller Stiftung]",
    ])
    func `endorsers have no finding side by side`(endorsers: String) {
        #expect(Checked(TestDocument.completing("endorsers: \(endorsers)\nleads: \(endorsers)\n")).rendered == "")
    }

    @Test(arguments: [
        "[{ name: Ministry of Health, country: ES }, { name: Ministry of Health, country: CY }]",
        "[{ name: Ship of Theseus, country: [GR, CY] }, { name: Ship of Theseus, country: [IT, MT] }]",
    ])
    func `endorsers of one name in several countries are told for information, and leads not at all`(endorsers: String)
    {
        let checked = Checked(TestDocument.completing("endorsers: \(endorsers)\nleads: \(endorsers)\n"))
        #expect(checked.diagnostics.map(\.rule) == ["same-name"])
        #expect(checked.diagnostics.map(\.severity) == [.information])
    }

    @Test func `two hospitals of one name with numbers of their own are told for information`() {
        let keys = """
            endorsers:
              - { name: St. Elisabeth Krankenhaus, country: DE, transparency-register: 123456789012-34 }
              - { name: St. Elisabeth Krankenhaus, country: DE, transparency-register: 223456789012-34 }
            """
        let checked = Checked(TestDocument.completing(keys))
        #expect(checked.diagnostics.map(\.rule) == ["duplicate-endorser"])
        #expect(checked.diagnostics.map(\.severity) == [.information])
    }

    @Test(arguments: [
        "[{ count: 2, kind: organisations }, { count: 3, kind: organisations }]",
        "[{ count: 2, kind: endorsers }, { count: 1, kind: supporters }, { count: 3 }]",
        "[{ count: 3, kind: organisations and individuals }]",
    ])
    func `a claim is of organisations with and without authorities, of endorsers with and without supporters`(
        claims: String
    ) {
        let keys = """
            endorsement: { opens: 2024-10-01, closes: 2024-11-15, claims: \(claims) }
            endorsers: [A, B, { name: Ministry of Health, kind: public-authority, role: supporter }]
            """
        #expect(Checked(TestDocument.completing(keys, for: .published), stage: .published).rendered == "")
    }

    @Test
    func `a draft that was presented, a deadline that was extended and a later translation are no contradictions`() {
        let keys = """
            date: 2024-11-26
            network: { name: Example Network, kind: thematic, cycle: 2024 }
            endorsement: { opens: 2024-10-01, closes: 2024-11-15 }
            timeline:
              - { date: 2024-05, kind: presentation, title: Presentation of the draft }
              - { date: 2024-06, kind: consultation, title: Public consultation }
              - { date: 2024-10-01, kind: endorsement-opens, title: Endorsement opens }
              - { date: 2024-11-01, kind: endorsement-closes, title: First deadline }
              - { date: 2024-11-15, kind: endorsement-closes, title: Endorsement closes }
              - { date: 2024-11-26, kind: presentation, title: Presentation }
              - { date: 2026-01, kind: presentation, title: Presentation to the new Parliament }
            """
        #expect(Checked(TestDocument.completing(keys, for: .published), stage: .published).rendered == "")
    }

    @Test func `authorities of one name in several countries have no finding`() {
        let keys = """
            endorsers:
              - { name: Ministry of Health, kind: public-authority, country: ES }
              - { name: Ministry of Health, kind: public-authority, country: CY }
            """
        #expect(Checked(TestDocument.completing(keys)).rendered == "")
    }

    @Test func `people of similar names at other places have no finding`() {
        let keys = """
            endorsers:
              - { name: Hans Müller, kind: individual, affiliations: [University of Example] }
              - { name: Dr. Hans Müller, kind: individual, affiliations: [Example Hospital] }
              - { name: Eva Muster, kind: individual, country: AT }
              - { name: "Muster, Eva", kind: individual, country: DE }
            """
        #expect(Checked(TestDocument.completing(keys)).rendered == "")
    }
}
