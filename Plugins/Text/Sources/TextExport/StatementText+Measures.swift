import ExporterKit

extension StatementText {
    /// Adds the call with its measures: under the titles of their groups, or by number where groups would part what
    /// belongs in a row.
    mutating func addMeasures() {
        let call = statement.call
        guard !statement.measures.isEmpty || call.text != nil || !statement.measureGroups.isEmpty else { return }
        addHeading(call.title)
        addText(call.text)
        if statement.isRanked { add(setter.lines(of: label(.ranked))) }
        if let themes = statement.themes, themes.dropFirst().allSatisfy({ $0.group != nil }) {
            for theme in themes {
                if let group = theme.group {
                    addHeading(group.title, .section)
                    addText(group.text)
                }
                for measure in theme.measures { add(lines(of: measure, group: theme.group?.id)) }
            }
        } else {
            // So, too, where a measure without a group would seem to belong to the one before.
            add(groupList)
            for measure in statement.measures { add(lines(of: measure, group: nil)) }
        }
    }

    /// The groups with the numbers of their measures.
    private var groupList: [String] {
        let measures = statement.measures.flatMap { [$0] + $0.measures }
        let numbers = Dictionary(measures.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        return statement.measureGroups.flatMap { group in
            // Bare numbers in brackets would be counts, as those of endorsers are.
            let of = group.measures.compactMap { numbers[$0]?.onOneLine }
            let measures = labelled(labelWithinLine(of.count == 1 ? .measure : .measures), of.joined(separator: ", "))
            let title = group.title.onOneLine + (of.isEmpty ? "" : " (\(measures))")
            let text = group.text.map { commonMark(indent: 2).lines(of: $0).indented(by: 2) }
            return item(title) + (text ?? [])
        }
    }

    /// A measure and those within it; it names its group where that is not `group`, which stands above it.
    private func lines(
        of measure: PublishedStatement.Measure, group: String?, indent: Int = 0
    ) -> [String] {
        let isWithin = measure.number.contains(".")
        let number = measure.number.onOneLine + (isWithin ? " " : ". ")
        let padding = String(repeating: " ", count: max(0, (isWithin ? 5 : 4) - DisplayWidth.of(number)))
        // Numbers are short; what comes in their place from elsewhere is not to push the text off the page.
        let hangs = DisplayWidth.of(number) <= 8
        let mark = hangs ? number + padding : ""
        let named = measure.group == group ? nil : statement.measureGroups.first { $0.id == measure.group }
        let title = measure.title.onOneLine + (named.map { " (\($0.title.onOneLine))" } ?? "")
        var lines = item(hangs ? title : number + title, mark: mark, indent: indent)

        let inner = indent + DisplayWidth.of(mark)
        let markdown = commonMark(indent: inner)
        func append(_ block: [String]) {
            if !block.isEmpty { lines += [""] + block }
        }
        if let text = measure.text { append(markdown.lines(of: text).indented(by: inner)) }
        if let rationale = measure.rationale {
            let blocks = CommonMark(rationale).blocks.labelled(label(.rationale) + colon + " ")
            append(markdown.lines(of: blocks).indented(by: inner))
        }
        let addressees = measure.addressees.map(\.onOneLine).joined(separator: separator)
        let facts = [
            measure.addressees.isEmpty ? nil : labelled(.addressees, addressees),
            measure.deadline.map { labelled(.deadline, $0.text.onOneLine) },
        ]
        append(facts.compactMap(\.self).flatMap { item($0, mark: "", indent: inner) })
        for measure in measure.measures {
            append(self.lines(of: measure, group: measure.group ?? group, indent: min(inner, 12)))
        }
        return lines
    }
}
