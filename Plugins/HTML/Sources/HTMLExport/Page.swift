internal import ExporterKit

/// The whole page of a statement.
struct Page {
    let statement: PublishedStatement
    let templates: Templates
    let markup: Markup

    /// A section of the page with a heading of its own.
    struct Part {
        var id: String
        var title: String
        var html: String
        var style: String?
    }

    init(_ statement: PublishedStatement, _ templates: Templates) {
        self.statement = statement
        self.templates = templates
        markup = Markup(statement.references)
    }

    var html: String {
        let parts = parts.filter { !$0.html.isEmpty }
        let notes = notes.filter { !$0.html.isEmpty }
        return templates.render(
            "page",
            [
                "lang": Markup.text(statement.language.tag),
                "dir": statement.language.direction == "rtl" ? "rtl" : "ltr",
                "title": Markup.text(statement.title),
                "subtitle": Markup.optional(statement.subtitle),
                "description": Markup.optional(description),
                "css": templates.style,
                "kicker": Markup.text(label(.jointStatement)),
                "label": Dictionary(
                    uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, Markup.text(label($0)) as Any) }),
                "facts": facts.map(view),
                "contents": (parts + notes).map(view),
                "parts": parts.map(view),
                "notes": notes.map(view),
                "imprint": imprint.map(view),
            ])
    }

    func label(_ label: Label) -> String { statement.label(label) }

    /// The summary without its markup, for search engines.
    private var description: String? {
        var text = ""
        CommonMark(statement.summary ?? statement.subtitle ?? "").forEachInline { inline in
            switch inline {
            case .text(let piece), .code(let piece): text += piece
            case .softBreak, .lineBreak: text += " "
            default: break
            }
        }
        return text.isEmpty ? nil : text
    }

    private func view(_ part: Part) -> Templates.View {
        [
            "id": part.id, "title": Markup.text(part.title), "html": part.html, "class": Markup.optional(part.style),
        ]
    }

    private func view(_ fact: (label: Label, html: String)) -> Templates.View {
        ["label": Markup.text(label(fact.label)), "html": fact.html]
    }

    // MARK: Facts at the head and the foot

    private var facts: [(label: Label, html: String)] {
        var facts: [(Label, String)] = []
        func add(_ label: Label, _ html: String?) {
            if let html, !html.isEmpty { facts.append((label, html)) }
        }
        add(.leads, list(statement.leads.map(party)))
        if let network = statement.network {
            let kind = network.kind.map { " (" + Markup.escaped($0.label) + ")" } ?? ""
            add(.network, Markup.link(network.name, network.url) + kind)
            add(.platform, network.platform.map(Markup.escaped))
            add(.cycle, network.cycle.map { String($0) })
        }
        add(.addressees, list(statement.addressees.map(Markup.escaped)))
        add(.stage, Markup.escaped(statement.stage.label))
        add(.date, statement.date.map(Markup.time))
        add(.version, statement.version.map(Markup.escaped))
        add(.endorsementOpens, statement.endorsement?.opens.map(Markup.time))
        add(.endorsementCloses, statement.endorsement?.closes.map(Markup.time))
        return facts
    }

    private var imprint: [(label: Label, html: String)] {
        var facts: [(Label, String)] = []
        facts.append((.language, Markup.escaped(statement.language.name)))
        if let id = statement.translationOf { facts.append((.translationOf, Markup.escaped(id))) }
        if let license = statement.license { facts.append((.license, Markup.escaped(license))) }
        if let doi = statement.doi { facts.append((.link, Markup.doi(doi))) }
        return facts
    }

    private func list(_ items: [String]) -> String? {
        switch items.count {
        case 0: nil
        case 1: items[0]
        default: "<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>"
        }
    }

    private func party(_ party: PublishedStatement.Party) -> String {
        var html = Markup.name(party.name, party.url)
        if let acronym = party.acronym { html += " (\(Markup.escaped(acronym)))" }
        let countries = party.countries.map { Markup.escaped($0.name) }
        return countries.isEmpty ? html : html + ", " + countries.joined(separator: ", ")
    }
}
