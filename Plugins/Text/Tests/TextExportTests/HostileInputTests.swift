import ExporterKit
import Foundation
import Testing
import TextExport

@Suite struct HostileInputTests {
    static let strings = [
        "", " ", "\n\n\n", "a\n\n\n\nb", "\u{1B}[2J\u{7}\u{0}", "\u{202E}evil\u{2066}",
        "a\u{2028}b\u{85}c\u{B}d\u{C}e\r\nf",
        String(repeating: "x", count: 300), String(repeating: "夜", count: 300), String(repeating: "@", count: 300),
        String(repeating: "> ", count: 150) + "a", String(repeating: "- ", count: 150) + "a",
        String(repeating: "*a ", count: 150), String(repeating: "[", count: 300), "```\n\n\n\n\u{1B}\n```\n\n\n",
        "<script>alert(1)</script>", "[a](javascript:alert(1))", "e" + String(repeating: "\u{301}", count: 200),
        "999999999. a\n1. b",
    ]

    /// The fixture with every string of it, ids and labels included, replaced.
    private func replaced(_ value: JSONValue, by text: String) -> JSONValue {
        switch value {
        case .string: .string(text)
        case .array(let elements): .array(elements.map { replaced($0, by: text) })
        case .object(let members): .object(members.mapValues { replaced($0, by: text) })
        case .null, .boolean, .integer, .number: value
        }
    }

    @Test(arguments: strings, [40, 72])
    func `Whatever a statement says, the text is well set`(string: String, width: Int) throws {
        let statement = try Fixture.statement(of: replaced(Fixture.value(), by: string))
        expectWellSet(try Fixture.text(of: statement, width: width), width: width)
    }

    @Test func `Addresses that nobody should follow are text without brackets`() throws {
        var statement = Fixture.statement(preamble: nil)
        statement.leads = [.init(name: "L", url: "javascript:alert(1)")]
        statement.documents = [.init(title: "D", url: "https://x.example/a\u{202E}b\u{1B}")]
        let text = try Fixture.text(of: statement)
        #expect(text.contains("    javascript:alert(1)\n"))
        #expect(!text.contains("<javascript"))
        #expect(text.contains("  https://x.example/a<U+202E>b␛\n"))
    }

    @Test(arguments: ["x", "夜", "*a ", "> ", "[", "- ", "[a](", "`"])
    func `A very long text is well set`(part: String) throws {
        let statement = Fixture.statement(preamble: String(repeating: part, count: 10_000))
        expectWellSet(try Fixture.text(of: statement, width: 40), width: 40)
    }

    @Test func `Lists nested beyond the width keep their words`() throws {
        let source = (0..<60).map { String(repeating: "  ", count: $0) + "- w\($0)w" }.joined(separator: "\n")
        let lines = try Fixture.lines(ofPreamble: source, width: 40)
        let text = lines.joined(separator: "\n")
        for depth in 0..<60 { #expect(text.contains("w\(depth)w")) }
    }
}
