import ExporterKit

extension StatementText {
    /// Adds the call with its measures: under the titles of their groups, or by number where groups would part what
    /// belongs in a row.
    mutating func addMeasures() {
        let call = statement.call
        guard !statement.measures.isEmpty || call.text != nil || !statement.measureGroups.isEmpty else { return }
        addHeading(call.title)
        addText(call.text)
        if call.ranked { add(setter.lines(of: label(.ranked))) }
        if let runs = groupedMeasures {
            for run in runs {
                if let group = run.group {
                    addHeading(group.title, .section)
                    addText(group.text)
                }
                for measure in run.measures { add(lines(of: measure, group: run.group?.id)) }
            }
        } else {
            add(groupList)
            for measure in statement.measures { add(lines(of: measure, group: nil)) }
        }
    }

    private struct Run {
        let group: PublishedStatement.MeasureGroup?
        var measures: [PublishedStatement.Measure]
    }

    /// The measures by group; nothing where that is not the order of their numbers, where their order is a priority,
    /// and where a measure without a group would seem to belong to the one before.
    private var groupedMeasures: [Run]? {
        guard !statement.call.ranked else { return nil }
        var runs: [Run] = []
        for measure in statement.measures {
            if let last = runs.indices.last, runs[last].group?.id == measure.group {
                runs[last].measures.append(measure)
            } else {
                let group = statement.measureGroups.first { $0.id == measure.group }
                guard group != nil || measure.group == nil && runs.isEmpty else { return nil }
                runs.append(Run(group: group, measures: [measure]))
            }
        }
        let groups = runs.compactMap(\.group?.id)
        guard Set(groups).count == groups.count, groups.count == statement.measureGroups.count else { return nil }
        return runs
    }

    /// The groups with the numbers of their measures.
    private var groupList: [String] {
        let measures = statement.measures.flatMap { [$0] + $0.measures }
        let numbers = Dictionary(measures.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        return statement.measureGroups.flatMap { group in
            // Bare numbers in brackets would be counts, as those of endorsers are.
            let of = group.measures.compactMap { numbers[$0]?.onOneLine }
            let measures = labelled(of.count == 1 ? .measure : .measures, of.joined(separator: ", "))
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
            let blocks = CommonMark(rationale).blocks.enclosed(in: label(.rationale) + colon + " ")
            append(markdown.lines(of: blocks).indented(by: inner))
        }
        let addressees = measure.addressees.map(\.onOneLine).joined(separator: "; ")
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
