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

    private func language(_ tag: String) throws -> PublishedStatement.Language {
        try .init(tag: tag, name: tag, direction: "ltr", quotationMarks: HostWords(tag).marks)
    }

    static let inner = [
        ("en", nil, "The “night’s rest” is “ours”", "“The ‘night’s rest’ is ‘ours’"),
        ("en", nil, "A 5” screen, „Ruhe“", "“A 5” screen, „Ruhe“"),
        ("de", nil, "Das „Recht“ auf [„Ruhe“](https://x.example)", "„Das ‚Recht‘ auf ‚Ruhe‘"),
        ("fr", nil, "Le «\u{A0}soin\u{A0}», « calme »", "«\u{A0}Le “soin”, “calme”"),
        ("sv", nil, "En ”lugn” natt, en 5” skärm", "”En ’lugn’ natt, en 5” skärm"),
        ("nl", nil, "De ‘rust’ in foto’s", "‘De ‘rust’ in foto’s"), ("el", nil, "Η «νύχτα» μας", "«Η “νύχτα” μας"),
        ("en", "de", "Das „Recht“ und “A”", "“Das ‚Recht‘ und “A”"),
        ("de", "en", "The “rest” „B“", "„The ‘rest’ „B“"),
    ]

    @Test(arguments: inner)
    func `Quotation marks within a quote become inner ones of its language`(
        language: String, quoted: String?, text: String, expected: String
    ) throws {
        var statement = try Fixture.smallest(language: language)
        statement.quotes = [try .init(text: text + " still", language: quoted.map(self.language))]
        let prose = try Fixture.prose(statement).replacing(" <https://x.example>", with: "")
        #expect(prose.contains(expected + " still"), "\(prose)")
    }

    @Test func `Quotation marks in a language that brings none stay`() throws {
        let text = try export("The “rest”.", quoted: .init(tag: "ks", name: "K", direction: "ltr")).text
        #expect(text.contains("\n“The “rest”"))
    }

    static let questions = [
        ("el", nil, ";", "Ana B: «Γιατί;»\n"), ("el", nil, "\u{37E}", "Ana B: «Γιατί\u{37E}»\n"),
        ("el", "en", ";", "Ana B: «Γιατί». (en)\n"), ("en", "el", ";", "“Γιατί;” said Ana B. (el)\n"),
        ("en", nil, ";", "“Γιατί,” said Ana B.\n"),
    ]

    @Test(arguments: questions)
    func `A Greek question ends as one`(language: String, quoted: String?, mark: String, expected: String) throws {
        let text = try export("Γιατί" + mark, language: language, quoted: quoted.map(self.language)).text
        #expect(text.contains(expected))
    }

    @Test func `In English the comma stands within the quotation marks, of the second speaker too`() throws {
        var statement = try Fixture.smallest()
        statement.quotes = [
            .init(text: "We are glad.", speaker: .init(name: "Ana")),
            .init(text: "So are we.", speaker: .init(name: "Jan")),
        ]
        let prose = try Fixture.prose(statement)
        #expect(prose.contains("“We are glad,” said Ana. “So are we,” added Jan."))
    }

    @Test func `A quote that ends with a quote ends with one mark`() throws {
        #expect(try export("She said “no.”").text.contains("“She said ‘no’,” said Ana B."))
        #expect(try export("She asked “why?”").text.contains("“She asked ‘why?’” said Ana B."))
    }
}
