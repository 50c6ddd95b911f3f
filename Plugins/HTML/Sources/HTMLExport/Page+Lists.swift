internal import ExporterKit

extension Page {
    var timeline: String {
        list(
            "timeline", "events",
            statement.timeline.map { event in
                [
                    "date": Markup.text(event.date.value), "dateText": Markup.text(event.date.text),
                    "kind": Markup.text(event.kind.label), "title": Markup.link(event.title, event.url),
                ]
            })
    }

    var contacts: String {
        list(
            "contacts", "people",
            statement.contacts.map { contact in
                [
                    "purpose": Markup.text(contact.purpose.label), "name": Markup.optional(contact.name),
                    "role": Markup.optional(contact.role), "organisation": Markup.optional(contact.organisation),
                    "address": contact.address.map { Markup.lines($0) as Any } ?? false,
                    "emailLabel": Markup.text(label(.email)),
                    "email": contact.email.map { Markup.link($0, "mailto:" + $0) as Any } ?? false,
                    "phoneLabel": Markup.text(label(.phone)), "phone": Markup.optional(contact.phone),
                ]
            })
    }

    var references: String {
        list(
            "references", "works",
            statement.references.map { reference in
                var html =
                    reference.authors.isEmpty ? "" : Markup.escaped(reference.authors.joined(separator: ", ")) + ": "
                html += Markup.link(reference.title, reference.url)
                if let year = reference.year { html += ", \(year)" }
                if let doi = reference.doi { html += ", " + Markup.doi(doi) }
                return ["anchor": Markup.text(Markup.anchor("ref", reference.id)), "html": html]
            })
    }

    var documents: String {
        list(
            "documents", "items",
            statement.documents.map { document in
                let details = [document.kind, document.language?.name].compactMap(\.self).map(Markup.escaped)
                let suffix = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
                return ["html": Markup.link(document.title, document.url) + suffix]
            })
    }

    /// One of the lists of the template of that name; nothing where it has no entries.
    private func list(_ name: String, _ key: String, _ entries: [Templates.View]) -> String {
        guard !entries.isEmpty else { return "" }
        var view: Templates.View = ["timeline": false, "contacts": false, "references": false, "documents": false]
        view[name] = [key: entries]
        return templates.render("lists", view)
    }
}
