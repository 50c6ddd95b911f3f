import ExporterKit
import Foundation

/// The published statement in which every key of the format occurs.
enum Fixture {
    static let everyKey = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../../Tests/Fixtures/every-key.published.json")

    static func text() throws -> String {
        try String(contentsOf: everyKey, encoding: .utf8)
    }

    static func statement() throws -> PublishedStatement {
        try JSONDecoder().decode(PublishedStatement.self, from: Data(contentsOf: everyKey))
    }

    static func value() throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: everyKey))
    }
}
