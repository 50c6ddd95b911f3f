import ExporterKit

extension StatementText {
    /// Adds what comes before the measures.
    mutating func addFront() {
        addHeading(statement.title, .title)
        if let subtitle = statement.subtitle { add(setter.lines(of: subtitle.onOneLine)) }
        add(facts)
        if let summary = statement.summary {
            addHeading(label(.summary))
            addText(summary)
        }
        if let preamble = statement.preamble {
            addHeading(label(.preamble))
            addText(preamble)
        }
        for section in statement.sections {
            addHeading(section.title)
            addText(section.text)
        }
        if !statement.addressees.isEmpty {
            addHeading(label(.addressees))
            add(statement.addressees.flatMap { item($0.onOneLine) })
        }
    }

    private var facts: [String] {
        var facts = fact(.stage, statement.stage.label.onOneLine)
        facts += fact(.version, statement.version?.onOneLine)
        facts += fact(.date, statement.date?.text.onOneLine)
        if let network = statement.network {
            let kind = network.kind.map { " (\($0.label.onOneLine))" } ?? ""
            let url = network.url.map { "\n" + address($0) } ?? ""
            facts += fact(.network, network.name.onOneLine + kind + url)
            facts += fact(.platform, network.platform?.onOneLine)
            facts += fact(.cycle, network.cycle.map(String.init))
        }
        guard !statement.leads.isEmpty else { return facts }
        facts += setter.lines(of: label(.leads) + colon, rest: "  ")
        facts += statement.leads.flatMap { lead in
            let countries = lead.countries.map { ", " + $0.name.onOneLine }.joined()
            let url = lead.url.map { "\n" + address($0) } ?? ""
            return item(name(lead.name, acronym: lead.acronym) + countries + url, indent: 2)
        }
        return facts
    }
}
