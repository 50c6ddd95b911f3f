import ExporterKit
import Foundation
import Testing

@testable import AnnouncementExport

@Suite struct SentencesTests {
    @Test func `Numbers are words up to twelve, and lists end with and`() throws {
        let phrases = try #require(Phrases.all()["en"])
        let counts = [0, 1, 12, 13, 120].map { phrases.inWords("\($0) measures", $0, "measure") }
        #expect(counts == ["0 measures", "one measures", "twelve measures", "13 measures", "120 measures"])
        #expect(phrases.list([]) == "")
        #expect(phrases.list(["A"]) == "A")
        #expect(phrases.list(["A", "B"]) == "A and B")
        #expect(phrases.list(["A", "B", "C"]) == "A, B and C")
    }

    @Test func `A value is never taken for a phrase`() {
        #expect(Phrases.fill("{a} {b} {c", ["a": "{b}", "b": "x"]) == "{b} x {c")
    }

    @Test func `A value that ends a sentence takes the full stop`() {
        #expect(Phrases.fill("{a}. {b}.", ["a": "2026. 3.", "b": "x"]) == "2026. 3. x.")
    }

    static let names = [
        ("Society of A", "the Society of A"), ("The Society", "The Society"),
        ("Cancer Image Europe", "Cancer Image Europe"), ("University of Example", "the University of Example"),
        ("Example University", "Example University"), ("University College Example", "University College Example"),
        ("World Example Organization", "the World Example Organization"), ("Example Trust", "the Example Trust"),
        ("Networked Care", "Networked Care"), ("Ana’s Network", "Ana’s Network"), ("Ana's Network", "Ana's Network"),
        ("Nurses’ Alliance", "the Nurses’ Alliance"),
    ]

    @Test(arguments: names)
    func `A name has its article where its words tell so`(name: String, expected: String) throws {
        let phrases = try #require(Phrases.all()["en"])
        #expect(phrases.withArticle(name) == expected)
    }

    static let roles = [
        ("President", "of"), ("President-elect", "of"), ("Vice-president", "of"), ("Vice President", "of"),
        ("Past president", "of"), ("Chair", "of"), ("Co-chair", "of"), ("Board Chairwoman", "of"), ("Director", "of"),
        ("Secretary General", "of"), ("Deputy Secretary-General", "of"), ("Head", "of"), ("Member", "of"),
        ("CEO", "of"), ("Chief Executive Officer", "of"), ("Chief Medical Officer", "of"), ("Co-founder", "of"),
        ("Founder and Patron", "of"), ("Treasurer", "of"), ("Press Officer", "at"), ("Director of Imaging", "at"),
        ("Chair for Radiology", "at"), ("Head, Imaging", "at"), ("Nurse", "at"), ("Figurehead", "at"),
        ("Professor at Large and Director", "at"), ("President of the Board", "at"),
    ]

    @Test(arguments: roles)
    func `A title of office goes with of, and another one with at`(title: String, word: String) throws {
        let phrases = try #require(Phrases.all()["en"])
        let role = phrases.role(title, at: "European Society of X")
        #expect(role == "\(title) \(word) the European Society of X")
    }

    static let claims = [
        ("at least 80 organisations", "organisations", "The statement has been endorsed by at least 80 organisations."),
        ("about 80 organisations", "organisations", "The statement has been endorsed by about 80 organisations."),
        ("up to 80 organisations", "organisations", "The statement has been endorsed by up to 80 organisations."),
        ("11 countries", "countries", "Support according to the statement: 11 countries."),
    ]

    @Test(arguments: claims)
    func `A claim keeps its qualifier, and countries do not endorse`(
        text: String, kind: String, sentence: String
    ) throws {
        var statement = try Fixture.smallest()
        let claim = PublishedStatement.Claim(
            count: 80, qualifier: .init(value: "x", label: "x"), kind: kind, text: text)
        statement.endorsement = .init(claims: [claim])
        #expect(try Fixture.prose(statement).contains(sentence))
    }

    private func statement(list: String?) throws -> PublishedStatement {
        var statement = try Fixture.smallest()
        let kind = PublishedStatement.Term(value: "organisation", label: "Organisation")
        let claim = PublishedStatement.Claim(
            count: 80, qualifier: .init(value: "up-to", label: "up to"), kind: "organisations",
            text: "up to 80 organisations")
        statement.endorsement = .init(list: list.map { .init(value: $0, label: $0) }, claims: [claim])
        statement.endorsers = .init(
            total: 2, anonymous: 0, text: "2 endorsers", byKind: [.init(term: kind, count: 2, text: "2 organisations")])
        return statement
    }

    @Test func `What is counted is said of a complete list, what is claimed of another`() throws {
        let complete = try Fixture.prose(try statement(list: "complete"))
        #expect(complete.contains("has been endorsed by two organisations.") && !complete.contains("80"))
        let partial = try Fixture.prose(try statement(list: "partial"))
        #expect(partial.contains("has been endorsed by up to 80 organisations.") && !partial.contains("two"))
        var unclaimed = try statement(list: "partial")
        unclaimed.endorsement?.claims = []
        #expect(try Fixture.prose(unclaimed).contains("not yet complete; so far it includes two organisations."))
    }

    @Test(arguments: ["published", "archived", "endorsement", "consultation", "draft"], ["complete", nil])
    func `A list that says nothing of it is complete once it is published`(stage: String, list: String?) throws {
        var statement = try statement(list: list)
        statement.endorsement?.claims = []
        // The host publishes the default with what else there is of the endorsement.
        if list == nil { statement.endorsement = nil }
        statement.stage.value = stage
        let text = try Fixture.prose(statement)
        let isPublished = ["published", "archived"].contains(stage)
        #expect(text.contains("has been endorsed by two organisations.") == isPublished)
        #expect(text.contains("not yet complete; so far it includes two organisations.") == !isPublished)
    }

    @Test(arguments: ["complete", nil])
    func `A list of nobody leaves what is claimed`(list: String?) throws {
        var statement = try statement(list: list)
        statement.endorsers = .init(total: 0, anonymous: 0, text: "0 endorsers")
        #expect(try Fixture.prose(statement).contains("has been endorsed by up to 80 organisations."))
    }

    @Test func `What the summary claims is not said again`() throws {
        var statement = try statement(list: "partial")
        statement.summary = "As many as 80 organisations agree."
        #expect(try !Fixture.prose(statement).contains("has been endorsed"))
    }

    static let kinds = [
        ("it", [1, 2], "1 organizzazione e 2 persone"), ("it", [3, 2], "tre organizzazioni e due persone"),
        ("mt", [1, 2], "1 organizzazzjoni u 2 individwi"), ("en", [120, 2], "120 organisations and 2 individuals"),
        ("en", [12, 2], "twelve organisations and two individuals"),
    ]

    @Test(arguments: kinds)
    func `Numbers in a list are words, or figures where one has no word`(
        language: String, counts: [Int], list: String
    ) throws {
        var statement = try Fixture.smallest(language: language)
        statement.endorsers = .init(
            total: counts[0] + counts[1], anonymous: 0, text: "",
            byKind: zip(["organisation", "individual"], counts).map {
                .init(term: .init(value: $0, label: $0), count: $1)
            })
        try HostWords(language).put(into: &statement)
        #expect(try Fixture.prose(statement).contains(list))
    }

    static let countries: [(claimed: Int, kind: String, list: String, isSaid: Bool)] = [
        (2, "countries", "complete", false), (3, "Countries", "complete", false), (4, "countries", "complete", true),
        (2, "countries", "partial", true), (2, "countries of the EU", "complete", true),
    ]

    @Test(arguments: countries)
    func `A claim of countries is not said beside a count that reaches it`(
        claimed: Int, kind: String, list: String, isSaid: Bool
    ) throws {
        var statement = try statement(list: list)
        statement.endorsement?.claims = [claim(claimed, kind, "at least \(claimed) \(kind)")]
        statement.endorsers.byCountry = ["AT", "BE", "CZ", "EU"].map {
            .init(country: .init(code: $0, name: $0), count: 1)
        }
        let text = try Fixture.prose(statement)
        #expect(text.contains("They come from three countries.") == (list == "complete"))
        #expect(text.contains("Support according to the statement: at least") == isSaid)
    }

    private func claim(_ count: Int, _ kind: String?, _ text: String) -> PublishedStatement.Claim {
        .init(count: count, qualifier: .init(value: "x", label: "x"), kind: kind, text: text)
    }

    @Test(arguments: ["en", "de", "nb"])
    func `Every claim is said, and none twice`(language: String) throws {
        var statement = try Fixture.smallest()
        statement.language.tag = language
        statement.endorsement = .init(
            list: .init(value: "partial", label: "partial"),
            claims: [
                claim(80, "organisations", "at least 80 organisations"), claim(30, "individuals", "30 individuals"),
                claim(12_000, "organisations and individuals", "about 12,000 organisations and individuals"),
                claim(12, "countries", "12 countries"), claim(30, "individuals", "30 individuals"),
                claim(5, nil, "5 endorsers"),
            ])
        for summary in [nil, "Backed by 80 organisations in 12 countries, not by 130 individuals or 30 countries."] {
            statement.summary = summary
            let text = try Fixture.prose(statement)
            for claim in Set(statement.endorsement?.claims ?? []) {
                let what = claim.text.drop { !$0.isNumber }
                #expect(text.ranges(of: " \(what)").count == 1, "\(what), \(language), \(text)")
            }
        }
    }

    static let quotes = [
        ("en", "Yes.", "“Yes,” said Dr. N, R at the Institute of O."),
        ("en", "Yes,", "“Yes,” said Dr. N, R at the Institute of O."),
        ("en", "Yes!", "“Yes!” said Dr. N, R at the Institute of O."),
        ("de", "Ja.", "„Ja“, sagte Dr. N, R (Institute of O)."),
        ("de", "Ja!", "„Ja!“, sagte Dr. N, R (Institute of O)."),
        ("cs", "Ano.", "„Ano,“ říká Dr. N, R (Institute of O)."),
        ("cs", "Ano!", "„Ano!“ říká Dr. N, R (Institute of O)."),
        ("el", "Ναι.", "Dr. N, R (Institute of O): «Ναι»."),
        ("el", "Ναι!", "Dr. N, R (Institute of O): «Ναι!»"),
        ("hu", "Igen.", "„Igen” – mondta Dr. N, R (Institute of O)."),
        ("lt", "Taip.", "„Taip“, – sako Dr. N, R (Institute of O)."),
        ("lt", "Taip?", "„Taip?“ – sako Dr. N, R (Institute of O)."),
        ("mt", "Iva.", "Dr. N, R (Institute of O): “Iva.”"),
        ("en", "Well...", "“Well...,” said Dr. N, R at the Institute of O."),
        ("en", "One.\n\nTwo *three* [@x].", "“One. “Two three,” said Dr. N, R at the Institute of O."),
    ]

    @Test(arguments: quotes)
    func `A quote is part of the sentence on its speaker`(language: String, text: String, sentence: String) throws {
        var statement = try Fixture.smallest(language: language)
        let role = PublishedStatement.Role(title: "R", organisation: "Institute of O")
        statement.quotes = [.init(text: text, speaker: .init(name: "N", honorific: "Dr.", roles: [role]))]
        #expect(try Fixture.prose(statement).contains(sentence))
    }

    @Test(arguments: ["en", "el", "nb"])
    func `A quote in another language has its name behind it`(language: String) throws {
        var statement = try Fixture.smallest()
        statement.language.tag = language
        let german = PublishedStatement.Language(tag: "de", name: "Deutsch", direction: "ltr")
        statement.quotes = [
            .init(text: "Eins.\n\nZwei.", speaker: .init(name: "Ana"), language: german),
            .init(text: "Drei.", language: german), .init(text: "Four.", speaker: .init(name: "Jan")),
        ]
        let (html, text) = try Fixture.export(statement)
        let lines = text.split(separator: "\n").filter { $0.hasSuffix(" (Deutsch)") }
        #expect(lines.count == 2 && text.ranges(of: "Deutsch").count == 2, "\(text)")
        #expect(lines.last?.contains("Drei.") == true)
        #expect(
            html.ranges(of: "(Deutsch)").count + html.ranges(of: "<span lang=\"de\" dir=\"ltr\">Deutsch</span>").count
                == 2)
    }

    static let leads = [
        ("sl", 1, "Organizacija L0 objavlja"), ("sl", 2, "Organizaciji L0 in L1 objavljata"),
        ("sl", 3, "Organizacije L0, L1 in L2 objavljajo"), ("pl", 1, "Organizacja L0 publikuje"),
        ("hu", 2, "Vezető szervezetek: L0 és L1."), ("en", 2, "L0 and L1 have published"),
    ]

    @Test(arguments: leads)
    func `The verb goes with those who lead`(language: String, count: Int, sentence: String) throws {
        var statement = try Fixture.smallest(language: language)
        statement.leads = (0..<count).map { .init(name: "L\($0)") }
        try HostWords(language).put(into: &statement)
        #expect(try Fixture.prose(statement).contains(sentence))
    }

    @Test func `Quotation marks within a title become inner ones`() throws {
        var statement = try Fixture.smallest()
        statement.title = "On “Rest”"
        #expect(try Fixture.prose(statement).contains("entitled “On ‘Rest’”."))
    }

    @Test func `What comes next is what is later than the statement`() throws {
        var statement = try Fixture.smallest()
        statement.date = .init(value: "2026-03-19", text: "19 March 2026")
        for date in ["2025", "2026", "2026-03", "2026-03-19", "2026-03-20", "2027"] {
            let kind = PublishedStatement.Term(value: "other", label: "Other")
            statement.timeline.append(.init(date: .init(value: date, text: "q\(date)q"), kind: kind, title: "E"))
        }
        let text = try Fixture.prose(statement)
        let shown = statement.timeline.map(\.date).filter { text.contains($0.text) }.map(\.value)
        #expect(shown == ["2026-03-20", "2027"])
    }

    @Test(arguments: LanguagesTests.languages + ["nb"])
    func `Measures in an order have numbers, one alone has none`(language: String) throws {
        var statement = try Fixture.smallest(language: language == "nb" ? "en" : language)
        statement.language.tag = language
        statement.measures = ["A", "B"].map { .init(id: $0, number: "", title: "Measure \($0)") }
        statement.call.ranked = true
        let ranked = statement.label(.ranked)
        let (html, text) = try Fixture.export(statement)
        #expect(text.contains("\n\n1. Measure A\n2. Measure B\n\n\(ranked)\n"))
        #expect(html.contains("<ol>\n<li>Measure A</li>\n<li>Measure B</li>\n</ol>\n<p>\(ranked)</p>\n"))
        statement.measures.removeLast()
        let one = try Fixture.export(statement).text
        #expect(one.contains("\n\n- Measure A\n") && !one.contains(ranked))
        statement.measures.append(.init(id: "C", number: "", title: "Measure C"))
        statement.call.ranked = false
        let unranked = try Fixture.export(statement).text
        #expect(unranked.contains("\n\n- Measure A\n- Measure C\n") && !unranked.contains(ranked))
    }

    @Test func `A title within a line has no full stop before another mark`() throws {
        var statement = try Fixture.smallest()
        statement.measureGroups = [("g", "A theme."), ("h", "Another")].map { id, title in
            .init(id: id, title: title, measures: [id])
        }
        let titles = [
            ("g", "Measure 0."), ("g", "Act now!"), ("g", "Do..."), ("g", "Ask the U.S."), ("g", "Measure 3."),
        ]
        statement.measures = (titles + [("h", "Alone.")]).map { .init(id: "m", number: "", title: $1, group: $0) }
        let prose = try Fixture.prose(statement)
        #expect(prose.contains("- A theme: Measure 0; Act now!; Do...; Ask the U.S.; Measure 3. - Another: Alone."))
        statement.measureGroups = []
        #expect(try Fixture.export(statement).text.contains("\n- Measure 0.\n"))
    }

    @Test(arguments: ["en", "nb"])
    func `What comes next has its kind where it says more than the title`(language: String) throws {
        var statement = try Fixture.smallest()
        statement.language.tag = language
        statement.date = .init(value: "2026", text: "2026")
        let events = [("other", "Other", "Talk"), ("launch", "Launch", "Launch"), ("webinar", "Webinar", "Data & you")]
        statement.timeline = events.map { value, label, title in
            .init(
                date: .init(value: "2027", text: "2027"), kind: .init(value: value, label: label), title: title,
                url: "https://x.example")
        }
        let (html, text) = try Fixture.export(statement)
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("- 2027: ") }.map { $0.dropFirst(8) }
        let address = "<https://x.example>"
        #expect(lines == ["Talk \(address)", "Launch \(address)", "Data & you \(address) (Webinar)"])
        #expect(html.contains("<li>2027: <a href=\"https://x.example\">Data &amp; you</a> (Webinar)</li>"))
    }

    @Test(arguments: ["en", "nb"])
    func `A document has its kind and language`(language: String) throws {
        var statement = try Fixture.smallest()
        statement.language.tag = language
        let german = PublishedStatement.Language(tag: "de", name: "Deutsch", direction: "ltr")
        statement.documents = [("report", german), (nil, german), ("report", nil), (nil, nil)].map {
            .init(title: "D", url: "https://x.example", kind: $0, language: $1)
        }
        let (html, text) = try Fixture.export(statement)
        let link = "- D <https://x.example>"
        #expect(
            text.contains("\(link) (report, Deutsch)\n\(link) (Deutsch)\n\(link) (report)\n\(link)\n"))
        let attributes = "lang=\"de\" dir=\"ltr\""
        #expect(html.contains("<a href=\"https://x.example\" hreflang=\"de\" \(attributes)>D</a> (report, "))
        #expect(html.contains("</a> (<span \(attributes)>Deutsch</span>)</li>"))
    }

    @Test(arguments: ["en", "nb"])
    func `A place of publication has an address, and is no document`(language: String) throws {
        var statement = try Fixture.smallest()
        statement.language.tag = language
        statement.date = .init(value: "2026-03-19", text: "19 March 2026")
        statement.documents = [.init(title: "Annex", url: "https://x.example/annex")]
        statement.timeline = [nil, "javascript:x", "https://x.example"].enumerated().map { index, url in
            .init(
                date: .init(value: "2026-03-0\(index + 1)", text: "\(index + 1) March 2026"),
                kind: .init(value: "publication", label: "Publication"), title: "Event \(index + 1)", url: url)
        }
        let text = try Fixture.export(statement).text
        #expect(!text.contains("Event 1") && !text.contains("Event 2"))
        let parts = text.split(separator: "\n\n")
        let event = try #require(parts.firstIndex { $0.contains("Event 3 <https://x.example>") })
        #expect(parts[event - 1].hasPrefix(language == "en" ? "Where it is published" : "Timeline\n"))
        let document = try #require(parts.firstIndex { $0.contains("Annex") })
        #expect(parts[document - 1].hasPrefix(language == "en" ? "Further information\n" : "Documents\n"))
    }

    static let contacts: [(stage: String, contacts: String, shown: [String])] = [
        ("endorsement", "press endorsement general", ["press", "endorsement"]),
        ("published", "press endorsement", ["press"]),
        ("endorsement", "general endorsement", ["general", "endorsement"]),
        ("endorsement", "general@ endorsement", ["endorsement"]),
        ("published", "general@ endorsement", ["endorsement"]),
        ("published", "general@ general endorsement", ["general", "general"]),
        ("published", "general@ endorsement@", ["general"]),
        ("published", "general endorsement", ["general"]),
        ("published", "press@ endorsement", ["press"]),
        ("published", "endorsement", ["endorsement"]),
    ]

    /// An `@` marks a contact who has no address of any kind.
    @Test(arguments: contacts)
    func `Whom to ask is who can help`(stage: String, contacts: String, shown: [String]) throws {
        var statement = try Fixture.smallest()
        statement.stage.value = stage
        statement.contacts = contacts.split(separator: " ").map { contact in
            let purpose = String(contact.prefix { $0 != "@" })
            return .init(
                purpose: .init(value: purpose, label: "Ask \(purpose)"), name: "Name \(purpose)",
                phone: contact.hasSuffix("@") ? nil : "+1")
        }
        try HostWords("en").put(into: &statement)
        let lines = try Fixture.export(statement).text.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("Name ") }.map { $0.dropFirst(5) } == shown.map { $0[...] })
        #expect(lines.contains("Contact for endorsements") == shown.contains("endorsement"))
    }

    @Test func `Labels within a line have small letters`() throws {
        var statement = try statement(list: "partial")
        statement.language.tag = "nb"
        statement.endorsement?.claims[0].asOf = .init(value: "2026", text: "2026")
        statement.quotes = [
            .init(text: "Yes.", speaker: .init(name: "Ana"), onBehalfOf: "P"), .init(text: "No.", onBehalfOf: "P"),
        ]
        let text = try Fixture.prose(statement)
        for words in ["(as of 2026)", "— Ana, on behalf of: P", "— On behalf of: P"] { #expect(text.contains(words)) }
    }
}
