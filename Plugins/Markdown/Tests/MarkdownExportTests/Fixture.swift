import ExporterKit
import Foundation
import Testing
import MarkdownExport

/// The published statement in which every key of the format occurs, and what becomes of it.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    static func value() throws -> JSONValue {
        let file = folder.appending(path: "../../../../Tests/Fixtures/every-key.published.json")
        return try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
    }

    static func statement() throws -> PublishedStatement {
        try statement(of: value())
    }

    static func statement(of value: JSONValue) throws -> PublishedStatement {
        try JSONDecoder().decode(PublishedStatement.self, from: JSONEncoder().encode(value))
    }

    /// A statement of nothing but what is required, with a text as its preamble.
    static func statement(preamble: String?) -> PublishedStatement {
        PublishedStatement(
            schema: "", id: "s", title: "T", language: .init(tag: "en", name: "English", direction: "ltr"),
            stage: .init(value: "draft", label: "Draft"), preamble: preamble, call: .init(title: "Call", ranked: false),
            endorsers: .init(total: 0, anonymous: 0, text: "0 endorsers"))
    }

    static func text(of statement: PublishedStatement, _ values: [String: JSONValue] = [:]) throws -> String {
        let options = ExportOptions(values, declared: MarkdownExporter.options)
        let files = MarkdownExporter().export(statement, options: options).files
        #expect(files.map(\.name) == ["\(statement.id).md"])
        return String(decoding: try #require(files.first).contents, as: UTF8.self)
    }

    /// The fixture with every string of it, ids and labels included, replaced.
    static func replaced(_ value: JSONValue, by text: String) -> JSONValue {
        switch value {
        case .string: .string(text)
        case .array(let elements): .array(elements.map { replaced($0, by: text) })
        case .object(let members): .object(members.mapValues { replaced($0, by: text) })
        case .null, .boolean, .integer, .number: value
        }
    }
}
