import ExporterKit
import Testing

@testable import MarkdownExport

/// What is written is held against what a parser of CommonMark reads in it.
@Suite struct RoundTripTests {
    static let strings = [
        "", " ", "\n\n\n", "a\n\n\n\nb", "\u{1B}[2J\u{7}\u{0}", "\u{202E}evil\u{2066}", "a\u{2028}b\u{85}c\r\nf",
        "<script>alert(1)</script>", "[a](javascript:alert(1))", "{{x}} {% y %} {{< z >}}", "\"'&amp;&#35;&x",
        "*a* _b_ __c__ `d` ~~e~~ ^f^ $g$ |h|", "# a", "a #", "1. a", "1) a", "(a) b", "iv. a", "- a", "+ a", "= a",
        "===", "---", "***", "> a", "~~~", "```", ": a", "% a", "    a", "a\\", "\\", "www.a.example",
        "http://a.example",
        "a@b.example", "@a", "[@a]", "[^a]", "[a]: b", "![a](b)", "!", "&", "a:", "<!-- a -->", "<?a?>", "|a|b|\n|-|-|",
        String(repeating: "> ", count: 20) + "a", String(repeating: "- ", count: 20) + "a",
        String(repeating: "*a ", count: 100), String(repeating: "[", count: 300), "999999999. a\n1. b",
        "```\n\n\u{1B}```\n\n\n", "# <b>a</b>\nb\n===\n",
    ]

    @Test(arguments: strings)
    func `Plain text is read as the text that it is`(string: String) {
        let text = StatementDocument.plain(string)
        guard !text.isEmpty else { return }
        let line = MarkdownText.escaped(text, startsLine: true)
        #expect(read(line) == text)
        #expect(read("b\n" + line) == "b\n" + text)
        #expect(read("b " + MarkdownText.escaped(text) + "[](c)") == "b " + text + "[](c)")
    }

    @Test func `no text has a tag of Liquid, Jinja or Hugo in it`() {
        for text in ["{% raw %}", "{{ x }}", "{{< y >}}", "a {%", "%} b"] {
            let line = MarkdownText.escaped(text)
            for tag in ["{%", "%}", "{{", "}}"] { #expect(!line.contains(tag), "\(line)") }
        }
    }

    /// The text of a paragraph, in which there is to be nothing but text and links without one.
    private func read(_ source: String) -> String? {
        guard case .paragraph(let inlines)? = CommonMark(source).blocks.first else { return nil }
        let words = inlines.map { inline -> String in
            switch inline {
            case .text(let text): text
            case .softBreak: "\n"
            case .citation(let id): "[@\(id)]"
            case .link([], let destination, _): "[](\(destination))"
            default: "\(inline)"
            }
        }
        return words.joined()
    }

    @Test(arguments: strings)
    func `Whatever a statement says, it is read as the same blocks`(string: String) throws {
        expectSame(try Fixture.statement(of: Fixture.replaced(Fixture.value(), by: string)))
    }

    @Test func `The fixture is read as the same blocks`() throws {
        expectSame(try Fixture.statement())
    }

    @Test(arguments: 0..<12)
    func `A text of pieces of markup is read as the same blocks`(seed: UInt64) throws {
        let pieces = [
            "*", "**", "_", "__", "`", "``", "[", "]", "(https://a.example/b(c)?d&copy;)", "(javascript:x)", "<", ">",
            "a",
            "b c", " ", "\n", "\n\n", "- ", "1. ", "7) ", "> ", "# ", "### ", "    ", "```\n", "~~~ x\n", "---\n",
            "===\n",
            "\\", "\\\n", "&amp;", "&#32;", "!", "![", "[@plan]", "[@none]", "<b>", "<https://a.example>", "“", "夜",
            ".",
            "<div>\n", "  \n", "\t", "www.", "mailto:a@b.example", "\"t\"", "+ ", "* ", "2. ", "&nbsp;", "@", "://",
        ]
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for _ in 0..<50 {
            var text = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int((state >> 33) % UInt64(pieces.count))]
            }
            var statement = Fixture.statement(preamble: text)
            statement.references = [.init(id: "plan", number: 1, title: "Plan")]
            expectSame(statement, "\(text.debugDescription)")
        }
    }

    private func expectSame(
        _ statement: PublishedStatement, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let blocks = StatementDocument.blocks(of: statement, hasTitle: true, hasAnchors: true)
        let source = MarkdownWriter.source(of: blocks)
        let invisible = source.unicodeScalars.filter { $0 != "\n" && $0 != "\t" && VisibleText.isInvisible($0) }
        #expect(Array(invisible).isEmpty, comment, sourceLocation: sourceLocation)
        let read = comparable(CommonMark(source).blocks)
        let written = comparable(blocks)
        for (read, written) in zip(read, written) where read != written {
            Issue.record("\(comment ?? "")\n\(written)\nis read as\n\(read)", sourceLocation: sourceLocation)
            break
        }
        #expect(read.count == written.count, comment, sourceLocation: sourceLocation)
    }

    /// The blocks without the lines of headings, spaces at the ends of lines, and the emphasis
    /// that two words without a space between them cannot have.
    private func comparable(_ blocks: [CommonMark.Block]) -> [CommonMark.Block] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(PublishedText.trimmed(flat(inlines)))
            case .heading(let level, let inlines, _):
                .heading(level: level, PublishedText.trimmed(flat(inlines)), line: 0)
            case .list(let start, let tight, let items):
                .list(start: start, tight: tight, items: items.map(comparable))
            case .quote(let inner): .quote(comparable(inner))
            case .code, .html, .thematicBreak: block
            }
        }
    }

    private func flat(_ inlines: [CommonMark.Inline]) -> [CommonMark.Inline] {
        PublishedText.joined(
            inlines.flatMap { inline -> [CommonMark.Inline] in
                switch inline {
                case .emphasis(let inner), .strong(let inner): flat(inner)
                case .link(let inner, let destination, let title):
                    [.link(flat(inner), destination: destination, title: title)]
                // What has the form of a citation is one.
                case .citation(let id): [.text("[@\(id)]")]
                default: [inline]
                }
            })
    }

    static let emphasised = [
        "*a*", "**a**", "***a***", "*a **b** c*", "**a *b* c**", "a*b*c", "*a* *b*", "*[a](https://b.example)*",
        "_a_ **b**", "**`a`**", "*a*\n**b**",
    ]

    @Test(arguments: emphasised)
    func `Emphasis stays`(source: String) {
        let blocks = PublishedText.blocks(of: source, headingLevel: 2, citations: [:])
        #expect(CommonMark(MarkdownWriter.source(of: blocks)).blocks == blocks)
    }

    @Test(.timeLimit(.minutes(10))) func `An address of any length is written and read`() {
        let address = "https://a.example/" + String(repeating: "a", count: 200_000) + "?b&c(d)"
        let blocks = [CommonMark.Block.paragraph([.link([.text("c")], destination: address, title: "")])]
        let isSame = CommonMark(MarkdownWriter.source(of: blocks)).blocks == blocks
        #expect(isSame)
    }

    @Test func `Headings of a text stand below that of its section, without gaps`() throws {
        var statement = Fixture.statement(preamble: "# a\n\n#### b\n\n## c\n\nd\n===")
        statement.annexes = [.init(id: "x", title: "X", text: "###### e")]
        let text = try Fixture.text(of: statement)
        #expect(
            text.split(separator: "\n").filter { $0.hasPrefix("#") } == [
                "# T", "## preamble", "### a", "#### b", "#### c", "### d", "## annexes",
                "### <a id=\"annex-x\"></a>X", "#### e", "## additionalInformation",
            ])
    }

    @Test func `Addresses that nobody should follow are text`() throws {
        var statement = Fixture.statement(preamble: "[a](javascript:b) ![c](https://d.example/e.png)")
        statement.leads = [.init(name: "L", url: "javascript:alert(1)")]
        statement.documents = [.init(title: "D", url: "https://x.example/a\u{202E}b\u{1B}")]
        CommonMark(try Fixture.text(of: statement)).forEachInline { inline in
            if case .link(_, let destination, _) = inline { Issue.record("\(destination)") }
            if case .image = inline { Issue.record("an image") }
        }
    }
}
