internal import ExporterKit

/// A news release as plain text, in lines that fit an e-mail.
struct ReleaseText {
    private let width: Int
    private var lines: [String] = []

    private init(width: Int) {
        self.width = width
    }

    /// The text of a release, with a final line feed.
    static func text(of release: Release) -> String {
        var text = ReleaseText(width: 72)
        text.add(text.wrapped(release.kind))
        let headline = text.wrapped(release.headline)
        let length = headline.map { DisplayWidth.of($0) }.max() ?? 0
        text.add(headline + [String(repeating: "=", count: max(1, min(length, text.width)))])
        if let subtitle = release.subtitle { text.add(text.wrapped(subtitle)) }
        var blocks = release.blocks
        if let dateline = release.dateline {
            if case .paragraph(let inlines)? = blocks.first {
                blocks[0] = .paragraph([.text(dateline + " – ")] + inlines)
            } else {
                text.add(text.wrapped(dateline))
            }
        }
        text.add(blocks)
        return text.lines.joined(separator: "\n") + "\n"
    }

    private mutating func add(_ block: [String]) {
        let words = block.filter { !$0.isEmpty }
        guard !words.isEmpty else { return }
        if !lines.isEmpty { lines.append("") }
        lines += words
    }

    private mutating func add(_ blocks: [Release.Block]) {
        for block in blocks {
            switch block {
            case .heading(let text):
                let heading = wrapped(text)
                let length = heading.map { DisplayWidth.of($0) }.max() ?? 0
                add(heading + [String(repeating: "-", count: max(1, min(length, width)))])
            case .paragraph(let inlines): add(wrapped(text(of: inlines)))
            case .list(let items): add(items.flatMap { wrapped(text(of: $0), first: "- ", rest: "  ") })
            case .lines(let lines): add(lines.flatMap { wrapped(text(of: $0)) })
            case .end(let text): add(wrapped(text))
            case .note(let blocks): add(blocks)
            case .quote(let blocks, let attribution): add(quote(blocks, attribution))
            }
        }
    }

    private func quote(_ blocks: [Release.Block], _ attribution: String) -> [String] {
        var inner = ReleaseText(width: width - 2)
        inner.add(blocks)
        if !attribution.isEmpty { inner.add(inner.wrapped("— " + attribution)) }
        return inner.lines.map { $0.isEmpty ? ">" : "> " + $0 }
    }

    private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
        LineWrapper(width: width).lines(of: text, first: first, rest: rest).map { line in
            var line = line[...]
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }

    private func text(of inlines: [Release.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .foreign(let inner, _): text(of: inner)
            case .link(let text, let address): isNamed(address, by: text) ? text : "\(text) <\(address)>"
            }
        }.joined()
    }

    private func isNamed(_ address: String, by text: String) -> Bool {
        address == text || address == "mailto:" + text
    }
}
