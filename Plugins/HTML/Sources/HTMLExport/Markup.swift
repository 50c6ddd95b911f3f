internal import ExporterKit

/// Text of a statement on its way into the page.
struct Markup {
    private let citations: [String: HTMLRenderer.Citation]

    init(_ references: [PublishedStatement.Reference]) {
        citations = Dictionary(
            references.map { ($0.id, .init(number: $0.number, href: "#" + Self.anchor("ref", $0.id))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Plain text, visible and not yet escaped: templates escape it.
    static func text(_ text: String) -> String { VisibleText.of(text) }

    /// Plain text, escaped.
    static func escaped(_ text: String) -> String { HTMLRenderer.escaped(VisibleText.of(text)) }

    /// Plain text of several lines.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "<br>\n")
    }

    /// A name, which may be of another direction than the text around it.
    static func name(_ name: String, _ url: String? = nil) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? link(name, url) : "<bdi>\(link(name, url))</bdi>"
    }

    /// CommonMark as blocks.
    func blocks(_ text: String?, headingLevel: Int) -> String {
        guard let text else { return "" }
        return HTMLRenderer.html(
            of: CommonMark(text), headingLevel: headingLevel, citations: citations, visible: { VisibleText.of($0) })
    }

    /// A link where the address is one that may be followed, else the text alone, with the address if it says more.
    static func link(_ text: String, _ url: String?) -> String {
        guard let url else { return escaped(text) }
        guard let href = HTMLRenderer.href(url) else { return escaped(text) + " " + escaped(url) }
        return "<a href=\"\(escaped(href))\">\(escaped(text))</a>"
    }

    /// An id of the page made of one of the statement: what HTML forbids in ids (white space) is replaced.
    static func anchor(_ kind: String, _ id: String) -> String {
        kind + "-" + String(VisibleText.of(id).map { $0.isWhitespace || "\"'<>&".contains($0) ? "-" : $0 })
    }

    static func time(_ date: PublishedStatement.CalendarDate) -> String {
        "<time datetime=\"\(escaped(date.value))\">\(escaped(date.text))</time>"
    }

    /// The parts of a `time` element for a template.
    static func view(_ date: PublishedStatement.CalendarDate?) -> Any {
        guard let date else { return false }
        return ["value": text(date.value), "text": text(date.text)] as Templates.View
    }

    /// Text for a section of a template, `false` where there is none.
    static func optional(_ value: String?) -> Any {
        value.map { text($0) as Any } ?? false
    }

    static func doi(_ doi: String) -> String { link("doi:" + doi, "doi:" + doi) }
}
