import ExporterKit
import Testing

@Suite struct HostileTests {
    private static let hostile =
        "<script>alert(1)</script>\"'&{{x}}{{{css}}}\u{1B}[31m\u{0}\u{202E}\u{FFFE}\r\n\"\u{301} onclick=\"alert(1) "
        + "\u{600}\" <\u{338}b> [a](javascript:alert(1)) <img src=x onerror=alert(1)> [b](https://b.example/\"<b>)"

    @Test(arguments: [true, false], [true, false])
    func `hostile text never becomes markup`(idsToo: Bool, ranked: Bool) throws {
        var statement = try Fixture.statement { text, path in
            idsToo || Fixture.isShown(path) || path.contains("labels") ? Self.hostile : text
        }
        statement.call.ranked = ranked
        let page = try Fixture.page(of: statement)
        try PageAnatomy(page).expectSoundness()
        // What looks like a template stays text.
        #expect(page.contains("{{x}}") && page.contains("{{{css}}}"))
    }

    @Test(arguments: [
        "javascript:alert(1)", " javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:alert(1)",
        "data:text/html,x",
        "//evil.example", "doi:x", "https:evil.example", "\"onclick=\"alert(1)",
    ])
    func `an address that must not be followed is text`(url: String) throws {
        let statement = try Fixture.statement { text, path in
            ["url", "ror"].contains(path.last) ? url : text
        }
        let anatomy = try PageAnatomy(Fixture.page(of: statement))
        anatomy.expectSoundness()
        let shown = HTMLText.escaped(url)
        #expect(anatomy.text.contains(shown))
        #expect(!anatomy.values(of: "href").contains { $0.contains(shown) })
    }

    @Test func `ids that are the same, or the same without what HTML forbids, stay apart`() throws {
        var statement = try Fixture.statement { text, path in
            switch path.last {
            case "id" where path.count > 1: text.first == "q" ? "a b" : "a-b"
            default: text
            }
        }
        statement.references[1].id = "a/b"
        let anatomy = try PageAnatomy(Fixture.page(of: statement))
        anatomy.expectSoundness()
        #expect(
            anatomy.values(of: "id").filter { $0.hasPrefix("ref-") } == ["ref-a-b"] + (2...5).map { "ref-a-b-\($0)" })
    }

    @Test(arguments: ["2026-02-30", "2026-13", "26", "2026-1-1", "0000", "2026-01-01T00:00", "tomorrow", ""])
    func `a date that HTML cannot say is text`(value: String) throws {
        var statement = try Fixture.statement()
        statement.date = .init(value: value, text: "one fine day")
        let page = try Fixture.page(of: statement)
        #expect(page.contains("<dd>one fine day</dd>"))
    }

    @Test(arguments: ["x", "en_GB", "en\"", "englishlanguage", "1en", "en-", ""])
    func `a language tag that is none is left out`(tag: String) throws {
        var statement = try Fixture.statement()
        statement.language = .init(tag: tag, name: "Something", direction: "up")
        let page = try Fixture.page(of: statement)
        #expect(page.contains("<html>"))
    }
}
