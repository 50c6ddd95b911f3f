import ExporterKit
import Foundation
import Testing

@testable import AnnouncementExport

@Suite struct AnnouncementExporterTests {
    private func expect(_ text: String, isIn name: String) throws {
        let golden = Fixture.folder.appending(path: "Golden/\(name)")
        guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
            try Data(text.utf8).write(to: golden)
            Issue.record("\(name) was missing and is recorded: read it, then run again")
            return
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.difference(from: expectedLines).isEmpty)
        #expect(Array(text.utf8) == Array(expected.utf8))
    }

    @Test func `The release of the fixture is as it was when somebody last read it`() throws {
        let (html, text) = try Fixture.export(Fixture.statement(), ["place": "Lindhaven"])
        try expect(html, isIn: "every-key.announcement.html")
        try expect(text, isIn: "every-key.announcement.txt")
    }

    @Test(arguments: ["de", "el", "fr", "pl"])
    func `The release in other languages is as it was when somebody last read it`(language: String) throws {
        var statement = try Fixture.statement()
        try HostWords(language).put(into: &statement)
        try expect(
            Fixture.export(statement, ["place": "Lindhaven"]).text, isIn: "every-key.\(language).announcement.txt")
    }

    @Test func `A language without sentences has none, and says it in the words of the statement`() throws {
        var statement = try Fixture.statement()
        statement.language = .init(tag: "nb", name: "norsk bokmål", direction: "ltr")
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "q\($0.rawValue)q") })
        let (html, text) = try Fixture.export(statement, ["place": "Lindhaven"])
        try expect(text, isIn: "every-key.labels.txt")
        for words in ["published a joint", "News release", "said", "endorsed by", "– End –"] {
            #expect(!text.contains(words) && !html.contains(words))
        }
        for label in [Label.leads, .addressees, .endorsers, .quotes, .onBehalfOf, .timeline, .documents, .disclaimer] {
            #expect(label == .timeline || text.contains("q\(label.rawValue)q"), "\(label)")
        }
    }

    @Test func `The same statement gives the same bytes`() throws {
        let first = try Fixture.export(Fixture.statement())
        for _ in 0..<5 { #expect(try Fixture.export(Fixture.statement()) == first) }
    }

    @Test func `Place and headline are those that the user sets`() throws {
        let values: [String: JSONValue] = ["place": "Wien <W>", "headline": "Read {title} & more"]
        let (html, text) = try Fixture.export(try Fixture.smallest(), values)
        #expect(html.contains("<h1>Read {title} &amp; more</h1>"))
        #expect(html.contains("<span class=\"dateline\">Wien &lt;W&gt;</span> – The Society of A (SA) has"))
        #expect(text.contains("Read {title} & more\n====="))
        #expect(text.contains("\nWien <W> – The Society of A (SA) has published"))
    }

    @Test(arguments: ["published", "archived", "endorsement", "consultation", "draft", "unheard-of"])
    func `Only what is published is said to be`(stage: String) throws {
        var statement = try Fixture.smallest()
        statement.stage.value = stage
        let says = try Fixture.prose(statement).contains("published a joint statement")
        #expect(says == ["published", "archived"].contains(stage))
    }

    @Test(arguments: ["published", "archived", "endorsement", "consultation", "draft"], ["en", "el", "nb"])
    func `A DOI and documents do not publish what is in preparation`(stage: String, language: String) throws {
        var statement = try Fixture.smallest(language: language == "nb" ? "en" : language)
        statement.language.tag = language
        statement.stage.value = stage
        statement.doi = "10.5555/x"
        statement.documents = [.init(title: "Annex", url: "https://x.example")]
        let parts = try Fixture.export(statement).text.split(separator: "\n\n")
        let index = try #require(parts.firstIndex { $0.contains("- https://doi.org/10.5555/x") })
        let phrases = try Phrases.all()[language]
        let isPublished = ["published", "archived"].contains(stage)
        let further = statement.label(phrases == nil ? .documents : .additionalInformation)
        #expect(parts[index - 1].hasPrefix((isPublished ? phrases?.where : nil) ?? further))
        let annex = try #require(parts.firstIndex { $0.contains("- Annex") })
        #expect(parts[annex - 1].hasPrefix(further))
        if let phrases { #expect(parts.contains { $0.hasPrefix(phrases.where) } == isPublished) }
    }

    @Test func `A quote that has not been approved is told`() throws {
        let options = ExportOptions(declared: AnnouncementExporter.options)
        var statement = try Fixture.smallest()
        statement.contacts = [.init(purpose: .init(value: "press", label: "Press contact"))]
        statement.quotes = [
            .init(
                text: "Yes.", speaker: .init(name: "Ana Example"),
                approved: .init(value: "2026-01-01", text: "1 January")),
            .init(text: "No.", speaker: .init(name: "Jan Example")),
        ]
        let diagnostics = try AnnouncementExporter().export(statement, options: options).diagnostics
        #expect(diagnostics.map(\.at) == ["/quotes/1"])
        #expect(diagnostics.map(\.severity) == ["warning"])
        #expect(diagnostics.first?.message.contains("of Jan Example") == true)
    }

    @Test func `A draft and a missing press contact are told`() throws {
        let options = ExportOptions(declared: AnnouncementExporter.options)
        var statement = try Fixture.smallest()
        let exporter = try AnnouncementExporter()
        #expect(exporter.export(statement, options: options).diagnostics.map(\.at) == [nil])
        statement.stage.value = "draft"
        #expect(exporter.export(statement, options: options).diagnostics.map(\.at) == ["/stage"])
    }
}
