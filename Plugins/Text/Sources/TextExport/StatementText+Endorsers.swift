import ExporterKit

extension StatementText {
    /// Adds the endorsement period and what the statement claims of its support.
    mutating func addEndorsement() {
        guard let endorsement = statement.endorsement else { return }
        var facts = fact(.endorsementOpens, endorsement.opens?.text.onOneLine)
        facts += fact(.endorsementCloses, endorsement.closes?.text.onOneLine)
        for claim in endorsement.claims {
            let date = claim.asOf.map { " (\(labelWithinLine(.asOf)) \($0.text.onOneLine))" } ?? ""
            facts += fact(.claim, claim.text.onOneLine + date)
        }
        guard !facts.isEmpty else { return }
        addHeading(label(.endorsement))
        add(facts)
    }

    /// Adds who endorses, with all counts.
    mutating func addEndorsers() {
        let endorsers = statement.endorsers
        let list = statement.endorsement?.list
        guard endorsers.total > 0 || list != nil else { return }
        addHeading(label(.endorsers))
        var counts = [endorsers.text.onOneLine]
        if let list { counts.append(sentence(on: list)) }
        let kinds = endorsers.byKind.map { $0.text?.onOneLine ?? "\($0.term.label.onOneLine) (\($0.count))" }
        if !kinds.isEmpty { counts.append(kinds.joined(separator: ", ")) }
        if let countries = statement.countriesInWords { counts.append(countries.onOneLine) }
        if endorsers.anonymous > 0 { counts.append(labelled(endorsers.anonymousLabel, "\(endorsers.anonymous)")) }
        if let categories = statement.categoriesInWords {
            counts.append(labelled(.categories, categories.onOneLine))
        }
        add(setter.lines(of: counts.joined(separator: "\n")))

        for group in endorsers.groups {
            if let title = title(of: group) { addHeading(title, .section) }
            let kinds = Set(group.endorsers.map(\.kind.value))
            add(group.endorsers.flatMap { item(text(of: $0, namingKind: kinds.count > 1)) })
        }
        if !endorsers.byCountry.isEmpty {
            addHeading(label(.endorsersByCountry), .section)
            let countries = endorsers.byCountry.map { "\($0.country.name.onOneLine) (\($0.count))" }
            add(setter.lines(of: countries.joined(separator: ", ")))
        }
    }

    /// What the list is, in a sentence where the language has one for it.
    private func sentence(on list: PublishedStatement.Term) -> String {
        switch list.value {
        case "partial": label(.partialList)
        case "complete": label(.completeList)
        default: list.label.onOneLine
        }
    }

    /// The title of a group with its count; nothing for a list without categories.
    private func title(of group: PublishedStatement.EndorserGroup) -> String? {
        if let title = group.title { return "\(title.onOneLine) (\(group.count))" }
        return statement.endorsers.groups.count > 1 ? "\(label(.otherEndorsers)) (\(group.count))" : nil
    }

    /// Name, affiliations, countries and the rest in a line, and a line for each address.
    private func text(of endorser: PublishedStatement.Endorser, namingKind: Bool) -> String {
        var who = endorser.name.map { name($0, acronym: endorser.acronym) } ?? label(.anonymousEndorser)
        if let honorific = endorser.honorific { who = honorific.onOneLine + " " + who }
        if let roles = roles(endorser.affiliations) { who += ", " + roles }

        who += endorser.countries.map { ", " + $0.name.onOneLine }.joined()

        let names = namingKind && endorser.kind.value != "organisation" || endorser.anonymous
        let kind = names ? endorser.kind.label : nil
        let details = [kind, endorser.role?.label, endorser.date?.text].compactMap { $0?.onOneLine }
        if !details.isEmpty { who += " (\(details.joined(separator: ", ")))" }

        var lines = [who]
        lines += [endorser.url, endorser.ror].compactMap { $0.map(address) }
        if let number = endorser.transparencyRegister {
            lines.append(labelled(.transparencyRegister, number.onOneLine))
        }
        return lines.joined(separator: "\n")
    }
}
