import AnnouncementExport
import ExporterKit
import Foundation
import Testing

@Suite struct HostileTests {
    static let strings = [
        "", " ", "\n\n", "<script>alert(1)</script>", "\"'&amp;", "{{x}} {title} {leads}", "*a* [b](javascript:c) `d`",
        "\u{1B}[2J\u{0}\u{7}", "\u{202E}evil\u{2066}", "a\u{2028}b\u{85}c\r\nd", "[@a]", "<b", "- a\n- b\n\n> c",
        "9. a\n\n   ```\n\t  b <b\n   ```\n10. > c\n11.",
        "# a\n\n### b\n\n- - - - - - - - - - - - - - - - - - - - - - - - c",
        String(repeating: "x", count: 300), String(repeating: "夜", count: 300), "\"\u{301}onload=x",
    ]

    private func replaced(_ value: JSONValue, by text: String, key: String = "") -> JSONValue {
        switch value {
        // The words of the format stay, so that all of the release is written.
        case .string(let own): key == "value" || key == "tag" || key == "direction" ? .string(own) : .string(text)
        case .array(let elements): .array(elements.map { replaced($0, by: text, key: key) })
        case .object(let members):
            .object(
                Dictionary(uniqueKeysWithValues: members.map { ($0.key, replaced($0.value, by: text, key: $0.key)) }))
        case .null, .boolean, .integer, .number: value
        }
    }

    @Test(arguments: strings, ["en", "el", "nb"])
    func `Whatever a statement says, it comes out as text`(string: String, language: String) throws {
        var statement = try Fixture.statement(of: replaced(Fixture.value(), by: string))
        statement.language.tag = language
        let values: [String: JSONValue] = ["place": .string(string), "headline": .string(string)]
        let (html, text) = try Fixture.export(statement, values)
        for output in [html, text] {
            let invisible = output.unicodeScalars.filter { $0 != "\n" && VisibleText.isInvisible($0) }
            #expect(Array(invisible).isEmpty)
        }
        let elements: Set<Substring> = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "header", "p", "h1", "h2", "h3", "h4",
            "ul",
            "ol", "li", "pre", "code",
            "span", "address", "br", "footer", "figure", "blockquote", "figcaption", "a",
            "bdi",
        ]
        let names = html.split(separator: "<").dropFirst().map { tag in
            tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
        }
        #expect(Set(names).subtracting(elements).isEmpty)
        #expect(!html.contains("href=\"javascript"))
        // A mark on a quotation mark is one character with it, and still ends an attribute.
        #expect(!html.unicodeScalars.split(separator: "\"").contains { $0.first == "\u{301}" })
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"))
        for line in text.split(separator: "\n") {
            #expect(line.last != " ")
            #expect(DisplayWidth.of(line) <= 72 || line.contains("://") || line.contains("@"), "\(line)")
        }
    }

    @Test func `The page asks for nothing from the network`() throws {
        let html = try Fixture.export(Fixture.statement()).html
        #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri"))
        for part in ["src=", "url(", "@import", "<link", "<script", "<img", " style=\"", " on"] {
            #expect(part == " on" || !html.contains(part), "\(part)")
        }
    }

    @Test func `Only a link that does not name its address is printed with it`() throws {
        var statement = try Fixture.smallest()
        statement.doi = "10.5555/x"
        statement.summary = "<https://a.example/1> [b](https://b.example/2)"
        let html = try Fixture.export(statement).html
        #expect(html.contains("a[href^=\"http\"]:not(.address)::after"))
        for address in ["https://doi.org/10.5555/x", "https://a.example/1"] {
            #expect(html.contains("<a class=\"address\" href=\"\(address)\">\(address)</a>"))
        }
        #expect(html.contains("<a href=\"https://b.example/2\">b</a>"))
    }

    @Test func `A telephone number runs from left to right on any page`() throws {
        var statement = try Fixture.smallest()
        statement.language = .init(tag: "ar", name: "العربية", direction: "rtl")
        statement.contacts = [.init(purpose: .init(value: "press", label: "P"), name: "N", phone: "+961 1 <555>")]
        let (html, text) = try Fixture.export(statement)
        #expect(html.contains("Phone: <bdi dir=\"ltr\">+961 1 &lt;555&gt;</bdi>\n") && text.contains("+961 1 <555>\n"))
    }

    @Test func `Quotes in another language say so, with the direction of its script`() throws {
        let html = try Fixture.export(Fixture.statement()).html
        #expect(html.contains("<span lang=\"ar\" dir=\"rtl\">"))
        #expect(html.contains("“<span lang=\"de\" dir=\"ltr\">Wer nachts"))
    }
}
