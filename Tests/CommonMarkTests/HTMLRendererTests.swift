import CommonMark
import Testing

@Suite struct HTMLRendererTests {
    private func html(_ text: String) -> String {
        HTMLRenderer.html(
            of: CommonMark(text), headingLevel: 3, citations: ["plan": .init(number: 2, href: "#ref-plan")])
    }

    @Test(arguments: [
        ("A *b* **c** `d`", "<p>A <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
        ("See [@plan] and [@none].", "<p>See <a class=\"citation\" href=\"#ref-plan\">[2]</a> and [@none].</p>\n"),
        ("`[@plan]`", "<p><code>[@plan]</code></p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("# A\n\n## B", "<h3>A</h3>\n<h4>B</h4>\n"),
        ("## A", "<h3>A</h3>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("[a](https://example.org/?a&b)", "<p><a href=\"https://example.org/?a&amp;b\">a</a></p>\n"),
        ("[a](doi:10.5555/1)", "<p><a href=\"https://doi.org/10.5555/1\">a</a></p>\n"),
        ("![a](https://example.org/x.png)", "<p>a</p>\n"),
    ])
    func `markup becomes HTML`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))", "[a](data:text/html,x)", "[a](//evil.example)", "<javascript:alert(1)>",
        "[a](https://x\"onclick=\"y)", "```\n<b>\n```", "`<b>`", "&lt;b&gt; &#x3C;i&#x3E;",
    ])
    func `nothing of a text becomes active`(text: String) {
        let html = html(text)
        let tags = html.matches(of: /<\/?([a-z0-9]+)([^>]*)>/).map { ($0.output.1, $0.output.2) }
        for (name, attributes) in tags {
            #expect(["p", "a", "code", "pre"].contains(String(name)), "\(html)")
            let isPlain = attributes.isEmpty || attributes.wholeMatch(of: #/\shref="https:[^"]*"/#) != nil
            #expect(isPlain, "\(html)")
        }
    }

    @Test func `deep nesting is flattened and not followed`() {
        let text = String(repeating: "> ", count: 20_000) + "deep"
        var depth = 0
        CommonMark(text).forEachBlock { if case .quote = $0 { depth += 1 } }
        #expect(depth <= CommonMark.maximumDepth)
        #expect(html(text).contains("deep"))
        #expect(html(String(repeating: "*a ", count: 5_000) + String(repeating: "*", count: 5_000)).contains("a"))
    }
}
