internal import Diagnostics
internal import ICU
internal import StatementFormat
internal import StatementProtocol

/// The endorsers as they are published: confirmed ones only, in order, grouped and counted.
struct EndorserList {
    let published: PublishedStatement.Endorsers
    /// The place of each endorser, by group.
    let ranges: [[SourceRange]]

    /// What an endorser is ordered by.
    private struct Entry {
        /// Its index in the statement.
        var index: Int
        var isAnonymous: Bool
        /// The name; of an anonymous one the countries, since nothing of the order may tell who it is.
        var name: String

        /// Whether it comes before another one: the anonymous ones last.
        func precedes(_ other: Entry, in collation: Collation) -> Bool {
            if isAnonymous != other.isAnonymous { return other.isAnonymous }
            return isAnonymous ? name < other.name : collation.areInOrder(name, other.name)
        }
    }

    /// The countries of endorsers. Nearly all have one, and those of one country share a list of it.
    private struct Countries {
        let catalogue: LanguageCatalogue
        private var lists: [String: [PublishedStatement.Country]] = [:]

        init(_ catalogue: LanguageCatalogue) { self.catalogue = catalogue }

        mutating func list(of endorser: Endorser) -> [PublishedStatement.Country] {
            guard endorser.countries.count == 1 else { return endorser.countries.distinct.map(catalogue.country) }
            let code = endorser.countries[0].value
            if let list = lists[code] { return list }
            let list = [catalogue.country(code)]
            lists[code] = list
            return list
        }
    }

    init(_ statement: Statement, _ catalogue: LanguageCatalogue, _ collation: Collation) {
        let categories = statement.endorsement?.categories ?? []
        let indices = Dictionary(
            categories.enumerated().compactMap { index, category in category.id.map { ($0.value, index) } },
            uniquingKeysWith: { first, _ in first })
        // One bucket for each category, and one for endorsers without.
        var buckets = [[Entry]](repeating: [], count: categories.count + 1)
        var byCountry: [String: Int] = [:]
        var byKind: [EndorserKind: Int] = [:]
        var anonymous = 0
        for (index, endorser) in statement.endorsers.enumerated() where endorser.isConfirmed {
            let bucket = endorser.category.flatMap { indices[$0.value] } ?? categories.count
            let codes = endorser.countries.distinct
            buckets[bucket].append(
                Entry(
                    index: index, isAnonymous: endorser.isAnonymous,
                    name: endorser.isAnonymous
                        ? codes.joined(separator: " ") : PublishedText.line(endorser.name) ?? ""))
            for code in codes { byCountry[code, default: 0] += 1 }
            byKind[endorser.kind?.value ?? .organisation, default: 0] += 1
            if endorser.isAnonymous { anonymous += 1 }
        }

        var groups: [PublishedStatement.EndorserGroup] = []
        var ranges: [[SourceRange]] = []
        var total = 0
        var lists = Countries(catalogue)
        for index in buckets.indices where !buckets[index].isEmpty {
            buckets[index].sort { $0.precedes($1, in: collation) }
            let entries = buckets[index].map(\.index)
            buckets[index] = []
            total += entries.count
            let category = index < categories.count ? categories[index] : nil
            groups.append(
                .init(
                    id: category?.id?.value, title: category.flatMap { PublishedText.line($0.title) },
                    count: entries.count, text: catalogue.count(entries.count, .endorser),
                    endorsers: entries.map { Self.published(statement.endorsers[$0], catalogue, &lists) }))
            ranges.append(entries.map { statement.endorsers[$0].name?.range ?? statement.endorsers[$0].range })
        }
        self.ranges = ranges

        let countries = byCountry.map { code, count in
            PublishedStatement.CountryCount(
                country: catalogue.country(code), count: count, text: catalogue.number(count))
        }
        published = PublishedStatement.Endorsers(
            total: total, anonymous: anonymous, text: catalogue.count(total, .endorser), groups: groups,
            byCountry: countries.sorted {
                $0.count == $1.count ? collation.areInOrder($0.country.name, $1.country.name) : $0.count > $1.count
            },
            byKind: EndorserKind.allCases.compactMap { kind in
                byKind[kind].map { count in
                    .init(
                        term: catalogue.term("endorser-kind", kind), count: count,
                        text: catalogue.count(count, Noun(kind)))
                }
            })
    }

    private static func published(
        _ endorser: Endorser, _ catalogue: LanguageCatalogue, _ lists: inout Countries
    ) -> PublishedStatement.Endorser {
        let kind = catalogue.term("endorser-kind", endorser.kind?.value ?? .organisation)
        let countries = lists.list(of: endorser)
        // Of an anonymous endorser nothing else is ever copied.
        if endorser.isAnonymous { return .init(kind: kind, countries: countries, anonymous: true) }
        return .init(
            name: PublishedText.line(endorser.name), id: endorser.details.id?.value, kind: kind,
            acronym: PublishedText.line(endorser.acronym), countries: countries, url: endorser.url?.value,
            role: endorser.details.role.map { catalogue.term("endorser-role", $0.value) },
            honorific: PublishedText.line(endorser.honorific),
            affiliations: endorser.affiliations.map { affiliation in
                .init(
                    title: PublishedText.line(affiliation.role),
                    organisation: PublishedText.line(affiliation.organisation),
                    extensions: affiliation.extensions)
            },
            date: endorser.date.map { catalogue.date($0.value) },
            transparencyRegister: endorser.details.transparencyRegister?.value,
            ror: endorser.details.ror.map { $0.value.hasPrefix("http") ? $0.value : "https://ror.org/" + $0.value },
            anonymous: false, extensions: endorser.extensions)
    }
}
