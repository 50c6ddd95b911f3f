internal import ExporterKit

extension Page {
    // The support in pictures: bars beside the figures they stand for, so that each picture is a table as well.

    /// So many rows of a table stay on one printed page.
    private static let few = 12

    /// How many endorsers each category has, below the titles of all where one has none.
    var categoryChart: View? {
        let groups = statement.endorsers.groups
        let other = label(groups.count > 1 ? .otherEndorsers : .endorsers)
        return chart(
            "by-category", label(.categories), note: statement.categoriesInWords, heading: label(.endorsers),
            rows: groups.map { ($0.title.map(Markup.escaped) ?? inWords(Markup.escaped(other)), $0.count) })
    }

    /// How many endorsers are from each country.
    var countryChart: View? {
        chart(
            "by-country", label(.endorsersByCountry), heading: label(.country),
            rows: statement.endorsers.byCountry.map { (country($0.country), $0.count) })
    }

    /// A count as a bar shows it. The host's are far from these limits, but whoever runs this without it may give any.
    private static func drawn(_ count: Int) -> Int { min(max(count, 0), 1 << 40) }

    /// A chart of what there is more than one of; without bars where only some elements are allowed.
    private func chart(
        _ id: String, _ title: String, note: String? = nil, heading: String, rows: [(name: String, count: Int)]
    ) -> View? {
        guard rows.count > 1, let most = rows.map({ Self.drawn($0.count) }).max(), most > 0 else { return nil }
        return [
            "id": id, "title": title, "note": optional(note), "nameLabel": inWords(Markup.escaped(heading)),
            "countLabel": inWords(.count),
            "hasBars": form == .page, "hasFewRows": rows.count <= Self.few,
            "rows": rows.map { row in
                // In tenths of a per cent of the longest bar, without floating point, whose text might differ.
                let length = (Self.drawn(row.count) * 1000 + most / 2) / most
                return [
                    "name": row.name, "count": row.count,
                    "length": optional(form == .page ? "\(length / 10).\(length % 10)" : nil),
                ] as View
            },
        ]
    }
}
