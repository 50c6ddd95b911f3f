internal import ExporterKit

extension StatementDocument {
    /// Adds the quotes as block quotes, each with its speaker as the last paragraph.
    mutating func addQuotes() {
        guard !statement.quotes.isEmpty else { return }
        addHeading(label(.quotes), level: 2)
        for quote in statement.quotes {
            let attribution = attribution(of: quote)
            add(
                .quote(
                    text(quote.text, headingLevel: 3) + (attribution.isEmpty ? [] : [.paragraph([.text(attribution)])]))
            )
        }
    }

    private func attribution(of quote: PublishedStatement.Quote) -> String {
        var parts: [String] = []
        if let speaker = quote.speaker {
            parts.append([speaker.honorific, speaker.name].compactMap(\.self).joined(separator: " "))
            parts += [roles(speaker.roles)].compactMap(\.self)
        }
        if let party = quote.onBehalfOf {
            let label = parts.isEmpty ? label(.onBehalfOf) : statement.labelWithinLine(.onBehalfOf)
            parts.append(statement.labelled(label, party))
        }
        let approved = statement.approval(of: quote).map {
            statement.labelled(statement.labelWithinLine(.approved), $0.text)
        }
        let notes = [quote.language?.name, approved]
        let said = notes.compactMap(\.self).joined(separator: statement.separator)
        let text = (parts.isEmpty ? "" : "— ") + parts.joined(separator: ", ") + (said.isEmpty ? "" : " (\(said))")
        return Self.plain(text)
    }

    /// Adds what comes after the quotes.
    mutating func addBack() {
        addContacts()
        addList(.timeline, statement.timeline.map(text))
        if let first = statement.references.first {
            addHeading(label(.references), level: 2)
            add(list(statement.references.map(text), start: max(0, first.number)))
        }
        addList(.documents, statement.documents.map(text))
        if !statement.annexes.isEmpty {
            addHeading(label(.annexes), level: 2)
            for annex in statement.annexes {
                addHeading(annex.title, level: 3, anchor: "annex", annex.id)
                addText(annex.text, headingLevel: 4)
            }
        }
        let texts: [(Label, String?)] = [
            (.disclaimer, statement.disclaimer), (.funding, statement.funding),
            (.acknowledgements, statement.acknowledgements),
        ]
        for (heading, text) in texts where text != nil {
            addHeading(label(heading), level: 2)
            addText(text, headingLevel: 3)
        }
        addHeading(label(.additionalInformation), level: 2)
        let doi = statement.doi.map { fact("DOI", [address("doi:" + $0)]) }
        let translations = (statement.translations ?? []).map { statement.labelled($0.language.name, $0.title) }
        let facts = [
            fact(.language, statement.language.name),
            fact(.otherLanguages, translations.isEmpty ? nil : translations.joined(separator: statement.separator)),
            fact(.translationOf, statement.original),
            fact(.license, statement.license), doi,
        ]
        add(list: facts.compactMap(\.self))
    }

    private mutating func addList(_ heading: Label, _ items: [[CommonMark.Inline]]) {
        guard !items.isEmpty else { return }
        addHeading(label(heading), level: 2)
        add(list: items)
    }

    private mutating func addContacts() {
        guard !statement.contacts.isEmpty else { return }
        addHeading(label(.contacts), level: 2)
        add(list: statement.contacts.map(text))
    }

    private func text(of contact: PublishedStatement.Contact) -> [CommonMark.Inline] {
        let who = [contact.name, contact.role, contact.organisation].compactMap(\.self).joined(separator: ", ")
        var lines = [fact(contact.purpose.label, [inline(who)].compactMap(\.self))]
        for line in (contact.address ?? "").split(whereSeparator: \.isNewline) {
            lines.append([inline(String(line))].compactMap(\.self))
        }
        if let email = contact.email {
            let address = LinkScheme.address(ofMailbox: email)
            let text = CommonMark.Inline.text(Self.plain(email))
            let link = address.map { CommonMark.Inline.link([text], destination: $0, title: "") }
            lines.append([.text(Self.plain(label(.email) + statement.colon) + " "), link ?? text])
        }
        if let phone = contact.phone { lines.append([.text(Self.plain(labelled(.phone, phone)))]) }
        return Array(lines.filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
    }

    private func text(of event: PublishedStatement.Event) -> [CommonMark.Inline] {
        let kind = event.kindBesideTitle.map { CommonMark.Inline.text(" (" + Self.plain($0) + ")") }
        return fact(event.date.text, link(event.title, to: event.url) + [kind].compactMap(\.self))
    }

    private func text(of reference: PublishedStatement.Reference) -> [CommonMark.Inline] {
        let authors = reference.authors.joined(separator: ", ")
        let year = reference.year.map { " (\($0))" } ?? ""
        var text = anchored(
            (authors.isEmpty ? "" : authors + statement.colon + " ") + reference.title + year, "ref", reference.id)
        if let url = reference.urlBesideDOI { text += [.text(" "), address(url)] }
        if let doi = reference.doi { text += [.text(" "), address("doi:" + doi)] }
        return text
    }

    private func text(of document: PublishedStatement.Document) -> [CommonMark.Inline] {
        let notes = [document.kind, document.language?.name].compactMap { $0.map(Self.plain) }.joined(separator: ", ")
        return link(document.title, to: document.url) + (notes.isEmpty ? [] : [.text(" (\(notes))")])
    }
}
