import Diagnostics
import Testing

@testable import YAMLTree

/// Whatever libyaml's memory is cut into, what it read comes back whole.
@Suite struct EventParserTests {
    private static let lengths = Array(0...40) + [63, 64, 65, 255, 256, 1023, 1024, 2047, 2048, 2049, 5000, 70_000]

    /// A text of a length that can stand plain.
    private static func text(_ length: Int) -> String {
        String(String(repeating: "abcdefg hij ", count: length / 12 + 1).prefix(length)).replacing(
            #/ $/#, with: "x")
    }

    private static func texts(of result: YAMLReader.Result) -> [String] {
        result.root?.items.map { $0.compactMap(\.text) } ?? []
    }

    @Test func `scalars of all lengths come back in every style`() {
        for length in Self.lengths {
            let text = Self.text(length)
            let source = """
                - "\(text)"
                - '\(text)'
                - !!str &anchor\(text.replacing(" ", with: "-").prefix(1000)) "\(text)"
                - |-
                  \(text)
                - >-
                  \(text)
                - \(text.isEmpty ? "''" : text)
                """
            let result = YAMLReader.read(SourceFile(path: "a.yaml", bytes: Array(source.utf8)))
            #expect(result.diagnostics.isEmpty)
            #expect(Self.texts(of: result) == Array(repeating: text, count: 6), "\(length)")
        }
    }

    @Test func `texts may be read in the midst of another, and on many threads`() async {
        var outer = EventParser(Array("[a, b, c, \(Self.text(900))]".utf8)[...], codePoints: nil)
        // The ends and beginnings of the stream, the document and the list, and four scalars.
        for _ in 0..<10 {
            #expect(outer?.next() != nil)
            let inner = YAMLReader.read(SourceFile(path: "b.yaml", bytes: Array("[\(Self.text(300)), d]".utf8)))
            #expect(Self.texts(of: inner) == [Self.text(300), "d"])
        }
        let read = await withTaskGroup(of: Int.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let list = (0..<500).map { "\"\(number) \($0)\"" }.joined(separator: ", ")
                    let result = YAMLReader.read(SourceFile(path: "c.yaml", bytes: Array("[\(list)]".utf8)))
                    return Self.texts(of: result) == (0..<500).map { "\(number) \($0)" } ? 1 : 0
                }
            }
            return await group.reduce(0, +)
        }
        #expect(read == 64)
    }
}
