internal import ExporterKit

extension NewsDesk {
    /// The quotes, each with its speaker in the sentence.
    func quotes(_ phrases: Phrases) -> [Release.Block] {
        statement.quotes.indices.flatMap { quote(at: $0, phrases) }
    }

    /// A quote, set off as it is, with its speaker below; nothing where it has no words.
    func setOff(
        _ quote: PublishedStatement.Quote, _ blocks: [Release.Block], attribution: String
    ) -> Release.Block? {
        guard !blocks.isEmpty else { return nil }
        let note = languageNote(on: quote)
        guard attribution.isEmpty, !note.isEmpty else {
            let attribution = attribution.isEmpty ? [] : [Release.Inline.text(attribution)] + note
            return .quote(blocks, language: quote.language, attribution: attribution)
        }
        // Where nobody is named, the words have the note of their language themselves.
        var blocks = blocks
        if case .paragraph(let inlines)? = blocks.last {
            blocks[blocks.count - 1] = .paragraph(inlines + note)
        } else {
            blocks.append(.paragraph([.text("(")] + note.dropFirst()))
        }
        return .quote(blocks, language: quote.language, attribution: [])
    }

    /// A quote; of several paragraphs each is opened, and the last closed. One that is more than paragraphs is no part of
    /// a sentence, and set off.
    private func quote(at index: Int, _ phrases: Phrases) -> [Release.Block] {
        let quote = statement.quotes[index]
        let blocks = ReleaseBlocks.blocks(of: quote.text)
        var paragraphs = blocks.compactMap { if case .paragraph(let inlines) = $0 { inlines } else { nil } }
        guard !paragraphs.isEmpty, paragraphs.count == blocks.count else {
            return setOff(quote, blocks, attribution: speaker(of: quote, phrases) ?? "").map { [$0] } ?? []
        }
        // A quote in another language has the marks of that language within.
        let inner = quote.language.map(marks) ?? marks
        if var inner = inner.map(InnerQuotationMarks.init) { paragraphs = paragraphs.map { $0.within(&inner) } }
        var (before, after) = (marks.opening, marks.closing)
        if let speaker = speaker(of: quote, phrases) {
            // The second speaker adds to the first.
            let isAddition =
                index == 1 && statement.quotes[0].speaker != nil && quote.speaker != statement.quotes[0].speaker
            let phrase = (isAddition ? phrases.added : phrases.said).split(separator: "{quote}", maxSplits: 1)
            let end = Self.punctuated(
                &paragraphs[paragraphs.count - 1], in: quote.language ?? statement.language, String(phrase.last ?? ""),
                inner, phrases)
            let values = ["opening": marks.opening, "closing": marks.closing, "speaker": speaker]
            before = Phrases.fill(String(phrase.first ?? ""), values)
            after = Phrases.fill(end, values)
        }
        return paragraphs.enumerated().map { number, inlines in
            let words = quote.language.map { [Release.Inline.foreign(inlines, $0)] } ?? inlines
            let isLast = number == paragraphs.count - 1
            return .paragraph(
                [.text(number == 0 ? before : marks.opening)] + words
                    + (isLast ? [.text(after)] + languageNote(on: quote) : []))
        }
    }

    /// The name of the language of a quote where that is not the release's, which plain text has no other mark for.
    func languageNote(on quote: PublishedStatement.Quote) -> [Release.Inline] {
        quote.language.map { [.text(" ("), .foreign([.text(plain($0.name))], $0), .text(")")] } ?? []
    }

    /// What follows a quote, with the one mark that the end of the quote leaves to it: its comma or full stop takes the
    /// place of the quote's own, but not of another mark.
    ///
    /// - Parameters:
    ///   - language: that of the quote.
    ///   - marks: the quotation marks within the quote; what is quoted last in it may end with its mark.
    private static func punctuated(
        _ quote: inout [Release.Inline], in language: PublishedStatement.Language, _ end: String,
        _ marks: PublishedStatement.QuotationMarks?, _ phrases: Phrases
    ) -> String {
        guard end != "{closing}", case .text(let text)? = quote.last else { return end }
        var words = text[...]
        if let mark = marks?.innerClosing, !mark.isEmpty, words.hasSuffix(mark) { words = words.dropLast(mark.count) }
        guard let mark = words.last else { return end }
        // A Greek question ends with what looks like a semicolon, and is equal to it.
        let isQuestion = mark == ";" && language.tag.lowercased().split(separator: "-").first == "el"
        if !isQuestion, ",;。".contains(mark) || mark == "." && !words.hasSuffix("..") {
            quote[quote.count - 1] = .text(String(words.dropLast()) + text[words.endIndex...])
        }
        guard isQuestion || "!?…".contains(mark) else { return end }
        if end == "{closing}." { return "{closing}" }
        guard !phrases.commaAfterExclamation, let comma = end.firstIndex(of: ",") else { return end }
        return String(end[..<comma] + end[end.index(after: comma)...])
    }

    private func speaker(of quote: PublishedStatement.Quote, _ phrases: Phrases) -> String? {
        var parts: [String] = []
        if let speaker = quote.speaker {
            parts.append([speaker.honorific, speaker.name].compactMap { $0.map(plain) }.joined(separator: " "))
            parts += speaker.roles.map { role($0, phrases) }
        }
        let who = parts.joined(separator: ", ")
        let organisations = quote.speaker?.roles.compactMap(\.organisation) ?? []
        guard let party = quote.onBehalfOf, !organisations.contains(party) else { return parts.isEmpty ? nil : who }
        guard !parts.isEmpty else { return plain(party) }
        return who + Phrases.fill(phrases.onBehalfOf, ["party": phrases.withArticle(plain(party))])
    }

    private func role(_ role: PublishedStatement.Role, _ phrases: Phrases) -> String {
        guard let title = role.title, let organisation = role.organisation else {
            return plain(role.title ?? role.organisation ?? "")
        }
        return phrases.role(plain(title), at: plain(organisation))
    }
}

extension [Release.Inline] {
    /// The same as part of a quote.
    fileprivate func within(_ marks: inout InnerQuotationMarks) -> [Release.Inline] {
        map { inline in
            switch inline {
            case .text(let text): .text(marks.text(text))
            case .link(let text, let address, let language):
                .link(marks.text(text), address: address, language: language)
            case .foreign, .phone: inline
            }
        }
    }
}
