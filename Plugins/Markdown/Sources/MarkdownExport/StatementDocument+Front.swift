internal import ExporterKit

extension StatementDocument {
    /// Adds title and subtitle.
    mutating func addTitle() {
        addHeading(statement.title, level: 1)
        if let subtitle = statement.subtitle { add(paragraph: subtitle) }
    }

    /// Adds what comes before the measures.
    mutating func addFront() {
        add(facts)
        let texts: [(Label, String?)] = [(.summary, statement.summary), (.preamble, statement.preamble)]
        for (heading, text) in texts where text != nil {
            addHeading(label(heading), level: 2)
            addText(text, headingLevel: 3)
        }
        for section in statement.sections {
            addHeading(section.title, level: 2, anchor: "section", section.id)
            addText(section.text, headingLevel: 3)
        }
        guard !statement.addressees.isEmpty else { return }
        addHeading(label(.addressees), level: 2)
        add(list: statement.addressees.compactMap { inline($0).map { [$0] } })
    }

    private var facts: CommonMark.Block {
        var facts = [
            fact(.stage, statement.stage.label), fact(.version, statement.version), fact(.date, statement.date?.text),
        ]
        if let network = statement.network {
            let kind = network.kind.map { [CommonMark.Inline.text(" (" + Self.plain($0.label) + ")")] } ?? []
            facts.append(fact(label(.network), link(network.name, to: network.url) + kind))
            facts.append(fact(.platform, network.platform))
            facts.append(fact(.cycle, network.cycle.map(String.init)))
        }
        let items = facts.compactMap(\.self).map(line)
        guard !statement.leads.isEmpty else { return .list(start: nil, tight: true, items: items) }
        let leads = statement.leads.map { lead in
            let countries = lead.countries.map { ", " + Self.plain($0.name) }.joined()
            return name(lead.name, acronym: lead.acronym, url: lead.url) + [.text(countries)]
        }
        let heading = CommonMark.Block.paragraph([.strong([.text(Self.plain(label(.leads) + statement.colon))])])
        return .list(start: nil, tight: true, items: items + [[heading, list(leads)]])
    }
}
