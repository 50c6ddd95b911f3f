import CommonMark

/// Any bytes as CommonMark: the HTML has no tag, attribute or address but those that the renderer writes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    let html = HTMLRenderer.html(of: CommonMark(text), headingLevel: 2) { id in
        .init(number: 1, href: "#ref-" + id, anchor: nil)
    }
    precondition(isInactive(html), html)
    return 0
}

/// Whether each tag is one of those expected, with attributes that cannot do anything.
private func isInactive(_ html: String) -> Bool {
    var rest = Substring(html)
    let elements: Set = [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em", "strong",
        "a",
    ]
    while let start = rest.unicodeScalars.firstIndex(of: "<") {
        let tag = rest[rest.unicodeScalars.index(after: start)...]
        guard let end = tag.unicodeScalars.firstIndex(of: ">") else { return false }
        var content = String(tag[..<end])
        rest = tag[tag.unicodeScalars.index(after: end)...]
        if content.hasPrefix("/") { content.removeFirst() }
        let parts = content.split(separator: " ", maxSplits: 1)
        guard let name = parts.first, elements.contains(String(name)) else { return false }
        guard parts.count > 1 else { continue }
        // Attributes are `name="value"`, a space before each.
        var attributes = parts[1].unicodeScalars
        while !attributes.isEmpty {
            guard let equals = attributes.firstIndex(of: "=") else { return false }
            let name = String(attributes[..<equals])
            attributes = attributes[attributes.index(after: equals)...]
            guard attributes.popFirst() == "\"", let quote = attributes.firstIndex(of: "\"") else { return false }
            let value = String(attributes[..<quote])
            attributes = attributes[attributes.index(after: quote)...]
            if let space = attributes.popFirst(), space != " " { return false }
            switch name {
            case "href":
                guard ["https://", "http://", "mailto:", "#ref-"].contains(where: value.hasPrefix) else { return false }
            case "title", "start", "class", "role": break
            default: return false
            }
        }
    }
    return !rest.unicodeScalars.contains(">")
}
