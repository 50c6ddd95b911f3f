import AnnouncementExport
import ExporterKit
import Testing

/// The texts of a statement keep in a release what they are made of.
@Suite struct TextsTests {
    private func export(summary: String) throws -> (html: String, text: String) {
        var statement = try Fixture.smallest()
        statement.summary = summary
        return try Fixture.export(statement)
    }

    @Test func `A numbered list keeps its numbers`() throws {
        let (html, text) = try export(summary: "We ask for:\n\n9. data\n10. money")
        #expect(text.contains("We ask for:\n\n 9. data\n10. money\n"))
        #expect(html.contains("<p>We ask for:</p>\n<ol start=\"9\">\n<li>data</li>\n<li>money</li>\n</ol>\n"))
        #expect(try export(summary: "1. data").html.contains("<ol>\n<li>data</li>\n</ol>\n"))
    }

    @Test func `A list within a list stays one`() throws {
        let (html, text) = try export(summary: "- One\n  1. First\n  2. Second\n- Two")
        #expect(text.contains("\n- One\n  1. First\n  2. Second\n- Two\n"))
        #expect(
            html.contains(
                "<ul>\n<li>One\n<ol>\n<li>First</li>\n<li>Second</li>\n</ol>\n</li>\n<li>Two</li>\n</ul>\n"))
    }

    @Test func `An item keeps its paragraphs`() throws {
        let (html, text) = try export(summary: "1. One.\n\n   More.\n\n2. Two.")
        #expect(text.contains("\n1. One.\n\n   More.\n\n2. Two.\n"))
        #expect(html.contains("<ol>\n<li>\n<p>One.</p>\n<p>More.</p>\n</li>\n<li>\n<p>Two.</p>\n</li>\n</ol>\n"))
    }

    @Test func `Code keeps its lines`() throws {
        let (html, text) = try export(summary: "```\n\na <b\n\n\tc\n\n```\n\n- d\n\n      e\n      f")
        #expect(text.contains("\n\n    a <b\n\n        c\n\n- d\n\n      e\n      f\n"))
        #expect(html.contains("<pre><code>a &lt;b\n\n    c\n</code></pre>\n"))
    }

    @Test func `Headings are below those of the release, without gaps`() throws {
        var statement = try Fixture.smallest()
        statement.summary = "# A\n\n#### *B*"
        statement.disclaimer = "##### C\n\nD"
        let (html, text) = try Fixture.export(statement)
        #expect(html.contains("<h2>A</h2>\n<h3>B</h3>\n") && html.contains("<h3>C</h3>\n<p>D</p>"))
        #expect(text.contains("\n\nA\n-\n\nB\n~\n\n") && text.contains("\n\nC\n~\n\nD\n"))
    }

    static let deep = [
        String(repeating: "- ", count: 500) + "word word word word word word word word word word word word word",
        String(repeating: "> ", count: 500) + "word word word word word word word word word word word word word",
        String(repeating: "123456789. ", count: 60) + "word word word word word word word word word word word word",
        (0..<60).map { String(repeating: " ", count: 2 * $0) + "- word word word word" }.joined(separator: "\n"),
        String(repeating: "> ", count: 60) + "    code code code code code code code code code code code code code",
    ]

    @Test(arguments: deep)
    func `However deep a text nests, its lines are neither too long nor too short to be read`(text: String) throws {
        let lines = try export(summary: text).text.split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 72 && $0.last != " " })
        // No line is an indent with a word.
        #expect(lines.contains { $0.hasSuffix("word word word word") || $0.hasSuffix("code code code code") })
    }
}
