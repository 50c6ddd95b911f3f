internal import ExporterKit

extension Page {
    /// The call: its text, then the measures.
    var measures: String {
        let byGroup = measuresByGroup
        return render(
            "measures",
            [
                "text": blocks(statement.call.text, headingLevel: 3),
                "ranked": optional(statement.isRanked ? label(.ranked) : nil),
                // Where measures do not stand under the headings of their groups, the groups are explained first.
                "themes": byGroup == nil ? themes : false,
                "measures": byGroup
                    ?? statement.measures.indices.map { measure($0, level: 3, isUnderGroup: false) }.joined(),
            ])
    }

    private var themes: Any {
        guard !statement.measureGroups.isEmpty else { return false }
        let list = zip(statement.measureGroups, anchors.groups).map { group, anchor in
            ["anchor": anchor, "title": group.title, "text": blocks(group.text, headingLevel: 3)] as View
        }
        return ["list": list] as View
    }

    /// The measures under the headings of their groups; nothing where they do not stand under any.
    private var measuresByGroup: String? {
        guard let themes = statement.themes else { return nil }
        var html = ""
        var index = 0
        var group = 0
        for theme in themes {
            if theme.group != nil {
                html += heading(ofGroup: group)
                group += 1
            }
            for _ in theme.measures {
                html += measure(index, level: theme.group == nil ? 3 : 4, isUnderGroup: true)
                index += 1
            }
        }
        return html
    }

    private func heading(ofGroup index: Int) -> String {
        let group = statement.measureGroups[index]
        let title = Markup.escaped(group.title)
        let anchor = Markup.escaped(anchors.groups[index])
        return "<h3 id=\"\(anchor)\">\(title)</h3>\n" + blocks(group.text, headingLevel: 4)
    }

    private func measure(_ index: Int, level: Int, isUnderGroup: Bool) -> String {
        let measure = statement.measures[index]
        return view(
            measure, anchors.measures[index][0], level: level, theme: isUnderGroup ? nil : measure.group
        ) {
            zip(measure.measures, anchors.measures[index].dropFirst()).map { inner, anchor in
                let theme = inner.group == measure.group ? nil : inner.group
                return view(inner, anchor, level: level + 1, theme: theme) { "" }
            }.joined()
        }
    }

    private func view(
        _ measure: PublishedStatement.Measure, _ anchor: String, level: Int, theme: String?, inner: () -> String
    ) -> String {
        let group = statement.measureGroups.firstIndex { $0.id == theme }
        return render(
            "measure",
            [
                "anchor": anchor, "level": level, "number": measure.number, "title": measure.title,
                "theme": group.map { index in
                    [
                        "anchor": anchors.groups[index], "title": statement.measureGroups[index].title,
                    ] as View
                } ?? false as Any,
                "text": blocks(measure.text, headingLevel: level + 1),
                "rationaleLabel": label(.rationale),
                "rationale": optional(measure.rationale.map { blocks($0, headingLevel: level + 1) }),
                "hasFacts": !measure.addressees.isEmpty || measure.deadline != nil,
                "addresseesLabel": label(.addressees),
                "addressees": measure.addressees.isEmpty
                    ? false : ["list": measure.addressees] as View as Any,
                "deadlineLabel": label(.deadline),
                "deadline": optional(measure.deadline.map(time)),
                // Rendered last, so that citations are counted in the order of the page.
                "inner": inner(),
            ])
    }
}
