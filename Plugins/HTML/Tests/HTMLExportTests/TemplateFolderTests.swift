import ExporterKit
import Testing

@Suite struct TemplateFolderTests {
    private func page(_ templates: [String: String]) throws -> String {
        try ThemeTests.withFiles(templates.mapValues { Array($0.utf8) }) { folder in
            try Fixture.page(of: Fixture.statement(), options: ["templates": .string(folder)])
        }
    }

    private func problems(_ templates: [String: String]) throws -> String {
        do {
            _ = try page(templates)
            Issue.record("the templates were used")
            return ""
        } catch let error as ExportError {
            return error.message
        }
    }

    @Test func `a template takes the place of the exporter's, and may include its own`() throws {
        let page = try page([
            "timeline.mustache":
                "<ul class=\"dates\">{{! ours }}\n{{#entries}}\n{{> when}}{{/entries}}\n</ul>\n",
            "when.mustache": "<li>{{{date}}}: {{{title}}} [{{kind}}]</li>\n",
            "style.css": "p { color: CanvasText; }\n",
        ])
        #expect(page.contains("<ul class=\"dates\">"))
        #expect(page.firstMatch(of: /<li><time [^>]*>[^<]+<\/time>: .+ \[[A-Z][a-z ]+\]<\/li>/) != nil)
        #expect(page.contains("p { color: CanvasText; }") && !page.contains("--accent"))
        try PageAnatomy(page).expectSoundness()
    }

    @Test(arguments: ["endorsers", "measures", "quotes"])
    func `a part whose template shows nothing is no part`(name: String) throws {
        let id = name == "measures" ? "call" : name
        #expect(try Fixture.page(of: Fixture.statement()).contains("<section id=\"\(id)\""))
        let page = try page(["\(name).mustache": ""])
        #expect(!page.contains("id=\"\(id)\"") && !page.contains("href=\"#\(id)\""))
    }

    @Test func `very many endorsers are all there`() throws {
        var statement = try Fixture.statement()
        let endorser = try #require(statement.endorsers.groups.first?.endorsers.first)
        statement.endorsers.groups[0].endorsers = (0..<10_001).map { number in
            var endorser = endorser
            (endorser.id, endorser.name) = (nil, "Society <\(number)>")
            return endorser
        }
        statement.endorsers.total = 10_001
        let page = try Fixture.page(of: statement)
        let numbers = page.matches(of: /Society &lt;(\d+)/).compactMap { Int($0.output.1) }
        #expect(numbers == Array(0..<10_001))
        #expect(page.contains("<section id=\"endorsers\"") && page.contains("href=\"#endorsers\""))
    }

    @Test func `the exporter's own templates pass as an organisation's`() throws {
        let folder = try #require(
            #filePath.split(separator: "/Tests/").first.map { $0 + "/Sources/HTMLExport/Templates" })
        let page = try Fixture.page(of: Fixture.statement(), options: ["templates": .string(String(folder))])
        #expect(try page == Fixture.page(of: Fixture.statement()))
    }

    @Test(arguments: [
        (
            "timeline", "<ol>\n{{#entries}}\n{{tilte}}\n{{/entries}}",
            "timeline.mustache:3: there is no `tilte` here: did you mean `title`?"
        ),
        (
            "timeline", "{{#entries}}{{title}}{{/entries}}",
            "timeline.mustache:1: `title` is HTML, which is written `{{{title}}}`"
        ),
        (
            "timeline", "{{#entries}}{{{kind}}}{{/entries}}",
            "`kind` is text, which only `{{kind}}` keeps from becoming markup"
        ),
        ("timeline", "{{{title}}}", "there is no `title` here"),
        ("masthead", "{{subtitle}}", "`subtitle` may be absent, and so stands in a section"),
        ("masthead", "{{facts}}", "`facts` is a section"),
        ("masthead", "{{#facts}}{{.}}{{/facts}}", "`{{.}}` stands in no section that is a text"),
        ("masthead", "{{#subtitle}}\n{{{.}}}{{/subtitle}}", "masthead.mustache:2: `.` is text"),
        ("page", "{{> masthaed}}", "there is no template `masthaed`: did you mean `masthead`?"),
        ("page", "a\nb {{#title}}", "page.mustache:2: the section `title` is never closed"),
        (
            "page", "{{#title}}\n{{/titel}}",
            "page.mustache:2: `{{/titel}}` stands where `title` of line 1 is to be closed"
        ),
        ("page", "{{/title}}", "`{{/title}}` closes nothing"), ("page", "{{title", "`{{` is never closed"),
        ("page", "{{=<% %>=}}", "`{{=` is not taken"), ("page", "{{}}", "has no name"),
        ("page", "{{uppercase(title)}}", "`uppercase(title)` is no name"),
        ("page", "{{> page}}", "page.mustache:1: `page` would include itself, without end"),
        ("notes", "\n{{> parts}}{{> notes}}", "notes.mustache:2: `notes` would include itself, without end"),
        ("mesure", "x", "mesure.mustache is included by no template: did you mean `measure`?"),
    ])
    func `what is wrong is told with template, line and name`(name: String, text: String, message: String) throws {
        let problems = try problems([name + ".mustache": text])
        #expect(problems.contains(message), "\(problems)")
    }

    @Test func `all that is wrong is told at once`() throws {
        let problems = try problems([
            "masthead.mustache": "{{x1}}\n{{x2}}", "quotes.mustache": "{{x3}}",
            "style.css": "a {}\nb { background: url(https://x.example/a.png); }",
        ])
        #expect(problems.contains("masthead.mustache:1: ") && problems.contains("masthead.mustache:2: "))
        #expect(problems.contains("quotes.mustache:1: ") && problems.contains("style.css:2: "))
    }

    @Test func `values that stand in the sections of the exporter's templates may stand elsewhere`() throws {
        let page = try page([
            "measure.mustache": "<article id=\"{{anchor}}\">{{#addressees}}{{#list}}{{.}}{{/list}}{{/addressees}}"
                + "<h{{level}}>{{title}}</h{{level}}>{{{text}}}{{{inner}}}</article>\n"
        ])
        #expect(page.contains("<article id=\"measure-pagers\">"))
    }

    @Test(arguments: ["url(data:,x)", "url( \"data:,x\")", "URL('data:,x')"])
    func `a style sheet may have within it what it needs`(address: String) throws {
        #expect(try page(["style.css": "a { background: \(address); }"]).contains(address))
    }

    @Test(arguments: ["url(a.png)", "url( \"//x.example/data:\")", "URL('https://x.example')", "@IMPORT 'a.css'"])
    func `a style sheet asks for no other file`(address: String) throws {
        #expect(try problems(["style.css": "\n\(address)"]).contains("style.css:2: "))
    }

    @Test func `an empty folder is told`() throws {
        #expect(try problems([:]).contains("it has neither templates"))
    }
}
