internal import ExporterKit

extension StatementDocument {
    /// Adds the endorsement period and what the statement claims of its support.
    mutating func addEndorsement() {
        guard let endorsement = statement.endorsement else { return }
        var facts = [
            fact(.endorsementOpens, endorsement.opens?.text), fact(.endorsementCloses, endorsement.closes?.text),
        ]
        for claim in endorsement.claims {
            facts.append(
                fact(
                    .claim, claim.text + (claim.asOf.map { " (\(statement.labelWithinLine(.asOf)) \($0.text))" } ?? ""))
            )
        }
        let known = facts.compactMap(\.self)
        guard !known.isEmpty else { return }
        addHeading(label(.endorsement), level: 2)
        add(list: known)
    }

    /// Adds who endorses, with all counts.
    mutating func addEndorsers() {
        let endorsers = statement.endorsers
        let list = statement.endorsement?.list
        guard endorsers.total > 0 || list != nil else { return }
        addHeading(label(.endorsers), level: 2)
        add(
            paragraph: [endorsers.text + (list == nil ? "" : "."), list.map(sentence)].compactMap(\.self).joined(
                separator: " "))
        let anonymous = endorsers.anonymous > 0 ? "\(endorsers.anonymous)" : nil
        let facts = [
            fact(endorsers.anonymousLabel, anonymous), fact(.categories, statement.categoriesInWords),
        ]
        let countries = statement.countriesInWords.flatMap { inline($0) }
        add(
            list: endorsers.byKind.map { [.text(Self.plain(statement.labelled($0.term.label, "\($0.count)")))] }
                + (countries.map { [[$0]] } ?? []) + facts.compactMap(\.self))
        for group in endorsers.groups {
            if let title = title(of: group) { addHeading(title, level: 3, anchor: "category", group.id) }
            let kinds = Set(group.endorsers.map(\.kind.value))
            add(list: group.endorsers.map { text(of: $0, namingKind: kinds.count > 1) })
        }
        guard !endorsers.byCountry.isEmpty else { return }
        addHeading(label(.endorsersByCountry), level: 3)
        add(list: endorsers.byCountry.map { [.text(Self.plain(statement.labelled($0.country.name, "\($0.count)")))] })
    }

    /// What the list is, in a sentence where the language has one for it.
    private func sentence(on list: PublishedStatement.Term) -> String {
        switch list.value {
        case "partial": label(.partialList)
        case "complete": label(.completeList)
        default: list.label
        }
    }

    /// The title of a group with its count; nothing for a list without categories.
    private func title(of group: PublishedStatement.EndorserGroup) -> String? {
        if let title = group.title { return "\(title) (\(group.count))" }
        return statement.endorsers.groups.count > 1 ? "\(label(.otherEndorsers)) (\(group.count))" : nil
    }

    private func text(of endorser: PublishedStatement.Endorser, namingKind: Bool) -> [CommonMark.Inline] {
        var who: [CommonMark.Inline] = []
        if let honorific = endorser.honorific { who.append(.text(Self.plain(honorific) + " ")) }
        who += name(endorser.name ?? label(.anonymousEndorser), acronym: endorser.acronym, url: endorser.url)
        let places = [roles(endorser.affiliations)].compactMap(\.self) + endorser.countries.map(\.name)
        who.append(.text(places.map { ", " + Self.plain($0) }.joined()))

        let names = namingKind && endorser.kind.value != "organisation" || endorser.anonymous
        let kind = names ? endorser.kind.label : nil
        let details = [kind, endorser.role?.label, endorser.date?.text].compactMap { $0.map(Self.plain) }
        if !details.isEmpty { who.append(.text(" (\(details.joined(separator: ", ")))")) }
        if let ror = endorser.ror { who += [.text(Self.plain(statement.separator) + " "), address(ror)] }
        if let number = endorser.transparencyRegister {
            who.append(.text(Self.plain(statement.separator + labelled(.transparencyRegister, number))))
        }
        return who
    }
}
