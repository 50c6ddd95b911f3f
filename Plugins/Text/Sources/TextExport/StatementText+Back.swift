import ExporterKit

extension StatementText {
    /// Adds what comes after the quotes.
    mutating func addBack() {
        addList(.contacts, statement.contacts.map(text))
        addList(.timeline, statement.timeline.map(text))
        addReferences()
        addList(.documents, statement.documents.map(text))
        if !statement.annexes.isEmpty {
            addHeading(label(.annexes))
            for annex in statement.annexes {
                addHeading(annex.title, .section)
                addText(annex.text)
            }
        }
        let texts: [(Label, String?)] = [
            (.disclaimer, statement.disclaimer), (.funding, statement.funding),
            (.acknowledgements, statement.acknowledgements),
        ]
        for (heading, text) in texts where text != nil {
            addHeading(label(heading))
            addText(text)
        }
        addLinks()
        addHeading(label(.additionalInformation))
        add(
            fact(.language, statement.language.name.onOneLine)
                + fact(.otherLanguages, translations)
                + fact(.translationOf, statement.original?.onOneLine)
                + fact(.license, statement.license?.onOneLine)
                + fact("DOI", statement.doi.map { doiAddress($0) }))
    }

    /// The statement in other languages, a line each.
    private var translations: String? {
        statement.translations.map { translations in
            translations.map { "\n" + labelled($0.language.name.onOneLine, $0.title.onOneLine) }.joined()
        }
    }

    private mutating func addList(_ heading: Label, _ items: [String]) {
        guard !items.isEmpty else { return }
        addHeading(label(heading))
        add(items.flatMap { item($0) })
    }

    private mutating func addReferences() {
        guard !statement.references.isEmpty else { return }
        addHeading(label(.references))
        addNotes(statement.references.map { ("[\($0.number)] ", text(of: $0)) })
    }

    /// Adds where the links of all texts lead, which have been set by now.
    private mutating func addLinks() {
        guard !links.addresses.isEmpty else { return }
        addHeading(label(.links))
        addNotes(links.addresses.enumerated().map { (LinkNotes.mark($0 + 1) + " ", $1) })
    }

    /// Adds texts that hang behind their marks, all at one column.
    private mutating func addNotes(_ notes: [(mark: String, text: String)]) {
        let column = notes.map(\.mark.count).max() ?? 0
        add(
            notes.flatMap { mark, text in
                item(text, mark: mark + String(repeating: " ", count: column - mark.count))
            })
    }

    private func text(of contact: PublishedStatement.Contact) -> String {
        let who = [contact.name, contact.role, contact.organisation].compactMap { $0?.onOneLine }
        var lines = [labelled(contact.purpose.label.onOneLine, who.joined(separator: ", "))]
        lines += (contact.address ?? "").split(whereSeparator: \.isNewline).map { VisibleText.of($0) }
        if let email = contact.email { lines.append(labelled(.email, email.onOneLine)) }
        if let phone = contact.phone { lines.append(labelled(.phone, phone.onOneLine)) }
        return lines.joined(separator: "\n")
    }

    private func text(of event: PublishedStatement.Event) -> String {
        let kind = event.kindBesideTitle.map { " (\($0.onOneLine))" } ?? ""
        let text = labelled(event.date.text.onOneLine, event.title.onOneLine + kind)
        return text + (event.url.map { "\n" + address($0) } ?? "")
    }

    private func text(of reference: PublishedStatement.Reference) -> String {
        var text = reference.authors.map(\.onOneLine).joined(separator: ", ")
        if !text.isEmpty { text += colon + " " }
        text += reference.title.onOneLine
        if let year = reference.year { text += " (\(year))" }
        if let url = reference.urlBesideDOI { text += "\n" + address(url) }
        if let doi = reference.doi { text += "\n" + doiAddress(doi) }
        return text
    }

    private func text(of document: PublishedStatement.Document) -> String {
        let notes = [document.kind, document.language?.name].compactMap { $0?.onOneLine }
        let text = document.title.onOneLine + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
        return text + (document.url.map { "\n" + address($0) } ?? "")
    }
}
