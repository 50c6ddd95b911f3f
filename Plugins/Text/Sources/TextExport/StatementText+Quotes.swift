import ExporterKit

extension StatementText {
    /// Adds the quotes, each with its speaker below.
    mutating func addQuotes() {
        guard !statement.quotes.isEmpty else { return }
        addHeading(label(.quotes))
        for quote in statement.quotes {
            // English ones where the document gives none.
            let marks =
                (quote.language ?? statement.language).quotationMarks
                ?? .english
            var inner = InnerQuotationMarks(marks)
            let blocks = CommonMark(quote.text).blocks.replacingText { inner.text($0) }
                .enclosed(in: marks.opening.onOneLine, marks.closing.onOneLine)
            add(commonMark(indent: 2).lines(of: blocks).indented(by: 2) + attribution(of: quote))
        }
    }

    private func attribution(of quote: PublishedStatement.Quote) -> [String] {
        var lines: [String] = []
        if let speaker = quote.speaker {
            let honorific = speaker.honorific.map { $0.onOneLine + " " } ?? ""
            lines.append(honorific + speaker.name.onOneLine + (roles(speaker.roles).map { ", " + $0 } ?? ""))
        }
        // A line of its own, since the words come as they stand at the start of one; behind a colon, since no rule can put
        // a name into the case that a preposition demands.
        if let party = quote.onBehalfOf { lines.append(labelled(.onBehalfOf, party.onOneLine)) }
        var notes: [String] = []
        if let language = quote.language { notes.append(language.name.onOneLine) }
        if let date = statement.approval(of: quote) {
            notes.append(labelled(labelWithinLine(.approved), date.text.onOneLine))
        }
        let mark = lines.isEmpty ? "" : "— "
        if !notes.isEmpty { lines.append("(\(notes.joined(separator: separator)))") }
        return lines.isEmpty ? [] : item(lines.joined(separator: "\n"), mark: mark, indent: 4)
    }
}
