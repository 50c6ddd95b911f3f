internal import ExporterKit

extension NewsDesk {
    /// The news in sentences.
    func news(_ phrases: Phrases) -> [Release.Block] {
        [paragraph(lead(phrases))]
            + (statement.summary.map { ReleaseBlocks.blocks(of: $0) } ?? [])
            + network(phrases) + proposals(phrases) + support(phrases) + quotes(phrases)
    }

    private func lead(_ phrases: Phrases) -> String {
        guard let stage = phrases.stage(statement.stage.value), !statement.leads.isEmpty else {
            return plain(statement.title)
        }
        let count = statement.leads.count
        let names = leads { lead in
            phrases.withArticle(plain(lead.name)) + (lead.acronym.map { " (\(plain($0)))" } ?? "")
        }
        let leads = Phrases.fill(phrases.leads[names: count], ["names": names])
        let lead = Phrases.fill(
            stage.lead[names: count], ["leads": leads, "title": marked(plain(statement.title))]
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
        let count = statement.measures.count
        guard count > 0 else { return [] }
        let values = [
            "call": marked(plain(statement.call.title)),
            "measures": phrases.inWords(plain(statement.words?.measures ?? ""), count, "measure"),
        ]
        let groups = statement.measureGroups.filter { !$0.measures.isEmpty }
        let isGrouped = statement.measures.allSatisfy { measure in groups.contains { $0.id == measure.group } }
        var blocks: [Release.Block]
        if isGrouped, groups.count > 1, !statement.call.ranked {
            let items = groups.map { group in
                let titles = statement.measures.filter { $0.group == group.id }.map { plain($0.title) }
                let list = titles.dropLast().map(\.unstopped) + titles.suffix(1)
                let text = plain(group.title).unstopped + colon + list.joined(separator: phrases.separator)
                return [Release.Inline.text(text)]
            }
            blocks = [paragraph(phrases.counted(phrases.measuresByTheme, count, "measure", values)), .list(items)]
        } else {
            blocks = [paragraph(phrases.counted(phrases.measures, count, "measure", values)), measures]
        }
        var sentences = isRanked ? [label(.ranked)] : []
        if !statement.addressees.isEmpty {
            let addressees = statement.addressees.map(plain).joined(separator: phrases.separator)
            sentences.append(Phrases.fill(phrases.addressees, ["addressees": addressees]))
        }
        if !sentences.isEmpty { blocks.append(paragraph(sentences.joined(separator: " "))) }
        return blocks
    }

    // MARK: Support

    /// Who endorses: what the statement claims, or what is counted, never more than either.
    private func support(_ phrases: Phrases) -> [Release.Block] {
        let isComplete = isListComplete
        var sentences = claims(isComplete: isComplete, phrases)
        if statement.endorsers.total > 0, isComplete || statement.endorsement?.claims.isEmpty ?? true {
            let phrase = isComplete ? phrases.counted : phrases.countedSoFar
            sentences.append(Phrases.fill(phrase, ["endorsers": phrases.list(kinds(phrases))]))
            if isComplete, countries > 1 {
                sentences.append(phrases.counted(phrases.countries, countries, "country"))
            }
        }
        sentences += categories(isComplete: isComplete, phrases)
        return sentences.isEmpty ? [] : [paragraph(sentences.joined(separator: " "))]
    }

    /// How many of each kind: in words where each number has one, since a list has either words or figures.
    private func kinds(_ phrases: Phrases) -> [String] {
        let kinds = statement.endorsers.byKind
        let figures = kinds.map { $0.text.map(plain) ?? "\(plain($0.term.label)) (\($0.count))" }
        let words = zip(kinds, figures).map { phrases.inWords($1, $0.count, $0.term.value) }
        return zip(figures, words).contains { $0 == $1 } ? figures : words
    }

    /// How many countries those who are listed come from.
    private var countries: Int { statement.endorsers.byCountryAlone.count }

    /// Whether all who endorse are listed, as they are where nothing is said of it: once the statement is published, since
    /// before that the list may grow. A list of nobody says less than a claim.
    private var isListComplete: Bool {
        statement.isPublished && statement.endorsers.total > 0
            && statement.endorsement?.list.map { $0.value == "complete" } ?? true
    }

    /// What the statement claims, those who endorse apart from their countries or members.
    private func claims(isComplete: Bool, _ phrases: Phrases) -> [String] {
        // Beside a list that is complete, what is counted takes the place of what is claimed of endorsers.
        let endorsers = isComplete ? [] : claims.filter { isOfEndorsers($0, phrases) }
        let others = claims.filter { !isOfEndorsers($0, phrases) && !(isComplete && isReached($0, phrases)) }
        var parts = [(phrases.claimed, endorsers), (phrases.claimedOther, others)]
        if phrases.claimed == phrases.claimedOther { parts = [(phrases.claimed, endorsers + others)] }
        return parts.compactMap { phrase, claims in
            let texts = claims.map { claim in
                plain(claim.text)
                    + (claim.asOf.map { " (" + Phrases.fill(phrases.asOf, ["date": plain($0.text)]) + ")" } ?? "")
            }
            return texts.isEmpty ? nil : Phrases.fill(phrase, ["claims": texts.joined(separator: phrases.separator)])
        }
    }

    /// Whether a claim is of those who endorse, and not of their countries or members.
    private func isOfEndorsers(_ claim: PublishedStatement.Claim, _ phrases: Phrases) -> Bool {
        let kind = (claim.kind ?? claim.text).lowercased()
        return phrases.supporters.split(separator: " ").contains { kind.contains($0) }
    }

    /// Whether a claim is of countries, all of them, and no more than are counted.
    private func isReached(_ claim: PublishedStatement.Claim, _ phrases: Phrases) -> Bool {
        guard countries > 1, claim.count <= countries, let kind = claim.kind?.lowercased() else { return false }
        return phrases.nations.split(separator: " ").contains { kind == $0 }
    }

    /// The categories: those of the list with their counts where it is complete, else all that are declared.
    private func categories(isComplete: Bool, _ phrases: Phrases) -> [String] {
        let groups = statement.endorsers.groups
        var titles = (statement.endorsement?.categories ?? []).map { plain($0.title) }
        if isComplete {
            titles = groups.compactMap { group in group.title.map { "\(plain($0)) (\(group.count))" } }
            guard titles.count == groups.count else { return [] }
        }
        guard titles.count > 1 else { return [] }
        let categories = titles.joined(separator: phrases.separator)
        return [Phrases.fill(phrases.categories, ["categories": categories])]
    }
}
