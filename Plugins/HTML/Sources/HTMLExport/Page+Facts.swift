internal import ExporterKit

extension Page {
    /// A value with its name.
    struct Fact {
        var label: String
        var html: String
    }

    /// The facts at the head of the page.
    var facts: [Fact] {
        var facts: [Fact] = []
        func add(_ label: Label, _ html: String?) {
            if let html, !html.isEmpty { facts.append(Fact(label: self.label(label), html: html)) }
        }
        add(.leads, list(statement.leads.map(party)))
        if let network = statement.network {
            let kind = network.kind.map { " (" + inWords(Markup.escaped($0.label)) + ")" } ?? ""
            add(.network, Markup.title(network.name, network.url) + kind)
            add(.platform, network.platform.map(Markup.escaped))
            add(.cycle, network.cycle.map { String($0) })
        }
        add(.addressees, list(statement.addressees.map { Markup.name($0) }))
        add(.stage, inWords(Markup.escaped(statement.stage.label)))
        add(.date, statement.date.map(time))
        add(.version, statement.version.map(Markup.escaped))
        add(.endorsementOpens, statement.endorsement?.opens.map(time))
        add(.endorsementCloses, statement.endorsement?.closes.map(time))
        let translations = (statement.translations ?? []).map {
            Markup.translation($0, colon: statement.colon, isLink: form == .page)
        }
        add(.otherLanguages, list(translations))
        return facts
    }

    /// The facts at the foot of the page.
    var imprint: [Fact] {
        let language = statement.language
        var facts = [
            Fact(
                label: label(.language), html: Markup.name(of: language) + Markup.escaped(" (\(language.tag))"))
        ]
        if let id = statement.translationOf, !(statement.translations ?? []).contains(where: \.isOriginal) {
            facts.append(Fact(label: label(.translationOf), html: Markup.escaped(id)))
        }
        if let license = statement.license {
            facts.append(Fact(label: label(.license), html: Markup.license(license)))
        }
        if let doi = statement.doi { facts.append(Fact(label: "DOI", html: Markup.doi(doi))) }
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
        let countries = party.countries.map(country)
        return countries.isEmpty ? html : html + ", " + countries.joined(separator: ", ")
    }
}
