internal import ExporterKit

/// What a page says of itself to programs: search engines, and services that show a preview of a link.
struct Metadata {
    let statement: PublishedStatement
    /// The description for previews, without markup.
    let description: String?

    /// The statement as JSON-LD for the content of a `script` element, in which it is data that nobody runs.
    var linkedData: String {
        // Within a script, HTML knows no other escape than not to write the sign, whatever combines with it.
        CanonicalJSON.text(of: LinkedData.document(of: statement), layout: .line).unicodeScalars
            .split(separator: "<", omittingEmptySubsequences: false).map(String.init).joined(separator: "\\u003c")
    }

    /// The Open Graph protocol's properties (ogp.me) that a page without an address of its own can have.
    var openGraph: [(property: String, content: String)] {
        var properties = [("og:type", "article"), ("og:title", statement.title)]
        if let description { properties.append(("og:description", description)) }
        let subtags = statement.language.tag.split(separator: "-")
        if let language = subtags.first, subtags.count == 2, subtags[1].utf8.count == 2 {
            properties.append(("og:locale", "\(language.lowercased())_\(subtags[1].uppercased())"))
        }
        if let date = statement.date, Markup.isDateTime(date.value) {
            properties.append(("article:published_time", date.value))
        }
        for lead in statement.leads { properties.append(("article:author", lead.name)) }
        return properties
    }
}
