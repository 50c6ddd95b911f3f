extension CommonMark {
    /// The text of inlines without its markup, citations as written.
    public static func plainText(of inlines: [Inline]) -> String {
        var result = ""
        append(inlines, to: &result)
        return result
    }

    /// The first paragraph without its markup and its citations, for descriptions; empty where there is none.
    public var firstParagraph: String {
        var paragraph: [Inline] = []
        forEachBlock { block in
            if paragraph.isEmpty, case .paragraph(let inlines) = block { paragraph = inlines }
        }
        return String(Self.plainText(of: paragraph.withoutCitations).drop { $0 == " " })
    }

    private static func append(_ inlines: [Inline], to result: inout String) {
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text), .html(let text): result += text
            case .softBreak, .lineBreak: result += " "
            case .emphasis(let inner), .strong(let inner), .link(let inner, _, _), .image(let inner, _):
                append(inner, to: &result)
            case .citation(let id): result += "[@\(id)]"
            }
        }
    }
}

extension [CommonMark.Inline] {
    /// The same for where there is no list of references: with a citation goes the space before it, what parts it from
    /// the next one, and the parentheses around nothing else.
    public var withoutCitations: [CommonMark.Inline] {
        var result: [CommonMark.Inline] = []
        var rest = self[...]
        while let inline = rest.popFirst() {
            guard case .citation = inline else {
                result.append(inline.withoutCitations)
                continue
            }
            let next = rest.drop(while: \.partsCitations)
            if case .citation? = next.first {
                rest = next
                continue
            }
            if case .text(let before)? = result.last, before.last == "(", case .text(let after)? = rest.first,
                after.first == ")"
            {
                result[result.count - 1] = .text(String(before.dropLast()))
                rest[rest.startIndex] = .text(String(after.dropFirst()))
            }
            result.removeLastSpace()
        }
        return result
    }

    private mutating func removeLastSpace() {
        switch last {
        case .text(let text) where text.last == " ": self[count - 1] = .text(String(text.dropLast()))
        case .softBreak: removeLast()
        default: break
        }
    }
}

extension CommonMark.Inline {
    fileprivate var withoutCitations: CommonMark.Inline {
        switch self {
        case .emphasis(let inner): .emphasis(inner.withoutCitations)
        case .strong(let inner): .strong(inner.withoutCitations)
        case .link(let inner, let destination, let title):
            .link(inner.withoutCitations, destination: destination, title: title)
        case .image(let inner, let source): .image(inner.withoutCitations, source: source)
        case .text, .softBreak, .lineBreak, .code, .html, .citation: self
        }
    }

    /// Whether it says nothing between two citations.
    fileprivate var partsCitations: Bool {
        switch self {
        case .text(let text): text.allSatisfy { " ,;".contains($0) }
        case .softBreak: true
        default: false
        }
    }
}
