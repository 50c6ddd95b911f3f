internal import ExporterKit

/// A news release as a web page that needs nothing else: no network, no script.
struct ReleasePage {
    private let release: Release
    private var body = ""

    private static let style = String(decoding: PackageResources.style_css, as: UTF8.self)

    private init(_ release: Release) {
        self.release = release
    }

    /// The page of a release.
    static func html(of release: Release) -> String {
        var page = ReleasePage(release)
        page.addArticle()
        return """
            <!DOCTYPE html>
            <html\(HTMLText.attributes(of: release.language))>
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
            base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(HTMLText.escaped(release.headline))</title>
            <style>
            \(style)</style>
            </head>
            <body>
            <main>
            \(page.body)</main>
            </body>
            </html>

            """
    }

    private mutating func addArticle() {
        body += "<header>\n"
        element("p", release.kind, style: "kind")
        element("h1", release.headline)
        if let subtitle = release.subtitle { element("p", subtitle, style: "subtitle") }
        body += "</header>\n"
        var blocks = release.blocks
        if let dateline = release.dateline {
            let words = "<span class=\"dateline\">\(HTMLText.escaped(dateline))</span>"
            if case .paragraph(let inlines)? = blocks.first {
                blocks.removeFirst()
                body += "<p class=\"lead\">\(words) – \(html(of: inlines))</p>\n"
            } else {
                body += "<p>\(words)</p>\n"
            }
        }
        add(blocks)
    }

    private mutating func element(_ name: String, _ text: String, style: String? = nil) {
        let style = style.map { " class=\"\($0)\"" } ?? ""
        body += "<\(name)\(style)>\(HTMLText.escaped(text))</\(name)>\n"
    }

    private mutating func add(_ blocks: [Release.Block]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: Release.Block) {
        switch block {
        case .heading(let inlines, let level): body += "<h\(level)>\(html(of: inlines))</h\(level)>\n"
        case .paragraph(let inlines): body += "<p>\(html(of: inlines))</p>\n"
        case .list(let items, let start, let isTight): add(items, start: start, isTight: isTight)
        case .code(let lines):
            body += "<pre><code>" + lines.map { HTMLText.escaped($0) + "\n" }.joined() + "</code></pre>\n"
        case .lines(let lines):
            body += "<address>\n" + lines.map(html).joined(separator: "<br>\n") + "\n</address>\n"
        case .end(let text): element("p", text, style: "end")
        case .note(let blocks):
            body += "<footer>\n"
            add(blocks)
            body += "</footer>\n"
        case .quote(let blocks, let language, let attribution):
            body += "<figure>\n<blockquote\(language.map(HTMLText.attributes) ?? "")>\n"
            add(blocks)
            body += "</blockquote>\n"
            if !attribution.isEmpty { body += "<figcaption>\(html(of: attribution))</figcaption>\n" }
            body += "</figure>\n"
        }
    }

    private mutating func add(_ items: [[Release.Block]], start: Int?, isTight: Bool) {
        let name = start == nil ? "ul" : "ol"
        let attribute = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
        body += "<\(name)\(attribute)>\n"
        for item in items {
            body += "<li>"
            for (index, block) in item.enumerated() {
                if isTight, case .paragraph(let inlines) = block {
                    body += (index > 0 ? "\n" : "") + html(of: inlines)
                } else {
                    if index == 0 || isTight { body += "\n" }
                    add(block)
                }
            }
            body += "</li>\n"
        }
        body += "</\(name)>\n"
    }

    /// The language of a link's text and of what is there.
    private func attributes(of language: PublishedStatement.Language) -> String {
        let isValid = HTMLText.isLanguageTag(language.tag)
        return (isValid ? " hreflang=\"\(language.tag)\"" : "") + HTMLText.attributes(of: language)
    }

    private func html(of inlines: [Release.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): HTMLText.escaped(text)
            case .phone(let number): "<bdi dir=\"ltr\">\(HTMLText.escaped(number))</bdi>"
            case .link(let text, let address, let language):
                "<a\(Release.Inline.isNamed(address, by: text) ? " class=\"address\"" : "")"
                    + " href=\"\(HTMLText.escaped(address))\"\(language.map(attributes) ?? "")>"
                    + HTMLText.escaped(text) + "</a>"
            case .foreign(let inner, let language):
                "<span\(HTMLText.attributes(of: language))>\(html(of: inner))</span>"
            }
        }.joined()
    }
}
