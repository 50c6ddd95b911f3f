extension CommonMark {
    /// The text of inlines without its markup, citations as written.
    public static func plainText(of inlines: [Inline]) -> String {
        var result = ""
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text), .html(let text): result += text
            case .softBreak, .lineBreak: result += " "
            case .emphasis(let inner), .strong(let inner), .link(let inner, _, _), .image(let inner, _):
                result += plainText(of: inner)
            case .citation(let id): result += "[@\(id)]"
            }
        }
        return result
    }
}
