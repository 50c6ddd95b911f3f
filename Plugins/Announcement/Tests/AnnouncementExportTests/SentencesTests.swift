import ExporterKit
import FoundationEssentials
import Testing

@testable import AnnouncementExport

@Suite struct SentencesTests {
    @Test func `All languages have the same phrases with the same values`() throws {
        let folder = Fixture.folder.appending(path: "../../Sources/AnnouncementExport/Languages")
        let languages = try Phrases.all().keys.sorted()
        let values = try languages.map { language in
            try JSONDecoder().decode(
                JSONValue.self, from: Data(contentsOf: folder.appending(path: "\(language).json")))
        }
        let first = try #require(values.first)
        for value in values { #expect(Self.names(in: value) == Self.names(in: first)) }
        for phrases in try Phrases.all().values {
            #expect(phrases.numbers.count == 13)
            #expect(phrases.quotationMarks.count == 2)
            #expect(Set(phrases.stages.keys) == ["draft", "consultation", "endorsement", "published"])
        }
    }

    /// The keys of phrases with the names of the values in them. A phrase for one needs no number.
    private static func names(in value: JSONValue, at path: String = "") -> [String: Set<String>] {
        switch value {
        case .object(let members):
            members.map { names(in: $0.value, at: path + "/" + $0.key) }
                .reduce(into: [:]) { $0.merge($1, uniquingKeysWith: { one, _ in one }) }
        case .string(let text):
            [path: Set(text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) })]
        default: [path: []]
        }
    }

    @Test func `Numbers are words up to twelve, and lists end with and`() throws {
        let phrases = try #require(Phrases.all()["en"])
        #expect([0, 1, 12, 13].map(phrases.words) == ["zero", "one", "twelve", "13"])
        #expect(phrases.list([]) == "")
        #expect(phrases.list(["A"]) == "A")
        #expect(phrases.list(["A", "B"]) == "A and B")
        #expect(phrases.list(["A", "B", "C"]) == "A, B and C")
    }

    @Test func `A value is never taken for a phrase`() {
        #expect(Phrases.fill("{a} {b} {c", ["a": "{b}", "b": "x"]) == "{b} x {c")
    }

    static let names = [
        ("Society of A", "the Society of A"), ("The Society", "The Society"),
        ("Cancer Image Europe", "Cancer Image Europe"),
        ("Networked Care", "Networked Care"),
    ]

    @Test(arguments: names)
    func `A name has its article where its words tell so`(name: String, expected: String) throws {
        let phrases = try #require(Phrases.all()["en"])
        #expect(phrases.withArticle(name) == expected)
    }

    static let claims = [
        ("at least 80 organisations", "organisations", "has been endorsed by at least 80 organisations."),
        ("about 80 organisations", "organisations", "has been endorsed by about 80 organisations."),
        ("up to 80 organisations", "organisations", "has been endorsed by up to 80 organisations."),
        ("11 countries", "countries", "puts its support at 11 countries."),
    ]

    @Test(arguments: claims)
    func `A claim keeps its qualifier, and countries do not endorse`(
        text: String, kind: String, sentence: String
    ) throws {
        var statement = Fixture.smallest()
        let claim = PublishedStatement.Claim(
            count: 80, qualifier: .init(value: "x", label: "x"), kind: kind, text: text)
        statement.endorsement = .init(claims: [claim])
        #expect(try Fixture.prose(statement).contains("The statement " + sentence))
    }

    private func statement(list: String?) -> PublishedStatement {
        var statement = Fixture.smallest()
        let kind = PublishedStatement.Term(value: "organisation", label: "Organisation")
        let claim = PublishedStatement.Claim(
            count: 80, qualifier: .init(value: "up-to", label: "up to"), kind: "organisations",
            text: "up to 80 organisations")
        statement.endorsement = .init(list: list.map { .init(value: $0, label: $0) }, claims: [claim])
        statement.endorsers = .init(total: 2, anonymous: 0, text: "2 endorsers", byKind: [.init(term: kind, count: 2)])
        return statement
    }

    @Test func `What is counted is said of a complete list, what is claimed of another`() throws {
        let complete = try Fixture.prose(statement(list: "complete"))
        #expect(complete.contains("has been endorsed by two organisations.") && !complete.contains("80"))
        let partial = try Fixture.prose(statement(list: "partial"))
        #expect(partial.contains("has been endorsed by up to 80 organisations.") && !partial.contains("two"))
        var unclaimed = statement(list: "partial")
        unclaimed.endorsement?.claims = []
        #expect(try Fixture.prose(unclaimed).contains("which is not complete, holds two organisations."))
    }

    @Test func `What the summary claims is not said again`() throws {
        var statement = statement(list: "partial")
        statement.summary = "As many as 80 organisations agree."
        #expect(try !Fixture.prose(statement).contains("has been endorsed"))
    }

    static let quotes = [
        ("en", "Yes.", "“Yes”, said Dr. N, R at the Institute of O."),
        ("en", "Yes!", "“Yes!” said Dr. N, R at the Institute of O."),
        ("de", "Ja.", "„Ja“, sagte Dr. N, R (Institute of O)."),
        ("de", "Ja!", "„Ja!“, sagte Dr. N, R (Institute of O)."),
        ("en", "One.\n\nTwo *three* [@x].", "“One. “Two three”, said Dr. N, R at the Institute of O."),
    ]

    @Test(arguments: quotes)
    func `A quote is part of the sentence on its speaker`(language: String, text: String, sentence: String) throws {
        var statement = Fixture.smallest(language: language)
        let role = PublishedStatement.Role(title: "R", organisation: "Institute of O")
        statement.quotes = [.init(text: text, speaker: .init(name: "N", honorific: "Dr.", roles: [role]))]
        #expect(try Fixture.prose(statement).contains(sentence))
    }

    @Test func `What comes next is what is later than the statement`() throws {
        var statement = Fixture.smallest()
        statement.date = .init(value: "2026-03-19", text: "19 March 2026")
        for date in ["2025", "2026", "2026-03", "2026-03-19", "2026-03-20", "2027"] {
            let kind = PublishedStatement.Term(value: "other", label: "Other")
            statement.timeline.append(.init(date: .init(value: date, text: "q\(date)q"), kind: kind, title: "E"))
        }
        let text = try Fixture.prose(statement)
        let shown = statement.timeline.map(\.date).filter { text.contains($0.text) }.map(\.value)
        #expect(shown == ["2026-03-20", "2027"])
    }
}
