internal import ExporterKit

extension Page {
    /// A section of the page with a heading of its own.
    struct Part {
        var id: String
        var title: String
        /// Whether the title is a word of the language, and not the statement's own.
        var isLabel = true
        var html: LateHTML
        var style: String?
        /// What the table of contents lists below it.
        var entries: [Entry] = []
    }

    /// An entry of the table of contents below a part's.
    struct Entry {
        var id: String
        var number: String?
        var title: String
    }

    /// The sections of the page in their order but for the references, which come before the last; those without
    /// content are left out later.
    var parts: [Part] {
        var parts: [Part] = [
            part("summary", .summary, statement.summary),
            part("preamble", .preamble, statement.preamble),
        ]
        for (section, anchor) in zip(statement.sections, anchors.sections) {
            // A section that was written is shown, even empty.
            let html = section.text.map { blocks($0, headingLevel: 3) } ?? "\n"
            parts.append(
                Part(id: anchor, title: section.title, isLabel: false, html: LateHTML(html.isEmpty ? "\n" : html)))
        }
        let measureEntries = zip(statement.measures, anchors.measures).map { measure, anchors in
            Entry(id: anchors[0], number: measure.number, title: measure.title)
        }
        parts += [
            Part(
                id: "call", title: statement.call.title,
                isLabel: statement.call.title == label(.callForAction), html: LateHTML(measures), style: "call",
                entries: measureEntries),
            Part(
                id: "endorsers", title: label(.endorsers),
                html: hasManyEndorsers ? LateHTML { endorsers } : LateHTML(endorsers)),
            Part(id: "quotes", title: label(.quotes), html: LateHTML(quotes)),
            Part(id: "timeline", title: label(.timeline), html: LateHTML(timeline)),
            Part(
                id: "annexes", title: label(.annexes), html: LateHTML(annexes),
                entries: zip(statement.annexes, anchors.annexes).map { Entry(id: $1, title: $0.title) }),
            Part(id: "documents", title: label(.documents), html: LateHTML(documents)),
            Part(id: "contacts", title: label(.contacts), html: LateHTML(contacts)),
        ]
        return parts
    }

    /// What stands small at the foot.
    var notes: [Part] {
        [
            part("disclaimer", .disclaimer, statement.disclaimer),
            part("funding", .funding, statement.funding),
            part("acknowledgements", .acknowledgements, statement.acknowledgements),
        ]
    }

    private func part(_ id: String, _ label: Label, _ text: String?) -> Part {
        Part(id: id, title: self.label(label), html: LateHTML(blocks(text, headingLevel: 3)))
    }
}
