internal import ExporterKit

extension Page {
    /// The sections of the page in their order; those without content are left out later.
    var parts: [Part] {
        var parts: [Part] = [
            part("summary", .summary, statement.summary),
            part("preamble", .preamble, statement.preamble),
        ]
        parts += statement.sections.map { section in
            Part(
                id: Markup.anchor("section", section.id), title: section.title,
                html: markup.blocks(section.text, headingLevel: 3).orSpace)
        }
        parts.append(Part(id: "call", title: statement.call.title, html: measures, style: "call"))
        parts.append(Part(id: "endorsers", title: label(.endorsers), html: endorsers))
        parts.append(Part(id: "quotes", title: label(.quotes), html: quotes))
        parts.append(Part(id: "timeline", title: label(.timeline), html: timeline))
        parts += statement.annexes.map { annex in
            Part(
                id: Markup.anchor("annex", annex.id), title: annex.title,
                html: markup.blocks(annex.text, headingLevel: 3).orSpace)
        }
        parts.append(Part(id: "documents", title: label(.documents), html: documents))
        parts.append(Part(id: "references", title: label(.references), html: references))
        parts.append(Part(id: "contacts", title: label(.contacts), html: contacts))
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
        Part(id: id, title: self.label(label), html: markup.blocks(text, headingLevel: 3))
    }

    // MARK: Measures

    private var measures: String {
        var html = markup.blocks(statement.call.text, headingLevel: 3)
        if statement.call.ranked { html += "<p class=\"note\">\(Markup.escaped(label(.ranked)))</p>\n" }
        // Under the headings of their groups, unless their numbers would then be out of order.
        let groups = statement.measureGroups
        let order = statement.measures.map(\.id)
        let ungrouped = statement.measures.filter { measure in !groups.contains { $0.id == measure.group } }
        guard !groups.isEmpty, ungrouped.map(\.id) + groups.flatMap(\.measures) == order else {
            for measure in statement.measures {
                html += render(measure, level: 3, theme: groups.first { $0.id == measure.group }?.title)
            }
            // The groups follow, as the explanation of the themes.
            for group in groups where group.text != nil { html += heading(of: group) }
            return html
        }
        for measure in ungrouped { html += render(measure, level: 3, theme: nil) }
        for group in groups {
            html += heading(of: group)
            for measure in statement.measures where measure.group == group.id {
                html += render(measure, level: 4, theme: nil)
            }
        }
        return html
    }

    private func heading(of group: PublishedStatement.MeasureGroup) -> String {
        "<h3 id=\"\(Markup.escaped(Markup.anchor("group", group.id)))\">\(Markup.escaped(group.title))</h3>\n"
            + markup.blocks(group.text, headingLevel: 4)
    }

    private func render(_ measure: PublishedStatement.Measure, level: Int, theme: String?) -> String {
        templates.render(
            "measure",
            [
                "anchor": Markup.anchor("measure", measure.id), "level": level, "number": Markup.text(measure.number),
                "title": Markup.text(measure.title), "theme": Markup.optional(theme),
                "text": markup.blocks(measure.text, headingLevel: level + 1),
                "rationaleLabel": Markup.text(label(.rationale)),
                "rationale": measure.rationale.map { markup.blocks($0, headingLevel: level + 1) as Any } ?? false,
                "hasFacts": !measure.addressees.isEmpty || measure.deadline != nil,
                "addresseesLabel": Markup.text(label(.addressees)),
                "addressees": measure.addressees.isEmpty
                    ? false : Markup.text(measure.addressees.joined(separator: ", ")) as Any,
                "deadlineLabel": Markup.text(label(.deadline)), "deadline": Markup.view(measure.deadline),
                "inner": measure.measures.map { render($0, level: level + 1, theme: nil) }.joined(),
            ])
    }
}

extension String {
    /// The text, or a line end where there is none: a section that was written is shown, even empty.
    fileprivate var orSpace: String { isEmpty ? "\n" : self }
}
