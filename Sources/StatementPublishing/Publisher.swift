package import Diagnostics
internal import ICU
package import StatementFormat
internal import StatementProtocol

/// Makes the published statement: what is public, with all that depends on the language ready-made.
package struct Publisher {
    private let statement: Statement
    private let catalogue: LanguageCatalogue
    private let tag: String

    /// Publishes a statement that has no errors.
    ///
    /// - Parameters:
    ///   - id: The id that it has where it names none itself.
    ///   - source: The file that it was read from.
    package static func publish(_ statement: Statement, id: String, from source: SourceFile) -> Publication {
        Publisher(statement).publish(id: id, from: source)
    }

    private init(_ statement: Statement) {
        self.statement = statement
        tag = statement.language?.value ?? "en"
        catalogue = LanguageCatalogue(tag: tag)
    }

    private func publish(id: String, from source: SourceFile) -> Publication {
        let measures = MeasureOrder(statement)
        let events = statement.timeline.indices.sorted { first, second in
            let (a, b) = (
                statement.timeline[first].date?.value.earliest ?? [],
                statement.timeline[second].date?.value.earliest ?? []
            )
            return a == b ? first < second : a.lexicographicallyPrecedes(b)
        }
        let endorsers = EndorserList(statement, catalogue, Collation(tag: tag))
        let published = PublishedStatement(
            schema: PublishedSchema.address,
            id: statement.id?.value ?? id,
            title: line(statement.title) ?? "",
            subtitle: line(statement.subtitle),
            language: LanguageCatalogue.language(tag),
            stage: catalogue.term("stage", stage),
            version: line(statement.version),
            date: date(statement.date),
            network: statement.network.map(network),
            leads: statement.leads.map(party),
            summary: text(statement.summary),
            preamble: text(statement.preamble),
            sections: sections(statement.sections, prefix: "section"),
            addressees: statement.addressees.compactMap(line),
            call: .init(
                title: line(statement.call?.title) ?? catalogue.label(.callForAction), text: text(statement.call?.text),
                ranked: statement.call?.ranked?.value ?? false),
            measureGroups: statement.measureGroups.map { group in
                .init(
                    id: group.id?.value ?? "", title: line(group.title) ?? "", text: text(group.text),
                    measures: measures.ids(inGroup: group.id?.value), extensions: group.extensions)
            },
            measures: measures.numbered.map {
                measure($0.measure, number: $0.number, id: $0.id, ids: measures.ids, group: $0.measure.group?.value)
            },
            endorsement: statement.endorsement.map(endorsement),
            endorsers: endorsers.published,
            quotes: statement.quotes.map(quote),
            contacts: statement.contacts.map(contact),
            timeline: events.compactMap { event(statement.timeline[$0]) },
            references: statement.references.enumerated().map { reference($1, number: $0 + 1) },
            documents: statement.documents.map(document),
            annexes: sections(statement.annexes, prefix: "annex"),
            disclaimer: text(statement.disclaimer),
            funding: text(statement.funding),
            acknowledgements: text(statement.acknowledgements),
            translationOf: statement.translationOf?.value,
            license: line(statement.license),
            doi: statement.doi?.value,
            labels: catalogue.labels,
            words: .init(
                measures: catalogue.count(measures.numbered.count, .measure),
                countries: catalogue.count(endorsers.published.byCountryAlone.count, .country),
                leads: catalogue.list(statement.leads.compactMap { line($0.name) }),
                addressees: statement.addressees.isEmpty
                    ? nil : catalogue.list(statement.addressees.compactMap(line)),
                colon: catalogue.colon, semicolon: catalogue.semicolon,
                language: catalogue.languageOfWords(for: tag)),
            extensions: statement.extensions)
        return Publication(
            statement: published,
            places: PublishedPlaces(
                in: source, measures: measures.numbered.map(\.index), events: events, endorsers: endorsers.ranges))
    }

    // MARK: Parts

    private func network(_ network: Network) -> PublishedStatement.Network {
        .init(
            name: line(network.name) ?? "", kind: network.kind.map { catalogue.term("network-kind", $0.value) },
            platform: line(network.platform), cycle: network.cycle?.value, url: network.url?.value,
            extensions: network.extensions)
    }

    private func party(_ party: Party) -> PublishedStatement.Party {
        .init(
            name: line(party.name) ?? "", acronym: line(party.acronym),
            countries: party.countries.distinct.map(catalogue.country), url: party.url?.value,
            extensions: party.extensions)
    }

    private func sections(_ sections: [Section], prefix: String) -> [PublishedStatement.Section] {
        let ids = FreeIDs((statement.sections + statement.annexes).compactMap(\.id?.value))
        return sections.enumerated().map { index, section in
            .init(
                id: section.id?.value ?? ids.id("\(prefix)-\(index + 1)"), title: line(section.title) ?? "",
                text: text(section.text), extensions: section.extensions)
        }
    }

    private func measure(_ measure: Measure, number: String, id: String, ids: FreeIDs, group: String?)
        -> PublishedStatement.Measure
    {
        .init(
            id: id, number: number, title: line(measure.title) ?? "", text: text(measure.text),
            rationale: text(measure.rationale), group: group, addressees: measure.addressees.compactMap(line),
            deadline: date(measure.deadline),
            measures: measure.measures.enumerated().map { index, inner in
                self.measure(
                    inner, number: "\(number).\(index + 1)",
                    id: inner.id?.value ?? ids.id("measure-\(number)-\(index + 1)"), ids: ids, group: nil)
            },
            extensions: measure.extensions)
    }

    private var stage: Stage { statement.stage?.value ?? .draft }

    private func endorsement(_ endorsement: Endorsement) -> PublishedStatement.Endorsement {
        // A list of which nothing is said is complete once nobody is added any more.
        let list = endorsement.list?.value ?? (stage.includes(.published) ? .complete : nil)
        return .init(
            opens: date(endorsement.opens), closes: date(endorsement.closes),
            list: list.map { catalogue.term("list", $0) },
            categories: endorsement.categories.map { category in
                .init(
                    id: category.id?.value ?? "", title: line(category.title) ?? "", extensions: category.extensions)
            },
            claims: endorsement.claims.compactMap { claim in
                claim.count.map { count in
                    let qualifier = claim.qualifier?.value ?? .exactly
                    return .init(
                        count: count.value, qualifier: catalogue.term("qualifier-name", qualifier),
                        kind: line(claim.kind),
                        asOf: date(claim.asOf),
                        text: catalogue.claim(count.value, qualifier, kind: line(claim.kind)),
                        extensions: claim.extensions)
                }
            }, extensions: endorsement.extensions)
    }

    private func quote(_ quote: Quote) -> PublishedStatement.Quote {
        .init(
            text: text(quote.text) ?? "",
            speaker: quote.speaker.map { speaker in
                .init(
                    name: line(speaker.name) ?? "", honorific: line(speaker.honorific),
                    roles: speaker.roles.map { role in
                        .init(
                            title: line(role.title), organisation: line(role.organisation), extensions: role.extensions)
                    }, extensions: speaker.extensions)
            },
            onBehalfOf: line(quote.onBehalfOf),
            language: quote.language.flatMap { $0.value == tag ? nil : LanguageCatalogue.language($0.value) },
            approved: date(quote.approved), extensions: quote.extensions)
    }

    private func contact(_ contact: Contact) -> PublishedStatement.Contact {
        .init(
            purpose: catalogue.term("purpose", contact.purpose?.value ?? .general), name: line(contact.name),
            role: line(contact.role), organisation: line(contact.organisation), address: lines(contact.address),
            email: contact.email?.value, phone: line(contact.phone), extensions: contact.extensions)
    }

    private func event(_ event: Event) -> PublishedStatement.Event? {
        event.date.map { date in
            .init(
                date: catalogue.date(date.value), kind: catalogue.term("event", event.kind?.value ?? .other),
                title: line(event.title) ?? "", url: event.url?.value, extensions: event.extensions)
        }
    }

    private func reference(_ reference: Reference, number: Int) -> PublishedStatement.Reference {
        .init(
            id: reference.id?.value ?? "", number: number, title: line(reference.title) ?? "",
            authors: reference.authors.compactMap(line), year: reference.year?.value, url: reference.url?.value,
            doi: reference.doi?.value, extensions: reference.extensions)
    }

    private func document(_ document: Document) -> PublishedStatement.Document {
        .init(
            title: line(document.title) ?? "", url: document.url?.value, kind: line(document.kind),
            language: document.language.map { LanguageCatalogue.language($0.value) }, extensions: document.extensions)
    }

    private func date(_ date: Located<CalendarDate>?) -> PublishedStatement.CalendarDate? {
        date.map { catalogue.date($0.value) }
    }

    private func line(_ text: Located<String>?) -> String? { PublishedText.line(text) }

    private func lines(_ text: Located<String>?) -> String? { PublishedText.lines(text) }

    private func text(_ text: Located<String>?) -> String? { PublishedText.commonMark(text) }
}
