import ExporterKit
import Foundation
import Testing
import MarkdownExport

@Suite struct MarkdownExporterTests {
    @Test func `The fixture is set as it was when somebody last read it`() throws {
        let golden = Fixture.folder.appending(path: "Golden/every-key.md")
        let text = try Fixture.text(of: Fixture.statement())
        guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
            try Data(text.utf8).write(to: golden)
            Issue.record("\(golden.lastPathComponent) was missing and is recorded: read it, then run again")
            return
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.difference(from: expectedLines).isEmpty)
        #expect(Array(text.utf8) == Array(expected.utf8))
    }

    @Test func `The same statement gives the same bytes`() throws {
        let first = try Fixture.text(of: Fixture.statement())
        for _ in 0..<5 {
            #expect(try Array(Fixture.text(of: Fixture.statement()).utf8) == Array(first.utf8))
        }
    }

    @Test func `A statement of what is required has no empty parts`() throws {
        #expect(
            try Fixture.text(of: Fixture.statement(preamble: nil)) == """
                # T

                - **stage:** Draft

                ## additionalInformation

                - **language:** English

                """)
    }

    @Test func `Front matter takes the place of the title, and is quoted`() throws {
        var statement = Fixture.statement(preamble: nil)
        statement.title = "A: \"b\" \\ #c {{d}}\u{202E}\n---"
        statement.subtitle = "- e"
        statement.date = .init(value: "2026-03-19", text: "19 March 2026")
        statement.language = .init(tag: "ar", name: "العربية", direction: "rtl")
        let text = try Fixture.text(of: statement, ["frontMatter": true])
        #expect(
            text.hasPrefix(
                """
                ---
                title: "A: \\"b\\" \\\\ #c {{d}}<U+202E>␊---"
                subtitle: "- e"
                date: 2026-03-19
                lang: "ar"
                dir: rtl
                ---

                - **stage:** Draft
                """))
    }

    @Test(arguments: ["2026", "2026-03", "yesterday", "2026-03-19: x"])
    func `A date that is no day stays out of the front matter`(value: String) throws {
        var statement = Fixture.statement(preamble: nil)
        statement.date = .init(value: value, text: "then")
        #expect(try !Fixture.text(of: statement, ["frontMatter": true]).contains("\ndate: "))
    }

    @Test func `Without anchors there is no HTML, and citations are numbers`() throws {
        let statement = try Fixture.statement()
        let text = try Fixture.text(of: statement, ["anchors": false])
        var html = 0
        CommonMark(text).forEachInline { if case .html = $0 { html += 1 } }
        #expect(html == 0)
        #expect(text.contains("a night \\[1\\], and"))
    }

    @Test func `Citations lead to anchors that are there`() throws {
        let text = try Fixture.text(of: Fixture.statement())
        var citations: Set<String> = []
        CommonMark(text).forEachInline { inline in
            if case .link(_, let destination, _) = inline, destination.hasPrefix("#") { citations.insert(destination) }
        }
        #expect(citations.count == 5)
        for citation in citations { #expect(text.contains("<a id=\"\(citation.dropFirst())\"></a>")) }
    }

    @Test func `No other mark follows the mark that ends a title`() throws {
        var statement = Fixture.statement(preamble: nil)
        statement.references = [".", "?", "!", "…", ""].enumerated().map { index, mark in
            .init(
                id: "r\(index)", number: index + 1, title: "Ends with\(mark)", year: index == 0 ? nil : 2020,
                doi: "10.1000/x")
        }
        let text = try Fixture.text(of: statement)
        #expect(text.contains("Ends with. <https://doi.org/10.1000/x>\n"))
        #expect(text.contains("Ends with? (2020) <") && text.contains("Ends with… (2020) <"))
    }

    static let links = [
        "https://doi.org/10.1000/A%28b%29", "http://dx.doi.org/10.1000/a(b)", "https://www.doi.org/10.1000/a(B)",
    ]

    @Test(arguments: links)
    func `A URL that is the link of the DOI is not shown beside it`(url: String) throws {
        var statement = Fixture.statement(preamble: nil)
        statement.references = [.init(id: "r", number: 1, title: "T", url: url, doi: "10.1000/a(b)")]
        let one = try Fixture.text(of: statement)
        statement.references[0].url = nil
        #expect(try Fixture.text(of: statement) == one)
        statement.references[0].url = "https://doi.org/10.1000/another"
        #expect(try Fixture.text(of: statement).contains("another"))
    }

    @Test func `Measures of a group are named by their numbers, which are no counts`() throws {
        var statement = Fixture.statement(preamble: nil)
        statement.call.ranked = true
        statement.measures = ["a", "b", "a"].enumerated().map { index, group in
            .init(id: "m\(index)", number: "\(index + 1)", title: "Measure", group: group)
        }
        statement.measureGroups = [
            .init(id: "a", title: "A", measures: ["m0", "m2"]), .init(id: "b", title: "B", measures: ["m1"]),
        ]
        let text = try Fixture.text(of: statement, ["anchors": false])
        #expect(text.contains("- A (measures: 1, 3)\n- B (measure: 2)\n"))
    }

    @Test func `The number of countries is said where there is more than one`() throws {
        var statement = try Fixture.statement()
        #expect(try Fixture.text(of: statement).contains("\n- 9 countries\n"))
        statement.endorsers.byCountry.removeSubrange(1...)
        #expect(try !Fixture.text(of: statement).contains("9 countries"))
    }

    @Test func `The kind of an event stands behind a title that does not say it`() throws {
        var statement = Fixture.statement(preamble: nil)
        let date = PublishedStatement.CalendarDate(value: "2026", text: "2026")
        statement.timeline = [
            .init(date: date, kind: .init(value: "publication", label: "Publication"), title: "PUBLICATION"),
            .init(date: date, kind: .init(value: "publication", label: "Publication"), title: "Final text"),
            .init(date: date, kind: .init(value: "other", label: "Event"), title: "Dinner"),
        ]
        let text = try Fixture.text(of: statement)
        #expect(text.contains(" PUBLICATION\n- **2026:** Final text (Publication)\n- **2026:** Dinner\n"))
    }

    @Test(arguments: [(1, "An endorser who is not named"), (2, "Endorsers who are not named")])
    func `The label of a number is in the number`(count: Int, label: String) throws {
        var statement = try Fixture.statement()
        statement.endorsers.anonymous = count
        #expect(try Fixture.text(of: statement).contains("\n- **\(label):** \(count)\n"))
    }

    @Test func `Labels within a line have small letters`() throws {
        var statement = try Fixture.statement()
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "Q\($0.rawValue)q") })
        statement.quotes = [
            .init(
                text: "Yes.", speaker: .init(name: "N"), onBehalfOf: "P", approved: .init(value: "2026", text: "2026")),
            .init(text: "No.", onBehalfOf: "P"),
        ]
        statement.stage.value = "endorsement"
        let text = try Fixture.text(of: statement)
        for words in ["(qasOfq 1", "(qmeasuresq: 1", "— N, qonBehalfOfq: P (qapprovedq: 2026)", "> — QonBehalfOfq: P"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test(arguments: ["draft", "consultation", "endorsement", "published", "archived"])
    func `That a quote is approved is said until the statement is published`(stage: String) throws {
        var statement = try Fixture.statement()
        statement.stage.value = stage
        statement.quotes = [.init(text: "Yes.", approved: .init(value: "1999", text: "1999"))]
        let text = try Fixture.text(of: statement)
        #expect(text.contains("> (approved: 1999)\n") == !["published", "archived"].contains(stage))
        #expect(text.contains("> Yes.\n") && text.contains("pproved") == text.contains("1999"))
    }

    @Test func `The original of a translation is named by its title where that is known`() throws {
        var statement = try Fixture.statement()
        statement.translationOf = "soins"
        let german = PublishedStatement.Language(tag: "de", name: "Deutsch", direction: "ltr")
        statement.translations = [.init(id: "soins", language: german, title: "Pflege", isOriginal: false)]
        #expect(try Fixture.text(of: statement).contains("Translation of:** soins\n"))
        statement.translations?[0].isOriginal = true
        #expect(try Fixture.text(of: statement).contains("Translation of:** Pflege\n"))
        statement.translationOf = nil
        #expect(try !Fixture.text(of: statement).contains("Translation of"))
    }
}
