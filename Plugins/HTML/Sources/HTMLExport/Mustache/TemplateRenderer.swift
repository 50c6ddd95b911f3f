internal import ExporterKit

/// Renders a template with the values that it is given.
struct TemplateRenderer {
    private let templates: [String: Template]
    /// The values of the sections around, the innermost last.
    private var context: [TemplateValue]
    /// What stands before each line of the template.
    private var indent = ""
    private var html = ""

    /// The template of that name with the values of `view`; nothing where there is none.
    static func html(of name: String, in templates: [String: Template], _ view: TemplateView) -> String {
        var renderer = TemplateRenderer(templates: templates, view)
        renderer.render(templates[name]?.nodes ?? [])
        return renderer.html
    }

    private init(templates: [String: Template], _ view: TemplateView) {
        self.templates = templates
        context = [.view(view)]
    }

    private mutating func render(_ nodes: [Template.Node]) {
        for node in nodes {
            switch node {
            case .markup(let markup): write(markup: markup)
            case .text(let name):
                if case .text(let text) = value(of: name) { write(HTMLText.escaped(text)) }
            case .html(let name):
                if case .text(let text) = value(of: name) { write(text) }
            case .section(let name, let nodes): render(nodes, with: value(of: name))
            case .inverted(let name, let nodes): if isAbsent(value(of: name)) { render(nodes) }
            case .partial(let name, let spaces):
                let outer = indent
                indent += spaces
                render(templates[name]?.nodes ?? [])
                indent = outer
            }
        }
    }

    private mutating func render(_ nodes: [Template.Node], with value: TemplateValue) {
        switch value {
        case .absent: break
        case .present: render(nodes)
        case .text, .view:
            context.append(value)
            render(nodes)
            context.removeLast()
        case .list(let values):
            for value in values { render(nodes, with: value) }
        }
    }

    /// Writes what may have several lines, each of which is moved to the right with the template that it is of.
    private mutating func write(markup: String) {
        guard !indent.isEmpty else { return html += markup }
        var rest = markup[...]
        while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
            write(String(rest[...end]))
            rest = rest[rest.utf8.index(after: end)...]
        }
        write(String(rest))
    }

    /// Writes a value, whose lines stay as they are.
    private mutating func write(_ text: String) {
        if !indent.isEmpty, !text.isEmpty, html.isEmpty || html.utf8.last == UInt8(ascii: "\n") { html += indent }
        html += text
    }

    private func value(of name: String) -> TemplateValue {
        if name == "." { return context[context.count - 1] }
        for case .view(let view) in context.reversed() {
            if let value = view[name] { return value }
        }
        return .absent
    }

    private func isAbsent(_ value: TemplateValue) -> Bool {
        switch value {
        case .absent: true
        case .present, .text, .view: false
        case .list(let values): values.isEmpty
        }
    }
}
