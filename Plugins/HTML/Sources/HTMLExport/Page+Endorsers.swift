internal import ExporterKit

extension Page {
    /// Whether the list is so long that it should not be in memory twice.
    var hasManyEndorsers: Bool { statement.endorsers.total > 10_000 }

    /// Who endorses, with counts; nothing where there are neither endorsers nor claims.
    var endorsers: String {
        let endorsers = statement.endorsers
        let endorsement = statement.endorsement
        let claims = endorsement?.claims ?? []
        guard endorsers.total > 0 || !claims.isEmpty else { return "" }
        let completeness = endorsement?.list.flatMap(sentence)
        let categoryChart = categoryChart
        let otherTitle = label(endorsers.groups.count > 1 ? .otherEndorsers : .endorsers)
        return render(
            "endorsers",
            [
                "colon": statement.colon, "total": endorsers.text, "totalCount": endorsers.total,
                "list": optional(completeness == nil ? endorsement?.list?.label : nil),
                "completeness": optional(completeness),
                "claims": claims.map { claim in
                    [
                        "label": label(.claim), "count": claim.count, "text": claim.text,
                        "asOfLabel": statement.labelWithinLine(.asOf), "asOf": optional(claim.asOf.map(time)),
                    ] as View
                },
                "groups": endorsers.groups.indices.map { index in
                    let group = endorsers.groups[index]
                    return [
                        "anchor": anchors.categories[index], "title": group.title ?? otherTitle,
                        "words": group.title == nil ? words : "",
                        // The heading of the section and the total have said it of a list without categories.
                        "hasTitle": group.title != nil || endorsers.groups.count > 1,
                        "count": group.count,
                        "endorsers": LateHTML { items(group.endorsers, anchors.endorsers[index]) },
                    ] as View
                },
                "counts": counts,
                "categoriesLabel": inWords(.categories),
                "categories": optional(categoryChart == nil ? statement.categoriesInWords : nil),
                "categoryChart": categoryChart ?? false, "countryChart": countryChart ?? false,
            ])
    }

    /// What the list is, where the language has a sentence for it.
    private func sentence(on list: PublishedStatement.Term) -> String? {
        switch list.value {
        case "partial": label(.partialList)
        case "complete": label(.completeList)
        default: nil
        }
    }

    /// How many of each kind, and how many without a name.
    private var counts: [View] {
        let endorsers = statement.endorsers
        var counts = endorsers.byKind.map {
            ["text": $0.text ?? statement.labelled($0.term.label, "\($0.count)")] as View
        }
        if let countries = statement.countriesInWords { counts.append(["text": countries]) }
        if endorsers.anonymous > 0 {
            counts.append(["text": statement.labelled(label(endorsers.anonymousLabel), "\(endorsers.anonymous)")])
        }
        return counts
    }

    /// The items of a list of endorsers. There may be a million: they are no matter of templates, which would take many
    /// times as long.
    private func items(_ endorsers: [PublishedStatement.Endorser], _ anchors: [String?]) -> String {
        var html = ""
        for (endorser, anchor) in zip(endorsers, anchors) { append(endorser, anchor, to: &html) }
        return html
    }

    private func append(_ endorser: PublishedStatement.Endorser, _ anchor: String?, to html: inout String) {
        html += "<li"
        if let anchor { html += " id=\"\(Markup.escaped(anchor))\"" }
        html += ">"
        if let name = endorser.name {
            let full = endorser.honorific.map { $0 + " " + name } ?? name
            html += Markup.name(full, endorser.url)
        } else {
            html += "<em\(words)>\(Markup.escaped(label(.anonymousEndorser)))</em>"
        }
        if let acronym = endorser.acronym { html += " (\(Markup.escaped(acronym)))" }
        for place in endorser.countries { html += ", " + country(place) }
        for affiliation in endorser.affiliations { appendDetail(Markup.name(Self.text(of: affiliation)), to: &html) }
        // An organisation is the usual case, which goes without saying.
        var marks: [String] =
            endorser.kind.value == "organisation" ? [] : [inWords(Markup.escaped(endorser.kind.label))]
        if let role = endorser.role { marks.append(inWords(Markup.escaped(role.label))) }
        if let date = endorser.date { marks.append(time(date)) }
        if !marks.isEmpty { appendDetail(marks.joined(separator: " · "), to: &html) }
        if let number = endorser.transparencyRegister {
            appendDetail(inWords(Markup.escaped(statement.labelled(label(.transparencyRegister), number))), to: &html)
        }
        if let ror = endorser.ror {
            appendDetail(Markup.escaped(statement.labelled("ROR", "")) + Markup.link(ror, ror), to: &html)
        }
        html += "</li>\n"
    }

    private func appendDetail(_ detail: String, to html: inout String) {
        html += "<span class=\"detail\">\(detail)</span>"
    }

    /// `Director, Institute`.
    static func text(of role: PublishedStatement.Role) -> String {
        [role.title, role.organisation].compactMap { $0 }.joined(separator: ", ")
    }
}
