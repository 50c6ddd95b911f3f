import ExporterKit
import Foundation
import JSONExport
import Testing

@Suite struct JSONExporterTests {
    private func export(_ statement: PublishedStatement, pretty: Bool = true) throws -> String {
        let options = ExportOptions(["pretty": .boolean(pretty)], declared: JSONExporter.options)
        let files = try JSONExporter().export(ReceivedJSON(statement), options: options).files
        #expect(files.map(\.name) == ["\(statement.id).json"])
        return String(decoding: try #require(files.first).contents, as: UTF8.self)
    }

    @Test func `The fixture, which is written canonically, comes back byte for byte`() throws {
        let exported = try export(Fixture.statement())
        let expected = try Fixture.text()
        // By lines, so that a failure shows the difference and not two files.
        for (line, wanted) in zip(exported.split(separator: "\n"), expected.split(separator: "\n")) {
            try #require(Array(line.utf8) == Array(wanted.utf8), "\(line)")
        }
        #expect(Array(exported.utf8) == Array(expected.utf8))
    }

    @Test func `Every key and value of the fixture is a key of the type`() throws {
        let encoded = try JSONEncoder().encode(Fixture.statement())
        #expect(try JSONDecoder().decode(JSONValue.self, from: encoded) == Fixture.value())
    }

    @Test func `JSON-LD is written beside it where that is asked for`() throws {
        let options = ExportOptions(["ld": true], declared: JSONExporter.options)
        let files = try JSONExporter().export(ReceivedJSON(Fixture.statement()), options: options).files
        let statement = try Fixture.statement()
        #expect(files.map(\.name) == ["\(statement.id).json", "\(statement.id).jsonld"])
        let linked = try JSONDecoder().decode(JSONValue.self, from: Data(try #require(files.last).contents))
        guard case .object(let members) = linked else {
            Issue.record("it is no object")
            return
        }
        #expect(members["@context"] == "https://schema.org")
        #expect(members["headline"] == .string(statement.title))
        #expect(members["inLanguage"] == .string(statement.language.tag))
        guard case .array(let authors) = members["author"] else {
            Issue.record("it has no authors")
            return
        }
        #expect(authors.count == statement.leads.count)
    }

    @Test(arguments: [true, false])
    func `What is written reads back to the same statement`(pretty: Bool) throws {
        let statement = try Fixture.statement()
        let exported = try export(statement, pretty: pretty)
        #expect(try JSONDecoder().decode(PublishedStatement.self, from: Data(exported.utf8)) == statement)
    }

    @Test func `Without pretty the file is one line`() throws {
        let exported = try export(Fixture.statement(), pretty: false)
        #expect(exported.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
        #expect(exported.hasSuffix("}\n"))
        #expect(exported.hasPrefix(#"{"$schema":"#))
    }

    @Test(arguments: [true, false])
    func `The same statement gives the same bytes`(pretty: Bool) throws {
        let statement = try Fixture.statement()
        let first = try export(statement, pretty: pretty)
        for _ in 0..<5 {
            let again = try JSONDecoder().decode(PublishedStatement.self, from: JSONEncoder().encode(statement))
            #expect(try Array(export(again, pretty: pretty).utf8) == Array(first.utf8))
        }
    }

    @Test func `No key of any type is empty throughout the fixture`() throws {
        var filled: [String: Bool] = [:]
        func visit(_ value: Any, as key: String) {
            let mirror = Mirror(reflecting: value)
            switch mirror.displayStyle {
            case .struct where !mirror.children.isEmpty && !(value is String):
                for child in mirror.children { visit(child.value, as: "\(type(of: value)).\(child.label ?? "")") }
            case .optional where !mirror.children.isEmpty:
                for child in mirror.children { visit(child.value, as: key) }
                return
            case .collection:
                for child in mirror.children { visit(child.value, as: key + "[]") }
            default: break
            }
            let mayBeEmpty = [.optional, .collection, .dictionary].contains(mirror.displayStyle)
            filled[key] = filled[key] == true || !mayBeEmpty || !mirror.children.isEmpty
        }
        visit(try Fixture.statement(), as: "statement")
        #expect(filled.count > 100)
        // The fixture has its words in its own language.
        #expect(filled.filter { !$0.value }.keys.sorted() == ["Words.language"])
    }

    @Test func `Every label has its words in the fixture`() throws {
        let statement = try Fixture.statement()
        for label in Label.allCases { #expect(statement.label(label) != label.rawValue) }
        #expect(statement.labels.count == Label.allCases.count)
    }

    @Test func `Nothing invisible reaches the file`() throws {
        var statement = try Fixture.statement()
        statement.title = "a\u{202E}b\u{1B}[2Jc\u{0}d\u{2028}e\u{85}"
        let exported = try export(statement)
        let invisible = exported.unicodeScalars.filter { VisibleText.isInvisible($0) && $0 != "\n" }
        #expect(Array(invisible).isEmpty)
        #expect(exported.contains(#""title": "a\u202eb\u001b[2Jc\u0000d\u2028e\u0085""#))
    }
}
