internal import ExporterKit

extension NewsDesk {
    /// The news under the words that the statement brings, where its language has no sentences.
    var labelledNews: [Release.Block] {
        var blocks = statement.summary.map { ReleaseBlocks.blocks(of: $0) } ?? []
        add(
            label(.leads),
            statement.leads.map { lead in
                [link(lead.name, to: lead.url)] + (lead.acronym.map { [.text(" (\(plain($0)))")] } ?? [])
            }, to: &blocks)
        if !statement.measures.isEmpty { blocks += [.heading(plain(statement.call.title)), measures] }
        if isRanked { blocks.append(paragraph(label(.ranked))) }
        add(label(.addressees), statement.addressees.map { [.text(plain($0))] }, to: &blocks)
        addSupport(to: &blocks)
        let quotes = statement.quotes.compactMap { quote in
            setOff(quote, ReleaseBlocks.blocks(of: quote.text, headingLevel: 3), attribution: attribution(of: quote))
        }
        return blocks + (quotes.isEmpty ? [] : [.heading(label(.quotes))] + quotes)
    }

    private func add(_ heading: String, _ items: [[Release.Inline]], to blocks: inout [Release.Block]) {
        if !items.isEmpty { blocks += [.heading(heading), .list(items)] }
    }

    private func addSupport(to blocks: inout [Release.Block]) {
        let endorsement = statement.endorsement
        let said = claims.map { claim in
            plain(claim.text + (claim.asOf.map { " (\(statement.labelWithinLine(.asOf)) \($0.text))" } ?? ""))
        }
        let isPartial = endorsement?.list?.value == "partial"
        // A list that is not complete says less than the claim.
        let count =
            statement.endorsers.total > 0 && (!isPartial || endorsement?.claims.isEmpty ?? true)
            ? [plain(statement.endorsers.text)] : []
        let categories = (endorsement?.categories ?? []).map { plain($0.title) }
        let listed = categories.isEmpty ? [] : [label(.categories) + colon + categories.joined(separator: "; ")]
        let partial = isPartial && !count.isEmpty ? [label(.partialList)] : []
        add(label(.endorsers), (said + count + partial + listed).map { [.text($0)] }, to: &blocks)
    }

    private func attribution(of quote: PublishedStatement.Quote) -> String {
        var parts: [String] = []
        if let speaker = quote.speaker {
            parts.append([speaker.honorific, speaker.name].compactMap(\.self).joined(separator: " "))
            let roles = speaker.roles.map { [$0.title, $0.organisation].compactMap(\.self).joined(separator: ", ") }
            if !roles.isEmpty { parts.append(roles.joined(separator: "; ")) }
        }
        if let party = quote.onBehalfOf {
            let label = parts.isEmpty ? statement.label(.onBehalfOf) : statement.labelWithinLine(.onBehalfOf)
            parts.append(label + colon + party)
        }
        return plain(parts.joined(separator: ", "))
    }
}
