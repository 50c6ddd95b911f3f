internal import ExporterKit

/// Makes the news release of a statement.
///
/// In a language that has ``Phrases`` it is written in sentences. In others it has the same content under the headings
/// and words that every published statement brings: no release has sentences in a language that is not its own.
struct NewsDesk {
    let statement: PublishedStatement
    let phrases: Phrases?
    private let place: String
    private let ownHeadline: String

    init(_ statement: PublishedStatement, _ phrases: Phrases?, place: String, headline: String) {
        self.statement = statement
        // Sentences take counts and lists as the host has put them in words.
        self.phrases = statement.words == nil ? nil : phrases
        self.place = place
        ownHeadline = headline
    }

    /// The release.
    var release: Release {
        let dateline = [place, statement.date?.text ?? ""].map(plain).filter { !$0.isEmpty }
        let news = phrases.map(news) ?? labelledNews
        return Release(
            language: statement.language, kind: plain(phrases?.release ?? label(.jointStatement)), headline: headline,
            subtitle: statement.subtitle.map(plain),
            dateline: dateline.isEmpty ? nil : dateline.joined(separator: ", "),
            blocks: news + whereAndNext + (phrases.map { [.end($0.end)] } ?? []) + contacts + notes)
    }

    /// What stands between a label and a value.
    var colon: String { plain(statement.colon) + " " }

    func label(_ label: Label) -> String { plain(statement.label(label)) }

    /// Text on one line, in which nothing is invisible.
    func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { VisibleText.of($0) }.joined(separator: " ")
    }

    /// Text in the quotation marks of the statement's language; those within it become inner ones.
    func marked(_ text: String) -> String {
        marks.opening + InnerQuotationMarks.text(text, marks) + marks.closing
    }

    /// The quotation marks of the statement's language.
    var marks: PublishedStatement.QuotationMarks {
        marks(of: statement.language)
            ?? .english
    }

    /// The quotation marks of a language, as far as it brings them.
    func marks(of language: PublishedStatement.Language) -> PublishedStatement.QuotationMarks? {
        language.quotationMarks.map {
            .init(
                opening: plain($0.opening), closing: plain($0.closing), innerOpening: plain($0.innerOpening),
                innerClosing: plain($0.innerClosing))
        }
    }

    func paragraph(_ text: String) -> Release.Block { .paragraph([.text(text)]) }

    /// `text`, which leads to an address as far as it may be followed.
    func link(_ text: String, to url: String?, in language: PublishedStatement.Language? = nil) -> Release.Inline {
        guard let address = url.flatMap({ LinkScheme.address(of: $0) }) else { return .text(plain(text)) }
        return .link(plain(text), address: address, language: language)
    }

    // MARK: Headline

    private var headline: String {
        guard ownHeadline.isEmpty else { return plain(ownHeadline) }
        guard let phrases, let stage = phrases.stage(statement.stage.value), let lead = statement.leads.first else {
            return plain(statement.title)
        }
        let values: [String: String]
        // A headline has room for three.
        if statement.leads.count <= 3 {
            values = ["leads": leads { plain($0.acronym ?? $0.name) }]
        } else {
            let first = ["lead": plain(lead.acronym ?? lead.name)]
            values = ["leads": phrases.counted(phrases.partners, statement.leads.count - 1, "partner", first)]
        }
        return Phrases.fill(
            stage.headline[names: statement.leads.count],
            values.merging(["title": marked(plain(statement.title))], uniquingKeysWith: { own, _ in own })
        ).capitalised
    }

    /// Those who lead under names of a choice, in a list as the host has joined it.
    func leads(_ name: (PublishedStatement.Party) -> String) -> String {
        var list = ""
        var rest = (statement.words?.leads ?? "")[...]
        for lead in statement.leads {
            guard let range = rest.firstRange(of: lead.name) else {
                return statement.leads.map(name).joined(separator: ", ")
            }
            list += plain(String(rest[..<range.lowerBound])) + name(lead)
            rest = rest[range.upperBound...]
        }
        return list
    }

    // MARK: Claims

    /// What the statement claims of its support, each claim once, but for what the summary says already.
    var claims: [PublishedStatement.Claim] {
        let summary = ReleaseBlocks.words(of: statement.summary ?? "")
        var texts: Set<String> = []
        return (statement.endorsement?.claims ?? []).filter { claim in
            !isSaid(claim, in: summary) && texts.insert(claim.text + " " + (claim.asOf?.value ?? "")).inserted
        }
    }

    /// Whether words say a claim already: the number and what is counted, next to each other, since a number and a noun
    /// apart may speak of something else.
    private func isSaid(_ claim: PublishedStatement.Claim, in words: String) -> Bool {
        // From the number on, as the language writes it, without the qualifier.
        var what = claim.text.drop { !$0.isNumber }
        if let kind = claim.kind, let range = what.firstRange(of: kind) { what = what[..<range.upperBound] }
        return !what.isEmpty
            && words.ranges(of: what).contains { range in
                let follows = words[..<range.lowerBound].last?.isNumber ?? false
                return !follows && !(words[range.upperBound...].first?.isLetter ?? false)
            }
    }

    // MARK: Measures

    /// Whether the measures have an order, which one alone has not.
    var isRanked: Bool { statement.call.ranked && statement.measures.count > 1 }

    /// The measures, each on a line of its own.
    var measures: Release.Block {
        .list(statement.measures.map { [.text(plain($0.title))] }, isNumbered: isRanked)
    }

    // MARK: The end

    /// Where the statement is published, what comes after its date, and what else there is to read.
    private var whereAndNext: [Release.Block] {
        var places: [[Release.Inline]] = []
        var next: [[Release.Inline]] = []
        for event in statement.timeline {
            if isLater(event.date) {
                next.append([.text(plain(event.date.text) + colon), link(event)] + kind(of: event))
            } else if event.kind.value == "publication", statement.isPublished,
                case .link(let title, let address, _) = link(event)
            {
                let date = plain(event.date.text)
                if phrases == nil {
                    next.append([.text(date + colon), .link(title, address: address)] + kind(of: event))
                } else {
                    places.append([.link(title, address: address), .text(" (\(date))")])
                }
            }
        }
        var documents = statement.documents.filter { $0.url != nil }.map(item)
        if let doi = statement.doi {
            let address = LinkScheme.address(ofDOI: doi)
            let item = [address.map { .link($0, address: $0) } ?? Release.Inline.text(plain("doi:" + doi))]
            // A draft may have one, and is not published for it.
            if statement.isPublished { places.append(item) } else { documents.insert(item, at: 0) }
        }
        guard let phrases else {
            return section(label(.documents), places + documents) + section(label(.timeline), next)
        }
        return section(phrases.where, places) + section(phrases.next, next)
            + section(label(.additionalInformation), documents)
    }

    private func link(_ event: PublishedStatement.Event) -> Release.Inline { link(event.title, to: event.url) }

    /// A document with its kind and language.
    private func item(of document: PublishedStatement.Document) -> [Release.Inline] {
        let notes =
            (document.kind.map { [[Release.Inline.text(plain($0))]] } ?? [])
            + (document.language.map { [[.foreign([.text(plain($0.name))], $0)]] } ?? [])
        let note = notes.isEmpty ? [] : [.text(" (")] + notes.joined(separator: [.text(", ")]) + [.text(")")]
        return [link(document.title, to: document.url, in: document.language)] + note
    }

    private func kind(of event: PublishedStatement.Event) -> [Release.Inline] {
        event.kindBesideTitle.map { [.text(" (\(plain($0)))")] } ?? []
    }

    private func section(_ heading: String, _ items: [[Release.Inline]]) -> [Release.Block] {
        items.isEmpty ? [] : [.heading(heading), .list(items)]
    }

    /// Whether a date is after that of the statement: not where one is part of the other.
    func isLater(_ date: PublishedStatement.CalendarDate) -> Bool {
        guard let own = statement.date?.value else { return false }
        return date.value > own && !date.value.hasPrefix(own) && !own.hasPrefix(date.value)
    }

    /// The press contacts; without one the general ones, and where these cannot be reached, those for endorsements. While
    /// it is open for endorsement, the latter come with either.
    private var contacts: [Release.Block] {
        func contacts(_ purpose: String) -> [PublishedStatement.Contact] {
            statement.contacts.filter { $0.purpose.value == purpose }
        }
        let press = contacts("press")
        let endorsement = contacts("endorsement")
        var first = press.isEmpty ? contacts("general") : press
        let isOnlyNamed = press.isEmpty && !first.contains(where: canBeReached)
        var second = statement.stage.value == "endorsement" ? endorsement : []
        if isOnlyNamed, endorsement.contains(where: canBeReached) { (first, second) = (endorsement, []) }
        return [first, second].filter { !$0.isEmpty }.flatMap { contacts in
            [.heading(plain(contacts[0].purpose.label))] + contacts.map { .lines(lines(of: $0)) }
        }
    }

    private func canBeReached(_ contact: PublishedStatement.Contact) -> Bool {
        [contact.email, contact.phone, contact.address].contains { $0 != nil }
    }

    private func lines(of contact: PublishedStatement.Contact) -> [[Release.Inline]] {
        let who = [contact.name, contact.role, contact.organisation].compactMap(\.self)
        let address = (contact.address ?? "").split(whereSeparator: \.isNewline).map(String.init)
        var lines = (who + address).map { [Release.Inline.text(plain($0))] }
        if let email = contact.email {
            lines.append([LinkScheme.address(ofMailbox: email).map { link(email, to: $0) } ?? .text(plain(email))])
        }
        if let phone = contact.phone { lines.append([.text(label(.phone) + colon), .phone(plain(phone))]) }
        return lines
    }

    /// What has to be said with the news, and is no news.
    private var notes: [Release.Block] {
        let texts: [(Label, String?)] = [(.disclaimer, statement.disclaimer), (.funding, statement.funding)]
        let blocks = texts.compactMap { heading, text in
            text.map { [Release.Block.heading(label(heading))] + ReleaseBlocks.blocks(of: $0, headingLevel: 3) }
        }
        return blocks.isEmpty ? [] : [.note(blocks.flatMap(\.self))]
    }
}

extension Phrases {
    /// What is said in a stage; an archived statement is one that was published.
    func stage(_ value: String) -> Stage? {
        stages[value == "archived" ? "published" : value]
    }
}
