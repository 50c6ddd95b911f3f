import Diagnostics
import Foundation
import StatementFormat
import StatementProtocol
import StatementPublishing
import StatementRules
import TestSupport
import Testing

@Suite struct PublisherTests {
    private func publish(_ keys: String, includes: [String: String] = [:]) throws -> Publication {
        let checked = Checked(TestDocument.completing(keys), includes: includes)
        try #require(!checked.diagnostics.haveErrors, "\(checked.rendered)")
        return Publisher.publish(
            try #require(checked.result.statement), id: "statement", from: checked.result.sources.files[0])
    }

    private func json(_ publication: Publication) throws -> String {
        String(decoding: try JSONEncoder().encode(publication.statement), as: UTF8.self)
    }

    @Test func `nothing private, pending, withdrawn or anonymous is published`() throws {
        let publication = try publish(
            """
            endorsement:
              include: more.csv
            endorsers:
              - name: Open Society
                private:
                  email: TOKEN1@example.org
                  notes: { deep: [TOKEN2] }
                x-internal:
                  { private: TOKEN20, Private: [TOKEN21], private.email: TOKEN22, x-private-note: TOKEN23, deep: [{ PRIVATE: TOKEN24 }] }
              - name: TOKEN3
                status: pending
              - name: TOKEN4
                status: withdrawn
              - name: TOKEN5
                id: token-6
                display: anonymous
                kind: individual
                country: AT
                acronym: TOKEN7
                url: https://TOKEN8.example.org
                honorific: TOKEN9
                affiliations: [{ role: TOKEN10, organisation: TOKEN11 }]
                ror: https://ror.org/05gq02987
                transparency-register: "123456789012-34"
                x-own: TOKEN12
                private: { email: TOKEN13 }
            """,
            includes: [
                "more.csv": """
                name,status,display,private.email,private.notes,x-note
                Another Society,confirmed,named,TOKEN14@example.org,TOKEN15,shown
                TOKEN16,pending,,,,
                TOKEN17,,anonymous,TOKEN18,,TOKEN19
                """
            ])
        let text = try json(publication)
        #expect(!text.lowercased().contains("token"))
        #expect(!text.contains("05gq02987"))
        #expect(!text.contains("123456789012-34"))
        #expect(text.contains("Another Society"))
        #expect(publication.statement.endorsers.total == 4)
        #expect(publication.statement.endorsers.anonymous == 2)
    }

    @Test func `measures are numbered under their groups, in declared order`() throws {
        let statement = try publish(
            """
            measure-groups:
              - { id: a, title: First }
              - { id: b, title: Second }
            measures:
              - { id: m1, title: One, group: b }
              - { id: m2, title: Two, group: a, measures: [{ title: Inner }, { id: x, title: Other }] }
              - { id: m3, title: Three }
              - { id: m4, title: Four, group: a }
            """
        ).statement
        #expect(statement.measures.map(\.id) == ["m3", "m2", "m4", "m1"])
        #expect(statement.measures.map(\.number) == ["1", "2", "3", "4"])
        #expect(statement.measures[1].measures.map(\.number) == ["2.1", "2.2"])
        #expect(statement.measures[1].measures.map(\.id) == ["measure-2-1", "x"])
        #expect(statement.measureGroups.map(\.measures) == [["m2", "m4"], ["m1"]])
    }

    @Test func `an id that is made is another one than those that are written`() throws {
        let statement = try publish(
            """
            sections:
              - title: First
              - { id: section-1, title: Second }
            measures:
              - title: First
                measures: [{ title: A }]
              - { id: measure-1, title: Second }
              - { id: measure-1-1, title: Third }
              - { id: measure-1-1-a, title: Fourth }
            """
        ).statement
        #expect(statement.sections.map(\.id) == ["section-1-a", "section-1"])
        #expect(statement.measures.map(\.id) == ["measure-1-a", "measure-1", "measure-1-1", "measure-1-1-a"])
        #expect(statement.measures[0].measures.map(\.id) == ["measure-1-1-aa"])
    }

    @Test func `ranked measures keep the order of the file`() throws {
        let statement = try publish(
            """
            call: { ranked: true }
            measure-groups: [{ id: a, title: First }]
            measures:
              - { id: m1, title: One }
              - { id: m2, title: Two, group: a }
              - { id: m3, title: Three }
            """
        ).statement
        #expect(statement.measures.map(\.id) == ["m1", "m2", "m3"])
    }

    @Test(arguments: [
        ("de", ["Ärzte", "Apfel", "Zahn", "Österreich", "Ofen"], ["Apfel", "Ärzte", "Ofen", "Österreich", "Zahn"]),
        ("sv", ["Öga", "Zebra", "Ärla", "Ask", "Åska"], ["Ask", "Zebra", "Åska", "Ärla", "Öga"]),
        ("en", ["beta", "Alpha", "alpha", "Ångström", "Gamma"], ["alpha", "Alpha", "Ångström", "beta", "Gamma"]),
    ])
    func `endorsers are ordered as their language orders names`(tag: String, names: [String], expected: [String]) throws
    {
        let list = names.map { "  - { name: \($0), kind: individual, country: AT, affiliations: [\($0) Institute] }" }
        let statement = try publish("language: \(tag)\nendorsers:\n" + list.joined(separator: "\n")).statement
        #expect(statement.endorsers.groups.flatMap(\.endorsers).compactMap(\.name) == expected)
    }

    @Test func `endorsers are grouped by category in declared order, and counted`() throws {
        let endorsers = try publish(
            """
            endorsement:
              categories:
                - { id: b, title: Beta }
                - { id: empty, title: Empty }
                - { id: a, title: Alpha }
            endorsers:
              - { name: One, category: a, country: [NL, BE] }
              - { name: Two, category: b, country: BE }
              - Three
            """
        ).statement.endorsers
        #expect(endorsers.groups.map(\.id) == ["b", "a", nil])
        #expect(endorsers.total == 3)
        #expect(endorsers.text == "3 endorsers")
        #expect(endorsers.byCountry.map { "\($0.country.code) \($0.count)" } == ["BE 2", "NL 1"])
    }

    @Test(arguments: [
        ("endorsement", "opens: 2024-01-02", nil), ("endorsement", "list: complete", "complete"),
        ("draft", "list: partial", "partial"), ("published", "opens: 2024-01-02", "complete"),
        ("archived", "list: partial", "partial"),
    ])
    func `a list of which nothing is said is complete once the statement is published`(
        stage: String, endorsement: String, expected: String?
    ) throws {
        let publication = try publish("stage: \(stage)\ndate: 2024-11-26\nendorsement:\n  \(endorsement)\n")
        #expect(publication.statement.endorsement?.list?.value == expected)
    }

    @Test func `dates, countries and labels are in the language of the statement`() throws {
        let german = try publish(
            """
            language: de
            date: 2024-11-26
            leads: [{ name: Eine Gesellschaft, country: [NL, EU] }]
            timeline: [{ date: 2024-09, title: Webinar }, { date: 2024, title: Jahr }]
            endorsement: { claims: [{ count: 80000, qualifier: up-to, kind: Menschen }] }
            """
        ).statement
        #expect(german.date?.text == "26. November 2024")
        #expect(german.timeline.map(\.date.text) == ["2024", "September 2024"])
        #expect(german.leads[0].countries.map(\.name) == ["Niederlande", "Europäische Union"])
        #expect(german.call.title == "Aufruf zum Handeln")
        #expect(german.endorsement?.claims.map(\.text) == ["bis zu 80.000 Menschen"])
        #expect(german.language.name == "Deutsch")
    }

    @Test(arguments: [
        ("[EU, INT]", nil), ("[EU, NL]", "1 country"), ("[NL, BE]", "2 countries"), ("NL", nil), ("EU", nil),
    ])
    func `the union and the world are no countries, and none are not counted`(codes: String, words: String?) throws {
        let statement = try publish("endorsers: [{ name: One, country: \(codes) }]").statement
        #expect(statement.countriesInWords == words)
        #expect(!statement.endorsers.byCountryAlone.contains { ["EU", "INT"].contains($0.country.code) })
    }

    @Test func `a country that stands in a list twice is published once`() throws {
        let statement = try publish(
            """
            leads: [{ name: A, country: [PL, NL, PL] }]
            endorsers: [{ name: B, country: [PL, PL] }, { name: C, country: [NL, PL, NL] }]
            """
        ).statement
        #expect(statement.leads[0].countries.map(\.code) == ["PL", "NL"])
        #expect(statement.endorsers.groups[0].endorsers.map { $0.countries.map(\.code) } == [["PL"], ["NL", "PL"]])
        #expect(statement.endorsers.byCountry.map { "\($0.country.code) \($0.count)" } == ["PL 2", "NL 1"])
    }

    /// Everything that is said in the language of the statement, in a statement that has every word of the format.
    @Test(arguments: LanguageCatalogue.languages)
    func `every word of a statement is in its language`(tag: String) throws {
        let statement = try publish(
            """
            language: \(tag)
            stage: consultation
            date: 2024-11-01
            network: { name: Network, kind: stakeholder, platform: Platform, cycle: 2024 }
            leads: [{ name: First Society, country: [GR, INT] }, { name: Second Society, country: EU }, Third]
            addressees: [Parliament, Council]
            measures: [{ title: One, measures: [{ title: Inner, deadline: 2030-03 }] }, { title: Two }]
            endorsement:
              list: partial
              opens: 2024-09-01
              claims:
                - { count: 12000, qualifier: at-least }
                - { count: 2, qualifier: about }
                - { count: 5, qualifier: up-to }
                - { count: 1 }
            endorsers:
              - { name: A, country: CZ }
              - { name: B, kind: individual, country: [CZ, TR], affiliations: [C], role: supporter }
              - { name: D, kind: project, country: CI }
              - { name: E, kind: public-authority, country: SK }
            quotes: [{ text: Said., on-behalf-of: All }]
            contacts: [{ purpose: press, email: press@example.org }]
            timeline:
            \(EventKind.allCases.map { "  - {date: 2024-05-03, kind: \($0.rawValue), title: T}" }.joined(separator: "\n"))
            """
        ).statement
        let words = try #require(statement.words)
        let claims = try #require(statement.endorsement?.claims)
        let counts =
            [words.measures, words.countries, statement.endorsers.text] + claims.map(\.text)
            + statement.endorsers.groups.compactMap(\.text) + statement.endorsers.byKind.compactMap(\.text)
        #expect(counts.count == 3 + 4 + 1 + 4)
        for text in counts {
            #expect(text.contains(/^\S.*\S$/) && text.contains(/[0-9]/) && text.contains(/\p{L}{2}/), "\(text)")
            #expect(!text.contains(/[{}]/))
        }
        #expect(words.leads.hasPrefix("First Society, Second Society") && words.leads.contains(/\sThird$/))
        let addressees = try #require(words.addressees)
        #expect(addressees.contains(/^Parliament\s\p{L}+\sCouncil$/))
        let terms =
            [statement.stage, try #require(statement.network?.kind), try #require(statement.endorsement?.list)]
            + claims.map(\.qualifier) + statement.timeline.map(\.kind) + statement.contacts.map(\.purpose)
            + statement.endorsers.groups.flatMap(\.endorsers).flatMap { [$0.kind] + [$0.role].compactMap(\.self) }
        #expect(terms.count == 3 + 4 + EventKind.allCases.count + 1 + 5)
        for term in terms where tag != "en" { #expect(term.label != term.value, "\(term.value)") }
        for date in statement.timeline.map(\.date.text) + [try #require(statement.date?.text)] {
            #expect(date.contains("2024") && date.contains(/\p{L}{3}/), "\(date)")
        }
        #expect(statement.labels.count == Label.allCases.count)
        #expect(statement.language.quotationMarks != nil)
    }

    @Test func `a pointer into the published statement leads back to its place`() throws {
        let marked = MarkedText(
            """
            measure-groups: [{ id: a, title: First }]
            measures:
              - title: One
                group: a
              - title: Two
                text: 1️⃣Words.
            endorsers:
              - Zeta
              - 2️⃣Alpha
            quotes:
              - text: Said.
                on-behalf-of: 3️⃣All of us
            """)
        let checked = Checked(TestDocument.completing(marked.text))
        let publication = Publisher.publish(
            try #require(checked.result.statement), id: "statement", from: checked.result.sources.files[0])
        let pointers = ["/measures/0/text", "/endorsers/groups/0/endorsers/0/name", "/quotes/0/onBehalfOf"]
        for (pointer, place) in zip(pointers, marked.positions) {
            let range = try #require(publication.places.range(at: pointer))
            #expect(checked.result.sources.position(range) == place, "\(pointer)")
        }
        #expect(publication.places.range(at: "no pointer") == nil)
    }

    /// YAML 1.2.2, section 10.3.2; what is too large to be kept as it is stays text.
    @Test(
        arguments: [
            ("0x10", .integer(16)), ("0xfF", .integer(255)), ("0o17", .integer(15)), ("017", .integer(17)),
            ("+12", .integer(12)), ("-19", .integer(-19)), ("-0x10", "-0x10"), ("0X10", "0X10"), ("0o8", "0o8"),
            ("9223372036854775807", .integer(.max)), ("9223372036854775808", "9223372036854775808"),
            ("0xFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFF"), (".5", .number(0.5)), ("2.", .number(2)),
            ("+12e03", .number(12000)), ("-1.5E-1", .number(-0.15)), ("1e400", "1e400"), (".inf", ".inf"),
            (".nan", ".nan"), ("1_000", "1_000"), ("0x1p3", "0x1p3"), ("1:30", "1:30"), ("TRUE", .boolean(true)),
            ("False", .boolean(false)), ("tRue", "tRue"), ("yes", "yes"), ("NULL", .null), ("~", .null),
            ("nUll", "nUll"),
        ] as [(String, JSONValue)])
    func `own keys have the types of YAML's core schema`(text: String, value: JSONValue) throws {
        #expect(try publish("x-a: \(text)").statement.extensions["x-a"] == value)
    }

    @Test func `own keys are handed on as they are, at every level`() throws {
        let statement = try publish(
            """
            x-count: 5
            x-list: [1.5, yes, "no", null, true]
            leads: [{ name: Society of Sample Medicine, x-deep: { a: { b: c } } }]
            """
        ).statement
        #expect(statement.extensions["x-count"] == .integer(5))
        #expect(statement.extensions["x-list"] == [.number(1.5), "yes", "no", .null, true])
        #expect(statement.leads[0].extensions["x-deep"] == ["a": ["b": "c"]])
    }
}
