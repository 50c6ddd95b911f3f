internal import ExporterKit

extension NewsDesk {
    /// The news in sentences.
    func news(_ phrases: Phrases) -> [Release.Block] {
        [paragraph(lead(phrases))]
            + (statement.summary.map { ReleaseBlocks.blocks(of: $0) } ?? [])
            + network(phrases) + proposals(phrases) + support(phrases)
            + statement.quotes.indices.flatMap { quote(at: $0, phrases) }
    }

    private func lead(_ phrases: Phrases) -> String {
        let names = statement.leads.map { lead in
            phrases.withArticle(plain(lead.name)) + (lead.acronym.map { " (\(plain($0)))" } ?? "")
        }
        guard let stage = phrases.stage(statement.stage.value), !names.isEmpty else { return plain(statement.title) }
        let lead = Phrases.fill(
            names.count == 1 ? stage.lead.one : stage.lead.other,
            ["leads": phrases.list(names), "title": plain(statement.title)]
        ).capitalised
        guard statement.stage.value == "endorsement", let closes = statement.endorsement?.closes else { return lead }
        return lead + " " + Phrases.fill(phrases.endorsementCloses, ["date": plain(closes.text)])
    }

    /// The network, where the summary has not named it.
    private func network(_ phrases: Phrases) -> [Release.Block] {
        guard let network = statement.network else { return [] }
        let summary = statement.summary ?? ""
        guard !summary.contains(network.name), network.platform.map({ !summary.contains($0) }) ?? true else {
            return []
        }
        let name = phrases.withArticle(plain(network.name))
        guard let platform = network.platform else {
            return [paragraph(Phrases.fill(phrases.network, ["network": name]))]
        }
        let values = ["network": name, "platform": phrases.withArticle(plain(platform))]
        return [paragraph(Phrases.fill(phrases.networkOn, values))]
    }

    /// What the statement calls for: its themes with their measures, or its measures.
    private func proposals(_ phrases: Phrases) -> [Release.Block] {
        let measures = statement.measures
        guard !measures.isEmpty else { return [] }
        let call = ["call": plain(statement.call.title)]
        var blocks: [Release.Block]
        let groups = statement.measureGroups.filter { !$0.measures.isEmpty }
        let isGrouped = measures.allSatisfy { measure in groups.contains { $0.id == measure.group } }
        if isGrouped, !statement.call.ranked {
            let count = phrases.counted(phrases.measureCount, measures.count)
            let values = call.merging(["measures": count], uniquingKeysWith: { value, _ in value })
            let items = groups.map { group in
                let titles = measures.filter { $0.group == group.id }.map { plain($0.title) }
                return [Release.Inline.text(plain(group.title) + ": " + titles.joined(separator: "; "))]
            }
            blocks = [paragraph(phrases.counted(phrases.measuresByTheme, groups.count, values)), .list(items)]
        } else {
            let items = measures.map { [Release.Inline.text(plain($0.title))] }
            blocks = [paragraph(phrases.counted(phrases.measures, measures.count, call)), .list(items)]
        }
        var sentences = statement.call.ranked ? [phrases.ranked] : []
        if !statement.addressees.isEmpty {
            let addressees = statement.addressees.map(plain).joined(separator: "; ")
            sentences.append(Phrases.fill(phrases.addressees, ["addressees": addressees]))
        }
        if !sentences.isEmpty { blocks.append(paragraph(sentences.joined(separator: " "))) }
        return blocks
    }

    // MARK: Support

    /// Who endorses: what the statement claims, or what is counted, never more than either.
    private func support(_ phrases: Phrases) -> [Release.Block] {
        let claims = statement.endorsement?.claims ?? []
        let isComplete = statement.endorsement?.list?.value == "complete"
        // Of several claims of endorsers the first stands, and none beside a list that is complete.
        let endorsers = isComplete ? [] : Array(claims.filter { isOfEndorsers($0, phrases) }.prefix(1))
        let others = claims.filter { !isOfEndorsers($0, phrases) }
        var sentences = (endorsers + others).filter { !isInSummary($0) }.map { sentence(on: $0, phrases) }
        if statement.endorsers.total > 0, isComplete || claims.isEmpty {
            let kinds = statement.endorsers.byKind.map { kind in
                phrases.kinds[kind.term.value].map { phrases.counted($0, kind.count) }
                    ?? "\(plain(kind.term.label)) (\(kind.count))"
            }
            let phrase = isComplete ? phrases.counted : phrases.countedSoFar
            sentences.append(Phrases.fill(phrase, ["endorsers": phrases.list(kinds)]))
            // The union and the world are no countries.
            let countries = statement.endorsers.byCountry.filter { !["EU", "INT"].contains($0.country.code) }
            if isComplete, countries.count > 1 {
                sentences.append(phrases.counted(phrases.countries, countries.count))
            }
        }
        sentences += categories(isComplete: isComplete, phrases)
        return sentences.isEmpty ? [] : [paragraph(sentences.joined(separator: " "))]
    }

    /// Whether the summary says it already: the number and what is counted.
    private func isInSummary(_ claim: PublishedStatement.Claim) -> Bool {
        guard let summary = statement.summary, let kind = claim.kind else { return false }
        let words = ReleaseBlocks.words(of: summary)
        return words.contains(" \(claim.count) ") && words.contains(kind)
    }

    private func sentence(on claim: PublishedStatement.Claim, _ phrases: Phrases) -> String {
        let isOfEndorsers = isOfEndorsers(claim, phrases)
        let values = ["claim": plain(claim.text), "date": plain(claim.asOf?.text ?? "")]
        guard claim.asOf != nil else {
            return Phrases.fill(isOfEndorsers ? phrases.claimed : phrases.claimedOther, values)
        }
        return Phrases.fill(isOfEndorsers ? phrases.claimedOn : phrases.claimedOtherOn, values)
    }

    /// Whether a claim is of those who endorse, and not of their countries or members.
    private func isOfEndorsers(_ claim: PublishedStatement.Claim, _ phrases: Phrases) -> Bool {
        let kind = (claim.kind ?? claim.text).lowercased()
        return phrases.supporters.contains { kind.contains($0) }
    }

    /// The categories: those of the list with their counts where it is complete, else all that are declared.
    private func categories(isComplete: Bool, _ phrases: Phrases) -> [String] {
        let groups = statement.endorsers.groups
        if isComplete {
            let counted = groups.compactMap { group in group.title.map { "\(plain($0)) (\(group.count))" } }
            guard counted.count > 1, counted.count == groups.count else { return [] }
            return [Phrases.fill(phrases.categoriesCounted, ["categories": counted.joined(separator: "; ")])]
        }
        let titles = (statement.endorsement?.categories ?? []).map { plain($0.title) }
        guard titles.count > 1 else { return [] }
        return [Phrases.fill(phrases.categories, ["categories": titles.joined(separator: "; ")])]
    }

    // MARK: Quotes

    /// A quote with its speaker in the sentence; quotes of several paragraphs open each of them.
    private func quote(at index: Int, _ phrases: Phrases) -> [Release.Block] {
        let quote = statement.quotes[index]
        var paragraphs = ReleaseBlocks.paragraphs(of: quote.text)
        guard var last = paragraphs.popLast(), phrases.quotationMarks.count == 2 else { return [] }
        let (opening, closing) = (phrases.quotationMarks[0], phrases.quotationMarks[1])
        func inLanguage(_ inlines: [Release.Inline]) -> [Release.Inline] {
            quote.language.map { [.foreign(inlines, $0)] } ?? inlines
        }
        let blocks = paragraphs.map { Release.Block.paragraph([.text(opening)] + inLanguage($0)) }
        guard let speaker = speaker(of: quote, phrases) else {
            return blocks + [.paragraph([.text(opening)] + inLanguage(last) + [.text(closing)])]
        }
        var comma = ","
        if case .text(let text)? = last.last, let mark = text.last {
            if mark == "." || mark == "。" { last[last.count - 1] = .text(String(text.dropLast())) }
            if "!?…".contains(mark), !phrases.commaAfterExclamation { comma = "" }
        }
        // The second speaker adds to the first.
        let isAddition =
            index == 1 && statement.quotes[0].speaker != nil && quote.speaker != statement.quotes[0].speaker
        let closes = speaker.contains(",") && isAddition ? phrases.addedCloses : ""
        let sentence = (isAddition ? phrases.added : phrases.said).split(separator: "{quote}", maxSplits: 1)
        let end = Phrases.fill(sentence.map(String.init).joined(), ["speaker": speaker + closes])
        return blocks + [.paragraph([.text(opening)] + inLanguage(last) + [.text(closing + comma + end)])]
    }

    private func speaker(of quote: PublishedStatement.Quote, _ phrases: Phrases) -> String? {
        var parts: [String] = []
        if let speaker = quote.speaker {
            parts.append([speaker.honorific, speaker.name].compactMap { $0.map(plain) }.joined(separator: " "))
            parts += roles(of: speaker, phrases)
        }
        let organisations = quote.speaker?.roles.compactMap(\.organisation) ?? []
        if let party = quote.onBehalfOf, !organisations.contains(party) {
            guard !parts.isEmpty else { return plain(party) }
            parts.append(Phrases.fill(phrases.onBehalfOf, ["party": phrases.withArticle(plain(party))]))
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A and B, where each has a title and an organisation.
    private func roles(of speaker: PublishedStatement.Speaker, _ phrases: Phrases) -> [String] {
        let roles = speaker.roles.map { role in
            guard let title = role.title, let organisation = role.organisation else {
                return plain(role.title ?? role.organisation ?? "")
            }
            let values = ["title": plain(title), "organisation": phrases.withArticle(plain(organisation))]
            return Phrases.fill(phrases.role, values)
        }
        return roles.isEmpty ? [] : [phrases.list(roles)]
    }
}
