import ExporterKit
import Foundation
import HTMLExport
import Testing

@Suite struct HTMLExportTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    private static func fixture() throws -> Data {
        try Data(contentsOf: folder.appending(path: "../../../../Tests/Fixtures/every-key.published.json"))
    }

    private static func page(of statement: PublishedStatement) throws -> String {
        let exporter = try HTMLExporter()
        let export = exporter.export(statement, options: ExportOptions(declared: HTMLExporter.options))
        #expect(export.files.map(\.name) == ["\(statement.id).html"])
        return String(decoding: try #require(export.files.first).contents, as: UTF8.self)
    }

    private static func statement(_ change: (String) -> String = { $0 }) throws -> PublishedStatement {
        let text = change(String(decoding: try fixture(), as: UTF8.self))
        return try JSONDecoder().decode(PublishedStatement.self, from: Data(text.utf8))
    }

    /// The words of a page: without tags and the style sheet, entities decoded, white space folded.
    private static func words(of page: String) -> String {
        page.replacing(/<style>[\s\S]*?<\/style>/, with: "").replacing(/<[^>]*>/, with: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `every text of the statement is on the page`() throws {
        let page = try Self.page(of: Self.statement())
        let words = Self.words(of: page)
        let value = try JSONDecoder().decode(JSONValue.self, from: Self.fixture())
        guard case .object(let keys) = value else { return }
        var texts: [String] = []
        let plain: Set = [
            "title", "subtitle", "name", "acronym", "label", "platform", "role", "organisation", "honorific", "phone",
            "email", "number", "onBehalfOf",
        ]
        func collect(_ value: JSONValue, key: String) {
            switch value {
            case .object(let members):
                for (key, value) in members where !["extensions", "labels"].contains(key) { collect(value, key: key) }
            case .array(let elements): for element in elements { collect(element, key: key) }
            case .string(let text) where plain.contains(key): texts.append(text)
            // Of CommonMark only what has no markup stands on the page as it is written.
            case .string(let text) where key == "text" && !text.contains(where: { "*_[]`#>\n\\<&".contains($0) }):
                texts.append(text)
            default: break
            }
        }
        for (key, value) in keys where !["extensions", "labels", "id", "$schema"].contains(key) {
            collect(value, key: key)
        }
        #expect(texts.count > 80)
        // Said by what is shown, not by their names: an endorser's usual role and kind, and the words for the list.
        var implied: Set<String> = [
            "Endorser", "Organisation", "Complete", "Partial", "Exactly", "At least", "About", "Up to",
        ]
        implied.formUnion(implied.map { $0.lowercased() })
        // The language of a quote is its `lang`.
        implied.formUnion(try Self.statement().quotes.compactMap(\.language?.name))
        for text in texts where !implied.contains(text) {
            let folded = VisibleText.of(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let isShown = words.contains(folded)
            #expect(isShown, "\(text)")
        }
    }

    @Test func `hostile text never becomes markup`() throws {
        let hostile = "<script>alert(1)</script>\"'&{{x}}{{{css}}}\u{1B}[31m\u{202E}](javascript:alert(1))"
        var statement = try Self.statement()
        statement.title = hostile
        statement.subtitle = hostile
        statement.summary = hostile + "\n\n[a](javascript:alert(1)) <img src=x onerror=alert(1)>"
        statement.leads[0].name = hostile
        statement.leads[0].url = "javascript:alert(1)"
        statement.measures[0].title = hostile
        statement.measures[0].text = hostile
        statement.measures[0].id = "a\" onclick=\"alert(1)"
        statement.quotes[0].text = hostile
        statement.labels = statement.labels.mapValues { _ in hostile }
        let page = try Self.page(of: statement)
        #expect(!page.contains("<script"))
        #expect(!page.contains("<img"))
        #expect(!page.contains("href=\"javascript"))
        #expect(!page.contains("onclick=\""))
        #expect(!page.contains("\u{1B}"))
        #expect(!page.contains("\u{202E}"))
        #expect(page.contains("{{x}}"))
    }

    @Test func `the same statement gives the same bytes`() throws {
        let statement = try Self.statement()
        #expect(try Self.page(of: statement) == Self.page(of: statement))
    }

    @Test func `nothing is asked of the network`() throws {
        let page = try Self.page(of: Self.statement())
        #expect(page.contains("default-src 'none'"))
        #expect(page.firstMatch(of: /<(link|script|img|iframe|object|embed)\b|\ssrc=|url\(|@import/) == nil)
    }

    @Test func `the page is as it was recorded`() throws {
        let page = try Self.page(of: Self.statement())
        let golden = Self.folder.appending(path: "Golden/every-key.html")
        guard let recorded = try? Data(contentsOf: golden) else {
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.utf8).write(to: golden)
            Issue.record("there was no record: look at \(golden.lastPathComponent), and run the tests again")
            return
        }
        let isAsRecorded = page == String(decoding: recorded, as: UTF8.self)
        #expect(isAsRecorded, "delete \(golden.lastPathComponent) to record it anew, and look at what has changed")
    }
}
