internal import ExporterKit

extension Page {
    var quotes: String {
        list("quotes", statement.quotes) { quote in
            let speaker = quote.speaker
            let approved = statement.approval(of: quote)
            let name = speaker.map { [$0.honorific, $0.name].compactMap { $0 }.joined(separator: " ") }
            return [
                "attributes": quote.language.map(HTMLText.attributes) ?? "",
                "text": blocks(quote.text, headingLevel: 3),
                "hasCaption": speaker != nil || quote.onBehalfOf != nil || approved != nil
                    || quote.language != nil,
                "name": optional(name.map { Markup.name($0) }),
                "roles": (speaker?.roles ?? []).map { Markup.name(Self.text(of: $0)) },
                "behalfLabel": inWords(.onBehalfOf),
                "behalf": optional(quote.onBehalfOf.map { Markup.name($0) }),
                "languageLabel": inWords(.language), "language": optional(quote.language.map(Markup.name(of:))),
                "approvedLabel": inWords(.approved), "approved": optional(approved.map(time)),
            ]
        }
    }

    var timeline: String {
        list("timeline", statement.timeline) { event in
            [
                "date": time(event.date), "kind": event.kind.label, "hasKind": event.kindBesideTitle != nil,
                "title": Markup.title(event.title, event.url),
            ]
        }
    }

    var annexes: String {
        list("annexes", Array(zip(statement.annexes, anchors.annexes))) { annex, anchor in
            ["anchor": anchor, "title": annex.title, "text": blocks(annex.text, headingLevel: 4)]
        }
    }

    var documents: String {
        list("documents", statement.documents) { document in
            var attributes = ""
            if let tag = document.language?.tag, HTMLText.isLanguageTag(tag) {
                attributes = " hreflang=\"\(tag)\" lang=\"\(tag)\""
            }
            var details = document.kind.map { [Markup.escaped($0)] } ?? []
            details += document.language.map { [Markup.name(of: $0)] } ?? []
            return [
                "title": Markup.title(document.title, document.url, attributes: attributes),
                "details": optional(details.isEmpty ? nil : details.joined(separator: ", ")),
            ]
        }
    }

    var references: String {
        list("references", Array(zip(statement.references, anchors.references))) { reference, anchor in
            let authors = reference.authors.map { Markup.name($0) }.joined(separator: ", ")
            let places = cited.places(of: reference.id)
            return [
                "anchor": anchor, "number": reference.number,
                "places": places.enumerated().map { index, place in
                    let order = places.count > 1 ? String(index + 1) : ""
                    return [
                        "place": place, "order": order,
                        "backLabel": label(.backToText) + (order.isEmpty ? "" : " (\(order))"),
                    ] as View
                },
                "authors": optional(authors.isEmpty ? nil : authors),
                "title": Markup.title(reference.title, reference.urlBesideDOI),
                "year": optional(reference.year.map(String.init)),
                "doi": optional(reference.doi.map(Markup.doi)),
            ]
        }
    }

    var contacts: String {
        list("contacts", statement.contacts) { contact in
            [
                "purpose": contact.purpose.label, "name": optional(contact.name.map { Markup.name($0) }),
                "role": optional(contact.role), "organisation": optional(contact.organisation),
                "address": optional(contact.address.map(Markup.lines)), "addressLabel": label(.address),
                "emailLabel": label(.email), "email": optional(contact.email.map(Markup.email)),
                "phoneLabel": label(.phone), "phone": optional(contact.phone),
            ]
        }
    }

    /// A list through the template of that name; nothing where it has no entries.
    private func list<Entry>(_ name: String, _ entries: [Entry], _ view: (Entry) -> View) -> String {
        entries.isEmpty ? "" : render(name, ["colon": statement.colon, "entries": entries.map(view)])
    }
}
