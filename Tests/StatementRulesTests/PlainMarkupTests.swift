import CommonMark
import Testing

@testable import StatementRules

/// What is told of a text without parsing it is what the parser says.
@Suite struct PlainMarkupTests {
    private static let pieces = [
        "[@a]", "[@b-1]", "[@", "[-@a]", "[@a; @b]", "[@a_b]", "[", "]", "(", ")", "](", "]:", "][", "![", "a", "word",
        " ", "  ", "    ", "\n", "\n\n", "\t", "\\", "`", "```", "~~~", "<", ">", "<https://www.example.org>", "&",
        "&#64;",
        "*", "**", "_", "-", "- ", "1. ", "> ", "# ", "=", "===", "---", "https://www.example.org/a?b=c#d", "http://",
        ":",
        "javascript:x", "mailto:a@example.org", "(https://www.example.org)", "(javascript:x)", "\"title\"", "@", "!",
        ".",
    ]

    private static let texts: [String] = {
        var generator = SystemRandomNumberGenerator()
        return (0..<20_000).map { _ in
            let count = Int.random(in: 1...12, using: &generator)
            return (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        }
    }()

    @Test func `a text with plain links only has no other link`() {
        var count = 0
        for text in Self.texts where PlainMarkup.hasPlainLinksOnly(text) {
            count += 1
            CommonMark(text).forEachInline { inline in
                switch inline {
                case .link(_, let destination, _), .image(_, let destination):
                    #expect(LinkScheme(of: destination) != nil, "\(text.debugDescription)")
                default: break
                }
            }
        }
        #expect(count > 1000)
        #expect(PlainMarkup.hasPlainLinksOnly("See [it](https://www.example.org/a?b=c#d), and [@plan]."))
    }

    @Test func `citations that are plain to see are those of the parser`() {
        var count = 0
        for text in Self.texts {
            guard let ids = PlainMarkup.citations(in: text) else { continue }
            count += ids.isEmpty ? 0 : 1
            let parsed = Citations(in: CommonMark(text))
            #expect(ids == parsed.ids, "\(text.debugDescription)")
            #expect(parsed.malformed.isEmpty, "\(text.debugDescription)")
        }
        #expect(count > 200)
        #expect(
            PlainMarkup.citations(in: "See *it* [@plan], and [it](https://www.example.org) [@b].") == ["plan", "b"])
    }

    @Test func `a text that can have no heading has none`() {
        var count = 0
        for text in Self.texts where !PlainMarkup.mayHaveHeading(text) {
            count += 1
            CommonMark(text).forEachBlock { block in
                if case .heading = block { Issue.record("\(text.debugDescription)") }
            }
        }
        #expect(count > 1000)
        #expect(!PlainMarkup.mayHaveHeading("A well-known\n- list\n- of two"))
    }
}
