internal import ExporterKit

/// The whole page of a statement, or its content alone.
struct Page {
    enum Form: String {
        case page, fragment
    }

    let statement: PublishedStatement
    let form: Form
    let templates: Templates
    let anchors: Anchors
    private let citations: [String: HTMLRenderer.Citation]

    init(_ statement: PublishedStatement, _ templates: Templates, form: Form) {
        self.statement = statement
        self.form = form
        self.templates = templates
        anchors = Anchors(statement)
        citations = Dictionary(
            zip(statement.references, anchors.references).map { reference, anchor in
                (reference.id, .init(number: reference.number, href: "#" + anchor))
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// The page, in UTF-8.
    var html: String {
        let parts = parts.filter { !$0.html.isEmpty }
        let notes = notes.filter { !$0.html.isEmpty }
        let metadata = Metadata(statement: statement, description: description)
        return templates.render(
            form.rawValue,
            [
                "language": Markup.attributes(of: statement.language),
                "title": statement.title,
                "subtitle": optional(statement.subtitle),
                "description": optional(description),
                "openGraph": metadata.openGraph.map {
                    ["property": $0.property, "content": $0.content] as Templates.View
                },
                "css": templates.style,
                "kicker": label(.jointStatement),
                "skipLabel": label(.skipToContent),
                "contentsLabel": label(.contents),
                "facts": facts.map(view),
                "contents": (parts + notes).map(view),
                "parts": parts.map(view),
                "notes": notes.map(view),
                "imprint": imprint.map(view),
            ])
    }

    /// The word in the statement's language.
    func label(_ label: Label) -> String { statement.label(label) }

    /// CommonMark as blocks.
    func blocks(_ text: String?, headingLevel: Int) -> String {
        guard let text else { return "" }
        return HTMLRenderer.html(of: CommonMark(text), headingLevel: headingLevel, citations: citations)
    }

    /// A value for a section of a template, `false` where there is none.
    func optional(_ value: String?) -> Any { value ?? false }

    private func view(_ part: Part) -> Templates.View {
        [
            "id": part.id, "title": part.title, "html": part.html, "class": optional(part.style),
            "entries": part.entries.isEmpty
                ? false
                : [
                    "list": part.entries.map {
                        ["id": $0.id, "number": optional($0.number), "title": $0.title] as Templates.View
                    }
                ] as Templates.View,
        ]
    }

    private func view(_ fact: Fact) -> Templates.View {
        ["label": fact.label, "html": fact.html]
    }

    /// The first paragraph of the summary without its markup, for search engines and previews.
    private var description: String? {
        var paragraph: [CommonMark.Inline] = []
        CommonMark(statement.summary ?? statement.preamble ?? "").forEachBlock { block in
            if paragraph.isEmpty, case .paragraph(let inlines) = block { paragraph = inlines }
        }
        let text = CommonMark.plainText(of: paragraph.filter { if case .citation = $0 { false } else { true } })
        return text.isEmpty ? statement.subtitle : text
    }
}
