import Testing

/// A page taken apart, strictly: what is not one of the tags that the templates write is not a tag here.
struct PageAnatomy {
    private(set) var tags: [(name: String, attributes: [(name: String, value: String)])] = []
    /// What stands between the tags.
    private(set) var text = ""
    /// The whole page without its style sheet.
    let source: String

    init(_ page: String) throws {
        source = page.replacing(/<style>[\s\S]*?<\/style>/, with: "")
            .replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "")
        // By scalar: a quotation mark with a combining mark on it ends an attribute for a browser.
        let tag = /<\/?(?<name>[a-z][a-z0-9]*|!DOCTYPE html)(?<attributes>(?: [a-zA-Z-]+="[^"<>]*")*)\/?>/
            .matchingSemantics(.unicodeScalar)
        let attribute = /\ (?<name>[a-zA-Z-]+)="(?<value>[^"<>]*)"/.matchingSemantics(.unicodeScalar)
        for match in source.matches(of: tag) {
            let attributes = match.output.attributes.matches(of: attribute)
                .map { (name: String($0.output.name), value: String($0.output.value)) }
            tags.append((String(match.output.name), attributes))
        }
        text = source.replacing(tag, with: "")
    }

    func values(of name: String) -> [String] {
        tags.flatMap(\.attributes).filter { $0.name == name }.map(\.value)
    }

    /// The levels of the headings in their order.
    var headingLevels: [Int] {
        source.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
    }

    /// Holds what is true of every page, whatever the statement.
    func expectSoundness() {
        let names = Set(tags.map(\.name))
        let known: Set = [
            "!DOCTYPE html", "html", "head", "meta", "title", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "h5",
            "h6", "dl", "div", "dt", "dd", "nav", "ul", "ol", "li", "main", "section", "article", "footer", "figure",
            "figcaption", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "span", "data", "time", "bdi",
            "em", "strong", "code", "pre", "hr", "br", "address", "svg", "rect", "link", "img",
        ]
        #expect(names.subtracting(known).isEmpty)
        let attributes = Set(tags.flatMap(\.attributes).map(\.name))
        let knownAttributes: Set = [
            "lang", "dir", "charset", "http-equiv", "content", "name", "class", "href", "id", "tabindex", "role", "rel",
            "aria-labelledby", "value", "start", "scope", "datetime", "title", "hreflang", "property", "colspan",
            "viewBox", "aria-label", "src", "alt",
            "preserveAspectRatio", "aria-hidden", "focusable", "width", "height",
        ]
        #expect(attributes.subtracting(knownAttributes).isEmpty)
        #expect(!text.unicodeScalars.contains { $0 == "<" || $0 == ">" })
        let isSteered = source.unicodeScalars.contains { scalar in
            scalar != "\n" && scalar.properties.generalCategory == .control
                || (0x202A...0x202E).contains(scalar.value) || scalar.properties.isNoncharacterCodePoint
        }
        #expect(!isSteered)

        let ids = values(of: "id")
        #expect(Set(ids).count == ids.count, "ids are there once")
        #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) })
        for href in values(of: "href") {
            if href.hasPrefix("#") {
                #expect(ids.contains(String(href.dropFirst())), "\(href) leads nowhere")
            } else {
                #expect(
                    ["https://", "http://", "mailto:"].contains { href.hasPrefix($0) }
                        || href.wholeMatch(of: /[a-z0-9-]+\.html/) != nil, "\(href)")
            }
        }
        #expect(values(of: "aria-labelledby").allSatisfy(ids.contains))
        #expect(headingLevels.filter { $0 == 1 }.count == 1 && headingLevels.first == 1)
        #expect(zip(headingLevels, headingLevels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(headingLevels)")
    }
}
