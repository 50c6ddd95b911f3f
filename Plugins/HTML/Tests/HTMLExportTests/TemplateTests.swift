import Testing

@testable import HTMLExport

@Suite struct TemplateTests {
    private func html(_ template: String, _ view: TemplateView, partials: [String: String] = [:]) throws -> String {
        var templates = try partials.mapValues { try Template($0) }
        templates["template"] = try Template(template)
        return TemplateRenderer.html(of: "template", in: templates, view)
    }

    @Test func `text is escaped, and HTML is not`() throws {
        #expect(try html("{{a}} {{{a}}} {{& a}} {{ n }}", ["a": "<&>", "n": 7]) == "&lt;&amp;&gt; <&> <&> 7")
    }

    @Test func `what is absent is nothing, in a section and without`() throws {
        let nothing: String? = nil
        let view: TemplateView = ["a": nothing, "b": false, "c": [String]()]
        #expect(try html("[{{a}}{{x}}{{#a}}1{{/a}}{{#b}}2{{/b}}{{#c}}3{{/c}}{{#x}}4{{/x}}]", view) == "[]")
        #expect(try html("[{{^a}}1{{/a}}{{^b}}2{{/b}}{{^c}}3{{/c}}{{^x}}4{{/x}}]", view) == "[1234]")
    }

    @Test func `a section is written for each element, with its values before those around`() throws {
        let view: TemplateView = [
            "name": "outer", "other": "o", "list": [["name": "a"], ["name": "b"]] as [TemplateView],
            "texts": ["x", ""],
            "holds": true, "inner": ["name": "c"] as TemplateView,
        ]
        #expect(try html("{{#list}}{{name}}{{other}} {{/list}}{{name}}", view) == "ao bo outer")
        #expect(try html("{{#texts}}[{{.}}]{{/texts}}", view) == "[x][]")
        #expect(try html("{{#holds}}{{name}}{{/holds}} {{#inner}}{{name}}{{/inner}}", view) == "outer c")
        #expect(try html("{{^list}}1{{/list}}{{^texts}}2{{/texts}}{{^holds}}3{{/holds}}", view) == "")
    }

    @Test(arguments: [
        ("a\n{{#b}}\nc\n{{/b}}\nd\n", "a\nc\nd\n"),
        ("a\n  {{#b}}  \n c\n\t{{/b}}\t\r\nd", "a\n c\nd"),
        ("{{#b}}\nc\n{{/b}}", "c\n"),
        ("a {{#b}}\nc\n{{/b}} d\n", "a \nc\n d\n"),
        ("a\n{{! words\nand words }}\nd\n", "a\nd\n"),
        ("a{{! words }}\nd\n", "a\nd\n"),
        ("{{#b}}{{/b}}\nd\n", "\nd\n"),
        ("a\n{{^b}}\nc\n{{/b}}\nd\n", "a\nd\n"),
        ("a\n{{t}}\n{{{t}}}\nd\n", "a\nt\nt\nd\n"),
    ])
    func `of a line that a tag has for itself nothing remains`(template: String, html: String) throws {
        #expect(try self.html(template, ["b": true, "t": "t"]) == html)
    }

    @Test func `a template that another one includes is moved to the right with its tag`() throws {
        let view: TemplateView = ["list": ["x\ny", "z"]]
        let partials = ["item": "<li>\n{{> value}}\n</li>\n", "value": "{{.}}\n"]
        #expect(
            try html("<ul>\n{{#list}}\n  {{> item}}\n{{/list}}\n</ul>\n", view, partials: partials)
                == "<ul>\n  <li>\n  x\ny\n  </li>\n  <li>\n  z\n  </li>\n</ul>\n")
        #expect(try html("{{#list}}{{> value}}{{/list}}", view, partials: partials) == "x\ny\nz\n")
        #expect(try html("a\n{{> absent}}\nb", view) == "a\nb")
    }
}
