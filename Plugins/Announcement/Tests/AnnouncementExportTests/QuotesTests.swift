import AnnouncementExport
import ExporterKit
import Testing

/// Quotes that are more than a part of a sentence.
@Suite struct QuotesTests {
    private func export(
        _ text: String, language: String = "en", quoted: PublishedStatement.Language? = nil, isNamed: Bool = true
    ) throws -> (html: String, text: String) {
        var statement = try Fixture.smallest(language: language)
        statement.quotes = [.init(text: text, speaker: isNamed ? .init(name: "Ana B") : nil, language: quoted)]
        return try Fixture.export(statement)
    }

    static let needs = "We need three things:\n\n1. data\n2. money\n3. time"

    @Test(arguments: LanguagesTests.languages)
    func `A quote with a list is set off with its speaker below`(language: String) throws {
        let (html, text) = try export(Self.needs, language: language)
        #expect(
            text.contains("\n\n> We need three things:\n>\n> 1. data\n> 2. money\n> 3. time\n>\n> — Ana B\n\n"))
        #expect(
            html.contains(
                """
                <figure>
                <blockquote>
                <p>We need three things:</p>
                <ol>
                <li>data</li>
                <li>money</li>
                <li>time</li>
                </ol>
                </blockquote>
                <figcaption>Ana B</figcaption>
                </figure>

                """))
    }

    @Test(arguments: ["- only a list", "> a quote", "    code", "# Heading\n\nText"])
    func `A quote that is no paragraph has no quotation marks`(source: String) throws {
        let (html, text) = try export(source)
        // Headline and first sentence have the title in quotation marks.
        for mark in ["“", "”"] { #expect(text.ranges(of: mark).count == 2) }
        #expect(html.contains("</blockquote>\n<figcaption>Ana B</figcaption>") && text.contains("\n>\n> — Ana B\n"))
    }

    @Test func `A list in another language says so, with and without a speaker`() throws {
        let german = PublishedStatement.Language(tag: "de", name: "Deutsch", direction: "ltr")
        let (html, text) = try export("- Eins", quoted: german)
        #expect(text.contains("\n> - Eins\n>\n> — Ana B (Deutsch)\n"))
        #expect(html.contains("<blockquote lang=\"de\" dir=\"ltr\">\n<ul>\n<li>Eins</li>\n</ul>\n</blockquote>\n"))
        let unnamed = try export("- Eins", quoted: german, isNamed: false)
        #expect(unnamed.text.contains("\n> - Eins\n>\n> (Deutsch)\n"))
        #expect(unnamed.html.contains("</ul>\n<p>(<span lang=\"de\" dir=\"ltr\">Deutsch</span>)</p>\n</blockquote>\n"))
    }
}
