import Diagnostics
import TestSupport
import Testing

@Suite struct TextLinksTests {
    @Test func `each link of a text is held to the rules of its scheme`() {
        let links = "[x](https://) [y](mailto:foo) [z](doi:foo) [w](https://a..b) [q](http://user:pw@a.org)"
        let checked = Checked(TestDocument.completing("summary: \"\(links)\""))
        let found = checked.diagnostics.map { diagnostic in
            "\(diagnostic.rule) \(checked.position(of: diagnostic).column)"
        }
        #expect(
            found == [
                "malformed-url 15", "malformed-email 29", "malformed-doi 45", "malformed-url 58", "malformed-url 76",
            ], "\(checked.rendered)")
    }

    @Test(arguments: [
        "[it](https://www.example.org/a_(b)?c[]=1&d=%20#e)", "<https://example.org:8080/~ana>",
        "[a](<https://example.org>)",
        "[us](mailto:ana+now@example.org?subject=A%20word)", "<ana@example.org>",
        "[a](mailto:a@example.org,b@example.org)",
        "[it](doi:10.5555/12345678)", "[it](https://example.org \\\"title\\\")", "`[x](https://a..b)`",
        "[a][b]\\n\\n[b]: https://example.org/b", "[it](https://müller.example/straße)",
    ])
    func `a link that works has no finding`(link: String) {
        #expect(Checked(TestDocument.completing("summary: \"See \(link).\"")).rendered == "")
    }
}
