/// A CommonMark text as HTML (WHATWG HTML) that is safe whatever the text.
///
/// All text is escaped by ``HTMLText``, raw HTML included. Images are their alternative text, and links lead only where
/// ``LinkScheme/address(of:)`` allows; of others the text remains. Headings get levels below a given one, without gaps.
public struct HTMLRenderer {
    /// Where a citation leads, and where it is.
    public struct Citation: Sendable, Hashable {
        /// The number that is shown.
        public var number: Int
        /// The address of the reference, `#ref-plan`.
        public var href: String
        /// An id for the citation itself, which the reference can lead back to.
        public var anchor: String?

        /// Makes a citation.
        public init(number: Int, href: String, anchor: String? = nil) {
            self.number = number
            self.href = href
            self.anchor = anchor
        }
    }

    private let citation: (String) -> Citation?
    private var levels: HeadingLevels
    private var isInLink = false
    private var result = ""

    private init(headingLevel: Int, citation: @escaping (String) -> Citation?) {
        levels = HeadingLevels(from: headingLevel)
        self.citation = citation
    }

    /// Renders a text as blocks, each with a line feed after it.
    ///
    /// - Parameters:
    ///   - headingLevel: the level of the text's highest headings; the deepest is 6.
    ///   - citation: by the id of a reference, asked once for each place that cites it; where it gives
    ///     nothing, the citation is shown as written.
    public static func html(
        of text: CommonMark, headingLevel: Int = 2, citation: @escaping (String) -> Citation? = { _ in nil }
    ) -> String {
        var renderer = HTMLRenderer(headingLevel: headingLevel, citation: citation)
        for block in text.blocks { renderer.render(block) }
        return renderer.result
    }

    private mutating func render(_ block: CommonMark.Block) {
        switch block {
        case .paragraph(let inlines): element("p", inlines)
        case .heading(let level, let inlines, _): element("h\(levels.next(level))", inlines)
        case .list(let start, let tight, let items): list(start: start, tight: tight, items: items)
        case .quote(let blocks):
            result += "<blockquote>\n"
            for block in blocks { render(block) }
            result += "</blockquote>\n"
        case .code(let code, _):
            // A tab, which is shown as one space elsewhere, keeps what is indented by it apart.
            let code = code.replacing("\t", with: "    ")
            result += "<pre><code>" + HTMLText.escaped(code) + "</code></pre>\n"
        case .html(let html): element("p", [.text(html)])
        case .thematicBreak: result += "<hr>\n"
        }
    }

    private mutating func element(_ name: String, _ inlines: [CommonMark.Inline]) {
        result += "<\(name)>"
        render(inlines)
        result += "</\(name)>\n"
    }

    private mutating func list(start: Int?, tight: Bool, items: [[CommonMark.Block]]) {
        let name = start == nil ? "ul" : "ol"
        let attribute = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
        result += "<\(name)\(attribute)>\n"
        for item in items {
            result += "<li>"
            for (index, block) in item.enumerated() {
                if tight, case .paragraph(let inlines) = block {
                    if index > 0 { result += "\n" }
                    render(inlines)
                } else {
                    if index == 0 || tight { result += "\n" }
                    render(block)
                }
            }
            result += "</li>\n"
        }
        result += "</\(name)>\n"
    }

    private mutating func render(_ inlines: [CommonMark.Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text), .html(let text): result += HTMLText.escaped(text)
            case .softBreak: result += "\n"
            case .lineBreak: result += "<br>\n"
            case .code(let code): result += "<code>\(HTMLText.escaped(code))</code>"
            case .emphasis(let inner): wrap("em", inner)
            case .strong(let inner): wrap("strong", inner)
            case .link(let inner, let destination, let title): link(inner, to: destination, title: title)
            case .image(let inner, _): render(description: inner)
            case .citation(let id): citation(of: id)
            }
        }
    }

    /// Renders the description of an image: its words, and what they cite.
    private mutating func render(description inlines: [CommonMark.Inline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let inner), .strong(let inner), .link(let inner, _, _), .image(let inner, _):
                render(description: inner)
            case .softBreak, .lineBreak: result += " "
            case .code(let code): result += HTMLText.escaped(code)
            case .text, .html, .citation: render([inline])
            }
        }
    }

    private mutating func wrap(_ name: String, _ inner: [CommonMark.Inline]) {
        result += "<\(name)>"
        render(inner)
        result += "</\(name)>"
    }

    private mutating func link(_ inner: [CommonMark.Inline], to destination: String, title: String) {
        guard !isInLink, let address = LinkScheme.address(of: destination) else { return render(inner) }
        result += "<a href=\"\(HTMLText.escaped(address))\""
        if inner == [.text(destination)] { result += " class=\"address\"" }
        if !title.isEmpty { result += " title=\"\(HTMLText.escaped(title))\"" }
        result += ">"
        // A link without text would be seen by nobody.
        if CommonMark.plainText(of: inner).allSatisfy(\.isWhitespace) {
            result += HTMLText.escaped(destination)
        } else {
            isInLink = true
            render(inner)
            isInLink = false
        }
        result += "</a>"
    }

    private mutating func citation(of id: String) {
        guard let citation = citation(id) else { return result += HTMLText.escaped("[@\(id)]") }
        let text = "[\(citation.number)]"
        let anchor = citation.anchor.map { " id=\"\(HTMLText.escaped($0))\"" } ?? ""
        // A link cannot stand within another one.
        guard !isInLink else { return result += anchor.isEmpty ? text : "<span\(anchor)>\(text)</span>" }
        let href = HTMLText.escaped(citation.href)
        result += "<a class=\"citation\" role=\"doc-biblioref\"\(anchor) href=\"\(href)\">\(text)</a>"
    }
}
