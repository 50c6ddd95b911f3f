extension CommonMark {
    /// The text of inlines without its markup, citations as written.
    public static func plainText(of inlines: [Inline]) -> String {
        var result = ""
        append(inlines, to: &result) { result, id in result += "[@\(id)]" }
        return result
    }

    /// The first paragraph without its markup and its citations, for descriptions; empty where there is none.
    public var firstParagraph: String {
        var paragraph: [Inline] = []
        forEachBlock { block in
            if paragraph.isEmpty, case .paragraph(let inlines) = block { paragraph = inlines }
        }
        var result = ""
        // The space before a citation goes with it.
        Self.append(paragraph, to: &result) { result, _ in if result.last == " " { result.removeLast() } }
        return String(result.drop { $0 == " " })
    }

    private static func append(
        _ inlines: [Inline], to result: inout String, citation: (inout String, String) -> Void
    ) {
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text), .html(let text): result += text
            case .softBreak, .lineBreak: result += " "
            case .emphasis(let inner), .strong(let inner), .link(let inner, _, _), .image(let inner, _):
                append(inner, to: &result, citation: citation)
            case .citation(let id): citation(&result, id)
            }
        }
    }
}
