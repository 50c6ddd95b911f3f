import AnnouncementExport
import ExporterKit
import Foundation
import Testing

/// The published statement in which every key of the format occurs, and what becomes of it.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    static let root = folder.appending(path: "../../../..")

    static func value() throws -> JSONValue {
        let file = root.appending(path: "Tests/Fixtures/every-key.published.json")
        return try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
    }

    static func statement() throws -> PublishedStatement {
        try statement(of: value())
    }

    static func statement(of value: JSONValue) throws -> PublishedStatement {
        try JSONDecoder().decode(PublishedStatement.self, from: JSONEncoder().encode(value))
    }

    /// A published statement of nothing but what is required.
    static func smallest(language: String = "en") throws -> PublishedStatement {
        var statement = PublishedStatement(
            schema: "", id: "s", title: "T", language: .init(tag: language, name: "L", direction: "ltr"),
            stage: .init(value: "published", label: "Published"), leads: [.init(name: "Society of A", acronym: "SA")],
            call: .init(title: "Call", ranked: false),
            endorsers: .init(total: 0, anonymous: 0, text: "0 endorsers"))
        try HostWords(language).put(into: &statement)
        return statement
    }

    private static let exporter = Result { try AnnouncementExporter() }

    /// The page and the text.
    static func export(
        _ statement: PublishedStatement, _ values: [String: JSONValue] = [:]
    ) throws -> (html: String, text: String) {
        let options = ExportOptions(values, declared: AnnouncementExporter.options)
        let files = try exporter.get().export(statement, options: options).files
        #expect(files.map(\.name) == ["\(statement.id).announcement.html", "\(statement.id).announcement.txt"])
        let texts = files.map { String(decoding: $0.contents, as: UTF8.self) }
        return (try #require(texts.first), try #require(texts.last))
    }

    /// The text without its line breaks.
    static func prose(_ statement: PublishedStatement, _ values: [String: JSONValue] = [:]) throws -> String {
        try export(statement, values).text.split(separator: "\n").joined(separator: " ")
    }
}
