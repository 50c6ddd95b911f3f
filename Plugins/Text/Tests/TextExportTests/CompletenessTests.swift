import ExporterKit
import Foundation
import Testing
import TextExport

@Suite struct CompletenessTests {
    /// Keys whose values are for programs, or are said in other words: an original by its title, a claim's parts in its
    /// text, the total in the text of the endorsers, a complete or partial list in a sentence, counts and lists in words.
    private static let unseen: Set<String> = [
        "words", "quotationMarks", "/endorsers/groups/text", "/endorsers/byCountry/text", "/endorsers/byKind/count",
        "$schema", "id", "value", "code", "tag", "direction", "extensions", "labels", "group", "total",
        "/endorsement/list", "/endorsement/claims/qualifier", "/endorsement/claims/kind", "/endorsement/claims/count",
        "/measureGroups/measures", "/translationOf", "/endorsers/groups/endorsers/kind", "/endorsers/byKind/term",
    ]

    /// Of all stages the one in which most is said: once published, not when a quote was approved.
    private static let stage = "endorsement"

    /// Puts a mark of its own in place of every value that readers see.
    private struct Marking {
        var marks: [String: String] = [:]
        private var number = 0

        mutating func mark(_ value: JSONValue, at path: String = "") -> JSONValue {
            let key = path.split(separator: "/").last.map(String.init) ?? ""
            guard !unseen.contains(path), !unseen.contains(key) else { return value }
            switch value {
            case .object(let members):
                let marked = members.map { ($0.key, mark($0.value, at: path + "/" + $0.key)) }
                return .object(Dictionary(marked, uniquingKeysWith: { first, _ in first }))
            case .array(let elements):
                return .array(elements.map { mark($0, at: path) })
            case .string(let text):
                number += 1
                let mark = "q\(number)q"
                marks[mark] = "\(path): \(text)"
                return .string(key == "url" || key == "ror" ? "https://\(mark).example" : mark)
            case .integer(let integer):
                number += 1
                marks["9000\(number)"] = "\(path): \(integer)"
                return .integer(90_000_000 + number)
            case .null, .boolean, .number:
                return value
            }
        }
    }

    @Test func `Every value that readers see is in the text`() throws {
        var marking = Marking()
        var statement = try Fixture.statement(of: marking.mark(Fixture.value()))
        statement.stage.value = Self.stage
        let text = try Fixture.text(of: statement)
        let words = Set(text.split { !($0.isLetter || $0.isNumber) }.map(String.init))
        #expect(marking.marks.count > 200)
        let missing = marking.marks.filter { mark, _ in
            let word = mark.hasPrefix("9000") ? String(90_000_000 + (Int(mark.dropFirst(4)) ?? 0)) : mark
            return !words.contains(word)
        }
        #expect(missing.values.sorted() == [])
    }

    @Test func `Every word of CommonMark text is in the text`() throws {
        let statement = try Fixture.statement()
        let sections = statement.sections + statement.annexes
        let measures = statement.measures.flatMap { [$0] + $0.measures }
        let sources =
            [
                statement.summary, statement.preamble, statement.call.text, statement.disclaimer, statement.funding,
                statement.acknowledgements,
            ] + sections.map(\.text) + statement.measureGroups.map(\.text) + measures.map(\.text)
            + measures.map(\.rationale) + statement.quotes.map(\.text)
        // A line of a block quote begins with its mark.
        let lines = try Fixture.text(of: statement).split(separator: "\n").map { line in
            line.drop { $0 == " " }.hasPrefix("> ") ? line.drop { $0 == " " }.dropFirst(2) : line
        }
        // Quotation marks within a quote become inner ones.
        func letters(_ text: String) -> String { text.filter { !$0.isWhitespace && !"“”‘’„‚«»\"'".contains($0) } }
        let text = letters(lines.joined())
        for source in sources.compactMap(\.self) {
            for word in Self.words(of: CommonMark(source)) {
                #expect(text.contains(letters(word)), "\(word)")
            }
        }
    }

    private static func words(of source: CommonMark) -> [String] {
        var words: [String] = []
        source.forEachBlock { if case .code(let code, _) = $0 { words.append(code) } }
        source.forEachInline { inline in
            switch inline {
            // A link that says no more than its DOI is the URL of the DOI.
            case .text(let text), .code(let text): words.append(text)
            default: break
            }
        }
        return words
    }

    @Test func `Every label that plain text has a use for is in the text`() throws {
        var statement = try Fixture.statement()
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "q\($0.rawValue)q") })
        statement.stage.value = Self.stage
        let text = try Fixture.text(of: statement)
        let unused = Label.allCases.filter { !text.contains("q\($0.rawValue)q") }
        // Titles that the statement brings itself, columns of tables, and what only a page with links needs.
        let expected: Set<Label> = [
            .jointStatement, .callForAction, .country, .count, .total, .address, .contents,
            .skipToContent, .backToText, .completeList,
        ]
        #expect(Set(unused) == expected)
    }

    @Test func `A label and a name have the colon of the language`() throws {
        var statement = try Fixture.statement()
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "q\($0.rawValue)q") })
        statement.stage.value = Self.stage
        statement.words?.colon = "\u{A0}:"
        let text = try Fixture.text(of: statement)
        for label in Label.allCases { #expect(!text.contains("q\(label.rawValue)q:"), "\(label)") }
        for label in [Label.stage, .leads, .email, .onBehalfOf, .rationale, .approved] {
            #expect(text.contains("q\(label.rawValue)q\u{A0}:"), "\(label)")
        }
        #expect(text.contains("Press contact\u{A0}: "))
    }
}
