extension Statement {
    /// All measures, those within others after the one that holds them.
    package var allMeasures: [Measure] { measures.flatMap { [$0] + $0.measures } }

    /// All CommonMark texts.
    package var commonMarkTexts: [Located<String>] {
        var texts = [summary, preamble, call?.text, disclaimer, funding, acknowledgements]
        texts += (sections + annexes).map(\.text)
        texts += measureGroups.map(\.text)
        for measure in allMeasures { texts += [measure.text, measure.rationale] }
        texts += quotes.map(\.text)
        return texts.compactMap(\.self)
    }
}
