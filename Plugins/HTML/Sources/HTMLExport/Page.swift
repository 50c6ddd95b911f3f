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
    let look: Look
    let cited: CitedPlaces

    init(_ statement: PublishedStatement, _ templates: Templates, _ look: Look, form: Form) {
        self.statement = statement
        self.form = form
        self.templates = templates
        self.look = look
        anchors = Anchors(statement)
        cited = CitedPlaces(statement, anchors)
    }

    /// The page, in UTF-8.
    var html: String {
        var parts = parts
        let notes = notes.filter { !$0.html.isEmpty }
        // They lead back to what cites them, and so come when all texts are rendered.
        parts.insert(Part(id: "references", title: label(.references), html: LateHTML(references)), at: parts.count - 1)
        parts.removeAll(where: \.html.isEmpty)
        let metadata = Metadata(statement: statement, description: description)
        let linkedData = form == .page ? metadata.linkedData : ""
        return render(
            form.rawValue,
            [
                "language": HTMLText.attributes(of: statement.language),
                "title": statement.title,
                "subtitle": optional(statement.subtitle),
                "description": optional(description),
                "openGraph": metadata.openGraph.map {
                    ["property": $0.property, "content": $0.content] as View
                },
                "linkedData": linkedData, "linkedDataHash": SHA256.base64(of: linkedData.utf8),
                "translations": form == .page ? translations : [],
                "css": form == .page ? look.style(of: statement) : "",
                "logo": optional(form == .page ? look.logo?.source : nil),
                "logoAlternative": look.logo?.alternative ?? "",
                "kicker": label(.jointStatement),
                "skipLabel": inWords(.skipToContent),
                "contentsLabel": label(.contents),
                "facts": facts.map(view),
                "contents": (parts + notes).map(view),
                "parts": parts.map(view),
                "notes": notes.map(view),
                "imprint": imprint.map(view),
            ])
    }

    /// The attributes of what shows words in another language than the statement's; mostly nothing.
    var words: String { statement.words?.language.map(HTMLText.attributes) ?? "" }

    /// HTML in the language of the words.
    func inWords(_ html: String) -> String { words.isEmpty ? html : "<span\(words)>\(html)</span>" }

    /// A label as HTML, for where something else stands in the same element.
    func inWords(_ label: Label) -> String { inWords(Markup.escaped(self.label(label))) }

    /// A date with the attributes of its words.
    func time(_ date: PublishedStatement.CalendarDate) -> String { Markup.time(date, attributes: words) }

    /// A country with the attributes of its name.
    func country(_ country: PublishedStatement.Country) -> String { Markup.country(country, attributes: words) }

    /// A template, in which `{{{words}}}` stands in the tags around words.
    func render(_ template: String, _ view: View) -> String {
        templates.render(template, view.adding("words", words))
    }

    /// The word in the statement's language.
    func label(_ label: Label) -> String { statement.label(label) }

    /// CommonMark as blocks.
    func blocks(_ text: String?, headingLevel: Int) -> String {
        guard let text else { return "" }
        return HTMLRenderer.html(of: CommonMark(text), headingLevel: headingLevel, citation: cited.cite)
    }

    /// A value for a section of a template, `false` where there is none.
    func optional(_ value: String?) -> Any { value ?? false }

    private func view(_ part: Part) -> View {
        [
            "id": part.id, "title": part.title, "words": part.isLabel ? words : "", "html": part.html,
            "class": optional(part.style),
            "entries": part.entries.isEmpty
                ? false
                : [
                    "list": part.entries.map {
                        ["id": $0.id, "number": optional($0.number), "title": $0.title] as View
                    }
                ] as View,
        ]
    }

    /// The pages in other languages, of which a page can only say that they lie beside it: one for each language, since
    /// search engines take several for a mistake.
    private var translations: [View] {
        var tags: Set = [statement.language.tag.lowercased()]
        return (statement.translations ?? []).compactMap { translation in
            guard HTMLText.isLanguageTag(translation.language.tag),
                tags.insert(translation.language.tag.lowercased()).inserted
            else { return nil }
            return ["tag": translation.language.tag, "href": Markup.page(ofID: translation.id)]
        }
    }

    private func view(_ fact: Fact) -> View {
        ["label": fact.label, "html": fact.html]
    }

    /// The first paragraph of the summary without its markup, for search engines and previews.
    private var description: String? {
        let text = CommonMark(statement.summary ?? statement.preamble ?? "").firstParagraph
        return text.isEmpty ? statement.subtitle : text
    }
}
