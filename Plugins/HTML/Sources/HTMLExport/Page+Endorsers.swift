internal import ExporterKit

extension Page {
    /// Who endorses, with counts; nothing where there are neither endorsers nor claims.
    var endorsers: String {
        let endorsers = statement.endorsers
        let endorsement = statement.endorsement
        let claims = endorsement?.claims ?? []
        guard endorsers.total > 0 || !claims.isEmpty else { return "" }
        let completeness = endorsement?.list.map { label($0.value == "partial" ? .partialList : .completeList) }
        let otherTitle = label(endorsers.groups.count > 1 ? .otherEndorsers : .endorsers)
        return templates.render(
            "endorsers",
            [
                "total": endorsers.text, "totalCount": endorsers.total,
                "list": optional(endorsement?.list?.label), "completeness": optional(completeness),
                "claims": claims.map { claim in
                    [
                        "label": label(.claim), "count": claim.count, "text": claim.text,
                        "asOfLabel": label(.asOf), "asOf": optional(claim.asOf.map(Markup.time)),
                    ] as View
                },
                "groups": endorsers.groups.indices.map { index in
                    let group = endorsers.groups[index]
                    return [
                        "anchor": anchors.categories[index], "title": group.title ?? otherTitle,
                        "count": group.count,
                        "endorsers": Views(zip(group.endorsers, anchors.endorsers[index]), view),
                    ] as View
                },
                "counts": counts,
                "categoriesLabel": label(.categories), "categories": optional(statement.categoriesInWords),
                "categoryChart": categoryChart, "countryChart": countryChart,
            ])
    }

    /// How many of each kind, and how many without a name.
    private var counts: [View] {
        let endorsers = statement.endorsers
        var counts = endorsers.byKind.map { ["text": $0.text ?? "\($0.term.label): \($0.count)"] as View }
        if let countries = statement.words?.countries, endorsers.byCountry.count > 1 {
            counts.append(["text": countries])
        }
        if endorsers.anonymous > 0 {
            counts.append(["text": "\(label(.anonymousEndorser)): \(endorsers.anonymous)"])
        }
        return counts
    }

    private func view(_ endorser: PublishedStatement.Endorser, _ anchor: String?) -> View {
        let name = endorser.name.map { name in
            Markup.name([endorser.honorific, name].compactMap { $0 }.joined(separator: " "), endorser.url)
        }
        // An organisation is the usual case, which goes without saying.
        var marks: [String] = endorser.kind.value == "organisation" ? [] : [Markup.escaped(endorser.kind.label)]
        marks += endorser.role.map { [Markup.escaped($0.label)] } ?? []
        marks += endorser.date.map { [Markup.time($0)] } ?? []
        var details = endorser.affiliations.map { Markup.name(Self.text(of: $0)) }
        if !marks.isEmpty { details.append(marks.joined(separator: " · ")) }
        if let number = endorser.transparencyRegister {
            details.append(Markup.escaped("\(label(.transparencyRegister)): \(number)"))
        }
        if let ror = endorser.ror { details.append("ROR: " + Markup.link(ror, ror)) }
        return [
            "anchor": optional(anchor), "name": optional(name), "anonymousLabel": label(.anonymousEndorser),
            "acronym": optional(endorser.acronym),
            "countries": optional(
                endorser.countries.isEmpty ? nil : endorser.countries.map(Markup.country).joined(separator: ", ")),
            "details": details,
        ]
    }

    /// `Director, Institute`.
    static func text(of role: PublishedStatement.Role) -> String {
        [role.title, role.organisation].compactMap { $0 }.joined(separator: ", ")
    }
}
