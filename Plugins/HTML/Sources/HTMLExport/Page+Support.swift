internal import ExporterKit

extension Page {
    /// Who endorses, with counts; nothing where there are neither endorsers nor claims.
    var endorsers: String {
        let endorsers = statement.endorsers
        let claims = statement.endorsement?.claims ?? []
        guard endorsers.total > 0 || !claims.isEmpty else { return "" }
        let isPartial = statement.endorsement?.list?.value == "partial"
        let completeness: Label = isPartial ? .partialList : .completeList
        return templates.render(
            "endorsers",
            [
                "total": Markup.text(endorsers.text),
                "claims": claims.map { claim in
                    [
                        "label": Markup.text(label(.claim)), "text": Markup.text(claim.text),
                        "asOfLabel": Markup.text(label(.asOf)), "asOf": Markup.view(claim.asOf),
                    ] as Templates.View
                },
                "completeness": statement.endorsement?.list == nil ? false : Markup.text(label(completeness)) as Any,
                "categoriesLabel": Markup.text(label(.categories)),
                "categories": Markup.optional(statement.categoriesInWords),
                "groups": endorsers.groups.enumerated().map { index, group in
                    [
                        "anchor": Markup.anchor("category", group.id ?? "\(index)-other"),
                        "title": Markup.text(
                            group.title ?? (endorsers.groups.count > 1 ? label(.otherEndorsers) : label(.endorsers))),
                        "count": String(group.count), "endorsers": group.endorsers.map(view),
                    ] as Templates.View
                },
                "hasCountries": !endorsers.byCountry.isEmpty,
                "countriesLabel": Markup.text(label(.endorsersByCountry)),
                "countryLabel": Markup.text(label(.country)), "countLabel": Markup.text(label(.count)),
                "countries": endorsers.byCountry.map { entry in
                    ["name": Markup.text(entry.country.name), "count": String(entry.count)] as Templates.View
                },
                "kinds": endorsers.byKind.map { entry in
                    ["name": Markup.text(entry.term.label), "count": String(entry.count)] as Templates.View
                },
            ])
    }

    private func view(_ endorser: PublishedStatement.Endorser) -> Templates.View {
        let id = endorser.id.map { Markup.text(Markup.anchor("endorser", $0)) as Any } ?? false
        return ["id": id, "html": html(of: endorser)]
    }

    private func html(of endorser: PublishedStatement.Endorser) -> String {
        let name = endorser.name.map { name in
            Markup.name((endorser.honorific.map { $0 + " " } ?? "") + name, endorser.url)
        }
        var html = name ?? "<em>\(Markup.escaped(label(.anonymousEndorser)))</em>"
        if let acronym = endorser.acronym { html += " (\(Markup.escaped(acronym)))" }
        let countries = endorser.countries.map { Markup.escaped($0.name) }
        if !countries.isEmpty { html += ", " + countries.joined(separator: ", ") }
        var details = endorser.affiliations.map { Markup.escaped(Self.text(of: $0)) }
        var marks: [String] = []
        if endorser.kind.value != "organisation", !endorser.anonymous {
            marks.append(Markup.escaped(endorser.kind.label))
        }
        if let role = endorser.role, role.value != "endorser" { marks.append(Markup.escaped(role.label)) }
        if let date = endorser.date { marks.append(Markup.time(date)) }
        if !marks.isEmpty { details.append(marks.joined(separator: ", ")) }
        if let number = endorser.transparencyRegister {
            details.append(Markup.escaped("\(label(.transparencyRegister)): \(number)"))
        }
        if let ror = endorser.ror { details.append(Markup.link(ror, ror)) }
        return html + details.map { "<span class=\"detail\">\($0)</span>" }.joined()
    }

    /// `Director, Institute`.
    static func text(of role: PublishedStatement.Role) -> String {
        [role.title, role.organisation].compactMap(\.self).joined(separator: ", ")
    }

    var quotes: String {
        guard !statement.quotes.isEmpty else { return "" }
        return templates.render("quotes", ["quotes": statement.quotes.map(view)])
    }

    private func view(_ quote: PublishedStatement.Quote) -> Templates.View {
        let speaker = quote.speaker
        let name = speaker.map { ($0.honorific.map { $0 + " " } ?? "") + $0.name }
        return [
            "lang": Markup.optional(quote.language?.tag), "dir": quote.language?.direction == "rtl" ? "rtl" : "ltr",
            "text": markup.blocks(quote.text, headingLevel: 3),
            "hasCaption": speaker != nil || quote.onBehalfOf != nil || quote.approved != nil,
            "name": Markup.optional(name),
            "roles": (speaker?.roles ?? []).map { Markup.text(Self.text(of: $0)) },
            "behalfLabel": Markup.text(label(.onBehalfOf)), "behalf": Markup.optional(quote.onBehalfOf),
            "approvedLabel": Markup.text(label(.approved)), "approved": Markup.view(quote.approved),
        ]
    }
}
