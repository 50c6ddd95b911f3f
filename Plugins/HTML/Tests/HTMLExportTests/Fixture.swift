import ExporterKit
import Foundation
import HTMLExport
import Testing

/// The statement that has every key, and what tests make of it.
enum Fixture {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    static let golden = folder.appending(path: "Golden/every-key.html")

    static func statement() throws -> PublishedStatement {
        try JSONDecoder().decode(PublishedStatement.self, from: data())
    }

    /// The statement with each of its strings changed, given the path of keys to it without list positions.
    static func statement(
        changing change: (_ text: String, _ path: [String]) -> String
    ) throws -> PublishedStatement {
        let value = changed(try JSONDecoder().decode(JSONValue.self, from: data()), [], change)
        return try JSONDecoder().decode(PublishedStatement.self, from: JSONEncoder().encode(value))
    }

    static func page(of statement: PublishedStatement, options: [String: JSONValue] = [:]) throws -> String {
        let exporter = try HTMLExporter()
        let export = try exporter.export(statement, options: ExportOptions(options, declared: HTMLExporter.options))
        #expect(export.files.map(\.name) == ["\(statement.id).html"])
        #expect(export.diagnostics.isEmpty)
        return String(decoding: try #require(export.files.first).contents, as: UTF8.self)
    }

    /// Whether a string is shown to readers: no id, code or value of the vocabulary, and none of what is not published
    /// as text.
    static func isShown(_ path: [String]) -> Bool {
        guard let key = path.last,
            !path.contains(where: ["extensions", "labels", "words", "quotationMarks", "translations"].contains)
        else { return false }
        return !["$schema", "id", "value", "code", "tag", "direction", "group"].contains(key)
            && path != ["measureGroups", "measures"]
            // Counts in words, beside the figures that the page shows in tables.
            && !["groups", "byCountry"].contains { path == ["endorsers", $0, "text"] }
            && path != ["endorsers", "byKind", "term", "label"]
    }

    private static func data() throws -> Data {
        try Data(contentsOf: folder.appending(path: "../../../../Tests/Fixtures/every-key.published.json"))
    }

    private static func changed(
        _ value: JSONValue, _ path: [String], _ change: (String, [String]) -> String
    ) -> JSONValue {
        switch value {
        case .string(let text): .string(change(text, path))
        case .array(let elements): .array(elements.map { changed($0, path, change) })
        case .object(let members):
            // In the order of their keys, so that what is counted is counted the same way every time.
            .object(
                members.sorted { $0.key < $1.key }.reduce(into: [:]) { members, member in
                    members[member.key] = changed(member.value, path + [member.key], change)
                })
        case .null, .boolean, .integer, .number: value
        }
    }
}
