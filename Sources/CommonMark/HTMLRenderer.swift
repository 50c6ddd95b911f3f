/// A CommonMark text as HTML (WHATWG HTML) that is safe whatever the text: everything is escaped, and links lead where
/// ``LinkScheme`` allows only.
public struct HTMLRenderer {
    /// Where a citation leads.
    public struct Citation: Sendable, Hashable {
        /// The number that is shown.
        public var number: Int
        /// The address of the reference, `#ref-plan`.
        public var href: String

        /// Makes a citation.
        public init(number: Int, href: String) {
            self.number = number
            self.href = href
        }
    }

    private let headingLevel: Int
    private let citations: [String: Citation]
    private let visible: (String) -> String
    private var result = ""

    private init(headingLevel: Int, citations: [String: Citation], visible: @escaping (String) -> String) {
        self.headingLevel = headingLevel
        self.citations = citations
        self.visible = visible
    }

    /// Renders a text as blocks.
    ///
    /// - Parameters:
    ///   - headingLevel: the level, 1 to 6, of the text's highest headings.
    ///   - citations: by the ids of the references; what they lack is shown as written.
    ///   - visible: how text is made visible before it is escaped.
    public static func html(
        of text: CommonMark, headingLevel: Int = 2, citations: [String: Citation] = [:],
        visible: @escaping (String) -> String = { $0 }
    ) -> String {
        var renderer = HTMLRenderer(headingLevel: headingLevel, citations: citations, visible: visible)
        var top = 7
        text.forEachBlock { if case .heading(let level, _, _) = $0 { top = min(top, level) } }
        renderer.render(text.blocks, tight: false, top: top)
        return renderer.result
    }

    /// Escapes text for HTML, between tags and within quoted attributes.
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The address that a link may lead to: a DOI through its resolver; nothing where a link is not allowed.
    public static func href(_ destination: String) -> String? {
        switch LinkScheme(of: destination) {
        case .doi: "https://doi.org/" + destination.dropFirst(4)
        case .https, .http, .mailto: destination
        case nil: nil
        }
    }

    private mutating func render(_ blocks: [CommonMark.Block], tight: Bool, top: Int) {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let inlines):
                if tight {
                    if index > 0 { result += "\n" }
                    render(inlines)
                } else {
                    element("p", inlines)
                }
            case .heading(let level, let inlines, _):
                element("h\(min(6, headingLevel + max(0, level - top)))", inlines)
            case .list(let start, let tight, let items):
                let name = start == nil ? "ul" : "ol"
                let attribute = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
                result += "<\(name)\(attribute)>\n"
                for item in items {
                    result += "<li>"
                    render(item, tight: tight, top: top)
                    result += "</li>\n"
                }
                result += "</\(name)>\n"
            case .quote(let blocks):
                result += "<blockquote>\n"
                render(blocks, tight: false, top: top)
                result += "</blockquote>\n"
            case .code(let code, _):
                result += "<pre><code>\(lines(code))</code></pre>\n"
            case .html(let html):
                result += "<p>\(lines(html))</p>\n"
            case .thematicBreak:
                result += "<hr>\n"
            }
        }
    }

    private mutating func element(_ name: String, _ inlines: [CommonMark.Inline]) {
        result += "<\(name)>"
        render(inlines)
        result += "</\(name)>\n"
    }

    private mutating func render(_ inlines: [CommonMark.Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): result += escape(text)
            case .softBreak: result += "\n"
            case .lineBreak: result += "<br>\n"
            case .code(let code): result += "<code>\(escape(code))</code>"
            case .html(let html): result += lines(html)
            case .emphasis(let inner): wrap("em", inner)
            case .strong(let inner): wrap("strong", inner)
            case .link(let inner, let destination, _):
                if let href = Self.href(destination) {
                    result += "<a href=\"\(escape(href))\">"
                    render(inner)
                    result += "</a>"
                } else {
                    render(inner)
                }
            case .image(let inner, _): render(inner)
            case .citation(let id):
                if let citation = citations[id] {
                    result += "<a class=\"citation\" href=\"\(escape(citation.href))\">[\(citation.number)]</a>"
                } else {
                    result += escape("[@\(id)]")
                }
            }
        }
    }

    private mutating func wrap(_ name: String, _ inner: [CommonMark.Inline]) {
        result += "<\(name)>"
        render(inner)
        result += "</\(name)>"
    }

    private func escape(_ text: String) -> String { Self.escaped(visible(text)) }

    /// Escapes text and keeps its line ends.
    private func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escape(String($0)) }.joined(separator: "\n")
    }
}
