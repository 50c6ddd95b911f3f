internal import ExporterKit

/// Spells inlines as CommonMark that reads back as the same inlines.
///
/// Raw HTML is written as it is: what comes from a document has none, see ``PublishedText``.
struct InlineWriter {
    /// What marks emphasis.
    private let mark: String
    private let isHeading: Bool
    private var result = ""

    private init(mark: String, isHeading: Bool) {
        self.mark = mark
        self.isHeading = isHeading
    }

    /// The source of a paragraph or, on one line, of a heading.
    ///
    /// Where emphasis cannot be marked so that it reads back, as between two words without a space, the text is
    /// without it: no character of it is lost, and none is added.
    static func source(of inlines: [CommonMark.Inline], isHeading: Bool = false) -> String {
        func source(_ inlines: [CommonMark.Inline], mark: String = "*") -> String {
            var writer = InlineWriter(mark: mark, isHeading: isHeading)
            writer.write(inlines)
            return writer.result
        }
        let first = source(inlines)
        guard hasEmphasis(inlines), !reads(first, as: inlines) else { return first }
        let second = source(inlines, mark: "_")
        return reads(second, as: inlines) ? second : source(PublishedText.trimmed(plain(inlines)))
    }

    private static func plain(_ inlines: [CommonMark.Inline]) -> [CommonMark.Inline] {
        inlines.flatMap { inline -> [CommonMark.Inline] in
            switch inline {
            case .emphasis(let inner), .strong(let inner): plain(inner)
            case .link(let inner, let destination, let title):
                [.link(plain(inner), destination: destination, title: title)]
            default: [inline]
            }
        }
    }

    private static func hasEmphasis(_ inlines: [CommonMark.Inline]) -> Bool {
        inlines.contains { inline in
            switch inline {
            case .emphasis, .strong: true
            case .link(let inner, _, _): hasEmphasis(inner)
            default: false
            }
        }
    }

    private static func reads(_ source: String, as inlines: [CommonMark.Inline]) -> Bool {
        guard case .paragraph(let read)? = CommonMark(source).blocks.first else { return false }
        return PublishedText.joined(read) == inlines
    }

    private mutating func write(_ inlines: [CommonMark.Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): write(text: text)
            case .softBreak: write(lineBreak: "", or: " ")
            case .lineBreak: write(lineBreak: "\\", or: " ")
            case .code(let code): write(code: code)
            case .html(let html): result += html
            case .emphasis(let inner): write(inner, between: mark)
            case .strong(let inner): write(inner, between: "**")
            case .link(let inner, let destination, let title): write(link: inner, to: destination, title: title)
            case .image(let inner, _): write(inner)
            case .citation(let id): result += MarkdownText.escaped("[@\(id)]")
            }
        }
    }

    private mutating func write(text: String) {
        let startsLine = !isHeading && (result.isEmpty || result.last == "\n")
        result += MarkdownText.escaped(text, startsLine: startsLine)
    }

    private mutating func write(lineBreak mark: String, or space: String) {
        result += isHeading ? space : mark + "\n"
    }

    private mutating func write(_ inner: [CommonMark.Inline], between mark: String) {
        result += mark
        write(inner)
        result += mark
    }

    private mutating func write(code: String) {
        let marks = String(repeating: "`", count: code.longestRun(of: "`") + 1)
        let isPadded =
            code.first == "`" || code.last == "`" || code.isEmpty
            || code.first == " " && code.last == " " && code.contains { $0 != " " }
        result += marks + (isPadded ? " \(code) " : code) + marks
    }

    private mutating func write(link inner: [CommonMark.Inline], to destination: String, title: String) {
        let mailbox = destination.hasPrefix("mailto:") ? String(destination.dropFirst(7)) : nil
        if title.isEmpty, inner == [.text(mailbox ?? destination)] {
            let short = "<\(mailbox ?? destination)>"
            if CommonMark(short).blocks == [.paragraph([.link(inner, destination: destination, title: "")])] {
                return result += short
            }
        }
        result += "["
        write(inner)
        result += "](" + Self.escaped(address: destination)
        if !title.isEmpty { result += " \"" + MarkdownText.escaped(title).escapingQuotes + "\"" }
        result += ")"
    }

    private static func escaped(address: String) -> String {
        let scalars = Array(address.unicodeScalars)
        let escaped = scalars.indices.map { index in
            let isMarkup = "()\\".unicodeScalars.contains(scalars[index]) || MarkdownText.isEntity(scalars[index...])
            return isMarkup ? "\\\(scalars[index])" : String(scalars[index])
        }
        return escaped.joined()
    }
}

extension String {
    /// How many of `character` follow each other at most.
    func longestRun(of character: Unicode.Scalar) -> Int {
        var longest = 0
        var run = 0
        for scalar in unicodeScalars {
            run = scalar == character ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    fileprivate var escapingQuotes: String {
        unicodeScalars.map { $0 == "\"" ? "\\\"" : String($0) }.joined()
    }
}
