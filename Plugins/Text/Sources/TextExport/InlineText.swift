import ExporterKit

/// Running text of CommonMark without its markup; a forced line break is a line feed.
struct InlineText {
    private let references: [String: Int]
    private let links: LinkNotes
    private var text = ""
    private var isSpaceDue = false

    private init(references: [String: Int], links: LinkNotes) {
        self.references = references
        self.links = links
    }

    /// The text of `inlines`, with citations as `[1]` by the numbers of `references`, and links as `[L1]`.
    static func text(of inlines: [CommonMark.Inline], references: [String: Int], links: LinkNotes) -> String {
        var writer = InlineText(references: references, links: links)
        writer.write(inlines)
        return writer.text
    }

    private mutating func write(_ inlines: [CommonMark.Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text), .html(let text): write(text.onOneLine)
            case .softBreak: isSpaceDue = true
            case .lineBreak:
                isSpaceDue = false
                text += "\n"
            case .emphasis(let inner), .strong(let inner), .image(let inner, _): write(inner)
            case .link(let inner, let destination, _): write(link: inner, to: destination)
            case .citation(let id): write(references[id].map { "[\($0)]" } ?? "[@\(id)]")
            }
        }
    }

    private mutating func write(_ string: String) {
        guard !string.isEmpty else { return }
        if isSpaceDue, let last = text.last, last != "\n" {
            // Ideographs have no spaces between them, however their source is set in lines.
            let isTight = LineBreaks.isIdeographic(last) && string.first.map(LineBreaks.isIdeographic) == true
            if !isTight { text += " " }
        }
        isSpaceDue = false
        text += string
    }

    private mutating func write(link inner: [CommonMark.Inline], to destination: String) {
        let label = InlineText.text(of: inner, references: references, links: links)
        guard let address = Address(of: destination) else { return write(label) }
        if address.isNamed(by: label) || label.isEmpty {
            write(address.text)
        } else if address.isMailbox {
            // Short, and what a reader wants to write to at once.
            write(label + " " + address.text)
        } else {
            write(label + "\u{A0}" + links.mark(for: address))
        }
    }
}

/// Where a link leads, as it stands in plain text: between angle brackets (RFC 3986, appendix C).
struct Address {
    /// The address with its brackets.
    let text: String
    private let names: [String]

    /// Nothing where the scheme is not one of ``LinkScheme``: such a link is its text only.
    init?(of destination: String) {
        guard let scheme = LinkScheme(of: destination) else { return nil }
        let rest = destination.dropFirst(scheme.rawValue.count + 1)
        switch scheme {
        case .https, .http:
            text = "<\((LinkScheme.address(of: destination) ?? destination).onOneLine)>"
            names = [destination]
        case .mailto:
            let mailbox = String(rest.prefix { $0 != "?" })
            text = "<\(mailbox.onOneLine)>"
            names = [destination, mailbox]
        case .doi:
            text = "<\((LinkScheme.address(ofDOI: rest) ?? "https://doi.org/\(rest)").onOneLine)>"
            names = [destination, String(rest)]
        }
    }

    /// Whether it is one to write to.
    var isMailbox: Bool { !text.contains("://") }

    /// Whether `label` says no more than the address itself.
    func isNamed(by label: String) -> Bool {
        names.contains(label)
    }
}

extension String {
    /// The text with its line breaks as spaces, and nothing in it that is invisible or steers what displays it.
    var onOneLine: String {
        // A line break is nothing that may be shown.
        if VisibleText.isVisible(self) { return self }
        return split(whereSeparator: \.isNewline).map { VisibleText.of($0) }.joined(separator: " ")
    }
}
