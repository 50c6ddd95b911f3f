internal import ExporterKit

extension StatementDocument {
    /// Adds the call with its measures: under the headings of their themes, or in a row after a list of the themes.
    mutating func addMeasures() {
        let call = statement.call
        guard !statement.measures.isEmpty || call.text != nil || !statement.measureGroups.isEmpty else { return }
        addHeading(call.title, level: 2)
        addText(call.text, headingLevel: 3)
        if statement.isRanked { add(paragraph: label(.ranked)) }
        guard let themes = statement.themes else {
            addThemes()
            for measure in statement.measures { add(measure, level: 3, below: nil) }
            return
        }
        for theme in themes {
            if let group = theme.group {
                addHeading(group.title, level: 3, anchor: "group", group.id)
                addText(group.text, headingLevel: 4)
            }
            for measure in theme.measures {
                add(measure, level: theme.group == nil ? 3 : 4, below: theme.group?.id)
            }
        }
    }

    /// Adds the themes with the numbers of their measures.
    private mutating func addThemes() {
        let measures = statement.measures.flatMap { [$0] + $0.measures }
        let numbers = Dictionary(measures.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        let items = statement.measureGroups.map { group in
            // Bare numbers in brackets would be counts, as those of endorsers are.
            let of = group.measures.compactMap { numbers[$0] }
            let measures = statement.labelled(
                statement.labelWithinLine(of.count == 1 ? .measure : .measures), of.joined(separator: ", "))
            let title = anchored(group.title + (of.isEmpty ? "" : " (\(measures))"), "group", group.id)
            let text = group.text.map { self.text($0, headingLevel: 3) } ?? []
            return line(title) + text
        }
        guard !items.isEmpty else { return }
        add(.list(start: nil, tight: items.allSatisfy { $0.count == 1 }, items: items))
    }

    /// Adds a measure and those within it; it names its theme where that is not `group`, which stands above it.
    private mutating func add(_ measure: PublishedStatement.Measure, level: Int, below group: String?) {
        let number = measure.number + (measure.number.contains(".") ? " " : ". ")
        let named = measure.group == group ? nil : statement.measureGroups.first { $0.id == measure.group }
        let title = number + measure.title + (named.map { " (\($0.title))" } ?? "")
        addHeading(title, level: level, anchor: "measure", measure.id)
        addText(measure.text, headingLevel: level + 1)
        if let rationale = measure.rationale { add(rationale: rationale, headingLevel: level + 1) }
        let facts = [
            fact(
                .addressees,
                measure.addressees.isEmpty ? nil : measure.addressees.joined(separator: statement.separator)),
            fact(.deadline, measure.deadline?.text),
        ]
        add(list: facts.compactMap(\.self))
        for inner in measure.measures { add(inner, level: level + 1, below: inner.group == nil ? nil : measure.group) }
    }

    /// Adds a rationale with its label before the first word.
    private mutating func add(rationale: String, headingLevel: Int) {
        var blocks = text(rationale, headingLevel: headingLevel)
        if case .paragraph(let inlines)? = blocks.first {
            blocks[0] = .paragraph(PublishedText.trimmed(fact(label(.rationale), inlines)))
        } else {
            blocks.insert(.paragraph([.strong([.text(Self.plain(label(.rationale) + statement.colon))])]), at: 0)
        }
        for block in blocks { add(block) }
    }
}
