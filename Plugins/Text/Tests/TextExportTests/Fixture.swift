import ExporterKit
import Foundation
import Testing
import TextExport

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

    static func text(of statement: PublishedStatement, width: Int = 72, ascii: Bool = false) throws -> String {
        let options = ExportOptions(
            ["width": .integer(width), "ascii": .boolean(ascii)], declared: TextExporter.options)
        let files = try TextExporter().export(statement, options: options).files
        #expect(files.map(\.name) == ["\(statement.id).txt"])
        return String(decoding: try #require(files.first).contents, as: UTF8.self)
    }

    /// The lines of a preamble as it is set.
    static func lines(ofPreamble preamble: String, width: Int = 72) throws -> [String] {
        let lines = try text(of: statement(preamble: preamble), width: width).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        let start = try #require(lines.firstIndex(of: "preamble"))
        let end = try #require(lines.firstIndex(of: "additionalInformation"))
        return Array(lines[(start + 3)..<(end - 1)])
    }
}

/// Holds a text against what every export promises.
func expectWellSet(_ text: String, width: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), sourceLocation: sourceLocation)
    #expect(!text.hasPrefix("\n") && !text.contains("\n\n\n"), sourceLocation: sourceLocation)
    let invisible = text.unicodeScalars.filter { $0 != "\n" && VisibleText.isInvisible($0) }
    #expect(Array(invisible).isEmpty, sourceLocation: sourceLocation)
    for line in text.split(separator: "\n") {
        #expect(line.last != " ", "\(line.prefix(200))", sourceLocation: sourceLocation)
        guard DisplayWidth.of(line) > width else { continue }
        // What stands out is one address behind the marks of lists, block quotes and notes.
        let words = line.split(separator: " ").filter { $0 != ">" && $0 != "-" && $0.wholeMatch(of: /\[L\d+\]/) == nil }
        let isAddress = words.count == 1 && (words[0].contains("://") || words[0].contains("@"))
        #expect(isAddress, "\(line.prefix(200))", sourceLocation: sourceLocation)
    }
}
