extension Statement {
    /// All measures, those within others after the one that holds them.
    package var allMeasures: [Measure] {
        measures.contains { !$0.measures.isEmpty } ? measures.flatMap { [$0] + $0.measures } : measures
    }

    /// All CommonMark texts.
    package var commonMarkTexts: [Located<String>] {
        var texts = [summary, preamble, call?.text, disclaimer, funding, acknowledgements].compactMap(\.self)
        texts += sections.compactMap(\.text)
        texts += annexes.compactMap(\.text)
        texts += measureGroups.compactMap(\.text)
        for measure in allMeasures {
            if let text = measure.text { texts.append(text) }
            if let rationale = measure.rationale { texts.append(rationale) }
        }
        texts += quotes.compactMap(\.text)
        return texts
    }
}
