import CommonMark
import Testing

@Suite struct HTMLRendererTests {
    private static let citations: [String: HTMLRenderer.Citation] = ["plan": .init(number: 3, href: "#ref-plan")]

    private static func html(_ text: String, below level: Int = 2) -> String {
        HTMLRenderer.html(of: CommonMark(text), headingLevel: level + 1, citation: { citations[$0] })
    }

    @Test(arguments: [
        ("One *two* **three** `four`", "<p>One <em>two</em> <strong>three</strong> <code>four</code></p>\n"),
        ("one\ntwo\\\nthree", "<p>one\ntwo<br>\nthree</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
        ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
        ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("```text\na < b\n```", "<pre><code>a &lt; b\n</code></pre>\n"),
        ("***", "<hr>\n"),
        ("", ""),
    ])
    func `every kind of markup has its element`(text: String, html: String) {
        #expect(Self.html(text) == html)
    }

    @Test(arguments: [
        ("# a\n\n### b\n\n## c\n\n# d", 2, [3, 4, 4, 3]),
        ("### a\n\n# b\n\n###### c", 2, [3, 3, 4]),
        ("# a\n\n> ## b\n\n- ### c", 3, [4, 5, 6]),
        ("# a\n\n## b\n\n### c", 5, [6, 6, 6]),
    ])
    func `headings begin below the level given, without gaps, down to the sixth`(
        text: String, level: Int, levels: [Int]
    ) {
        let found = Self.html(text, below: level).matches(of: /<h([1-6])>/).compactMap { Int($0.output.1) }
        #expect(found == levels)
    }

    @Test(arguments: [
        ("[a](https://a.example/x?b=1&c=2)", "<a href=\"https://a.example/x?b=1&amp;c=2\">a</a>"),
        ("[a](HTTP://a.example)", "<a href=\"http://a.example\">a</a>"),
        ("<mail@a.example>", "<a href=\"mailto:mail@a.example\">mail@a.example</a>"),
        ("[a](doi:10.1000/182)", "<a href=\"https://doi.org/10.1000/182\">a</a>"),
        ("[a](https://a.example \"T & t\")", "<a href=\"https://a.example\" title=\"T &amp; t\">a</a>"),
        ("[](https://a.example)", "<a href=\"https://a.example\">https://a.example</a>"),
        ("[see [@plan]](https://a.example)", "<a href=\"https://a.example\">see [3]</a>"),
    ])
    func `links lead where they may`(text: String, html: String) {
        #expect(Self.html(text) == "<p>\(html)</p>\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "tel:1",
        "/relative", "#top", "//a.example", "doi:evil", "https:a.example", "https://", "&#106;avascript:alert(1)",
    ])
    func `of any other link its text remains`(destination: String) {
        #expect(Self.html("[*a* b](<\(destination)>)") == "<p><em>a</em> b</p>\n")
    }

    @Test func `images are their alternative text`() {
        let text = "![A *map* & a [key](https://a.example)](https://a.example/i.png)"
        #expect(Self.html(text) == "<p>A map &amp; a key</p>\n")
    }

    @Test func `citations lead to their reference, and unknown ones stay as written`() {
        #expect(
            Self.html("[@plan] [@nothing]")
                == "<p><a class=\"citation\" role=\"doc-biblioref\" href=\"#ref-plan\">[3]</a> [@nothing]</p>\n")
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<!-- a -->", "<![CDATA[a]]>",
        "`<b>`", "    <b>", "[a](<https://a.example/\"onclick=\"x>)", "[a](https://a.example '\"><b>')",
        "![\"><b>](https://a.example)",
    ])
    func `nothing of the text becomes markup`(text: String) {
        let safe = /<\/?(p|code|pre|em)>|<a href="[^"<>]*"( title="[^"<>]*")?>|<\/a>/
        let rest = Self.html(text).replacing(safe, with: "")
        #expect(!rest.contains("<") && !rest.contains(">") && !rest.contains("\""), "\(rest)")
    }

    @Test func `a quotation mark with a combining mark on it is escaped all the same`() {
        let escaped = HTMLText.escaped("a\"\u{301} <\u{338} \u{600}\"")
        #expect(Array(escaped.unicodeScalars) == Array("a&quot;\u{301} &lt;\u{338} \u{600}&quot;".unicodeScalars))
    }

    @Test(arguments: [
        ("a\u{1B}[31m", "a\u{241B}[31m"), ("\u{202E}a", "&lt;U+202E&gt;a"), ("a\u{FFFE}", "a&lt;U+FFFE&gt;"),
        ("a\r\nb\nc", "a\nb\nc"), ("a\rb", "a\u{240D}b"), ("\u{1FFFF}", "&lt;U+1FFFF&gt;"),
    ])
    func `what could not be seen is shown`(text: String, shown: String) {
        #expect(HTMLText.escaped(text) == shown)
    }

    @Test func `nesting of any depth is rendered`() {
        #expect(Self.html(String(repeating: "> ", count: 5000) + "deep").contains("deep"))
        #expect(Self.html(String(repeating: "*a ", count: 2000) + String(repeating: "b* ", count: 2000)).contains("b"))
    }

    // A second, or hours.
    @Test(.timeLimit(.minutes(10)))
    func `what stands below the deepest level is moved but once`() {
        let count = 100_000
        let deep = String(repeating: "![a ", count: count) + String(repeating: "](x)", count: count)
        guard case .paragraph(var inlines)? = CommonMark(deep).blocks.first else {
            Issue.record("there is no paragraph")
            return
        }
        var depth = 2
        while case .image(let inner, _)? = inlines.last {
            (inlines, depth) = (inner, depth + 1)
        }
        #expect(depth == CommonMark.maximumDepth)
        #expect(inlines.count == count - depth + 3)
        // A paragraph stays one, as deep as it may be.
        let quotes = CommonMark(String(repeating: "> ", count: 100) + "*deep*\n")
        #expect("\(quotes)".contains("paragraph([CommonMark.CommonMark.Inline.text(\"deep\")])"))
    }

    @Test func `an escaped citation is none, and one in a description or a link is`() {
        func html(_ text: String) -> String {
            HTMLRenderer.html(of: CommonMark(text)) { .init(number: 7, href: "#ref-\($0)", anchor: "cite-\($0)") }
        }
        #expect(html("See \\[@x\\] and \\[@x] and `\\[@x]`.") == "<p>See [@x] and [@x] and <code>\\[@x]</code>.</p>\n")
        let link = "<a class=\"citation\" role=\"doc-biblioref\" id=\"cite-x\" href=\"#ref-x\">[7]</a>"
        #expect(html("![A map [@x]](https://a.example)") == "<p>A map \(link)</p>\n")
        #expect(
            html("[A map [@x]](https://a.example)")
                == "<p><a href=\"https://a.example\">A map <span id=\"cite-x\">[7]</span></a></p>\n")
    }

    @Test func `an address that is its own text is told apart, and tabs in code keep their room`() {
        func html(_ text: String) -> String { HTMLRenderer.html(of: CommonMark(text)) }
        #expect(
            html("<https://a.example>")
                == "<p><a href=\"https://a.example\" class=\"address\">https://a.example</a></p>\n")
        #expect(html("```\na\tb\n```") == "<pre><code>a    b\n</code></pre>\n")
    }

    @Test func `a description without citations has no empty parentheses`() {
        let description = CommonMark("It grows ([@a], [@b]). See [@a] (and [@b]).").firstParagraph
        #expect(description == "It grows. See (and).")
    }
}
