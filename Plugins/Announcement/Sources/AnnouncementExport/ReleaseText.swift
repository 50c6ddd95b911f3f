internal import ExporterKit

/// A news release as plain text, in lines that fit an e-mail.
struct ReleaseText {
    private let width: Int

    /// Nested deeper than this leaves room for, blocks stand without their marks and indents.
    private static let narrowest = 24

    /// The text of a release, with a final line feed.
    static func text(of release: Release) -> String {
        let text = ReleaseText(width: 72)
        var parts = [text.wrapped(release.kind), text.underlined(release.headline, "=")]
        if let subtitle = release.subtitle { parts.append(text.wrapped(subtitle)) }
        var blocks = release.blocks
        if let dateline = release.dateline {
            if case .paragraph(let inlines)? = blocks.first {
                blocks[0] = .paragraph([.text(dateline + " – ")] + inlines)
            } else {
                parts.append(text.wrapped(dateline))
            }
        }
        parts = parts.map { $0.filter { !$0.isEmpty } } + [text.lines(of: blocks)]
        return parts.filter { !$0.isEmpty }.joined(separator: [""]).map { $0 + "\n" }.joined()
    }

    /// The lines of blocks, with an empty one between them unless they are `tight`.
    private func lines(of blocks: [Release.Block], tight: Bool = false) -> [String] {
        let parts = blocks.map { lines(of: $0) }.filter { !$0.isEmpty }
        return Array(parts.joined(separator: tight ? [] : [""]))
    }

    private func lines(of block: Release.Block) -> [String] {
        switch block {
        case .heading(let inlines, let level): underlined(text(of: inlines), level == 2 ? "-" : "~")
        case .paragraph(let inlines): wrapped(text(of: inlines)).filter { !$0.isEmpty }
        case .list(let items, let start, let isTight): list(items, start: start, isTight: isTight)
        case .code(let lines): lines.flatMap { LineWrapper(width: width).cut($0, indent: "    ") }
        case .lines(let lines): lines.flatMap { wrapped(text(of: $0)) }.filter { !$0.isEmpty }
        case .end(let text): wrapped(text).filter { !$0.isEmpty }
        case .note(let blocks): lines(of: blocks)
        case .quote(let blocks, _, let attribution):
            nested(
                blocks + (attribution.isEmpty ? [] : [.paragraph([.text("— ")] + attribution)]), first: "> ", rest: "> "
            )
        }
    }

    private func underlined(_ text: String, _ mark: Character) -> [String] {
        let lines = wrapped(text).filter { !$0.isEmpty }
        let length = lines.map { DisplayWidth.of($0) }.max() ?? 0
        return lines + [String(repeating: mark, count: max(1, min(length, width)))]
    }

    private func list(_ items: [[Release.Block]], start: Int?, isTight: Bool) -> [String] {
        let marks = items.indices.map { index in start.map { "\($0 + index). " } ?? "- " }
        let indent = marks.map(\.count).max() ?? 0
        let parts = zip(marks, items).map { mark, item in
            let first = String(repeating: " ", count: indent - mark.count) + mark
            return nested(item, first: first, rest: String(repeating: " ", count: indent), tight: isTight)
        }
        return Array(parts.joined(separator: isTight ? [] : [""]))
    }

    private func nested(_ blocks: [Release.Block], first: String, rest: String, tight: Bool = false) -> [String] {
        let inner = ReleaseText(width: width - rest.count)
        guard inner.width >= Self.narrowest else { return lines(of: blocks, tight: tight) }
        let lines = inner.lines(of: blocks, tight: tight)
        return (lines.isEmpty ? [""] : lines).enumerated().map { index, line in
            LineWrapper.trimmed((index == 0 ? first : rest) + line)
        }
    }

    private func wrapped(_ text: String) -> [String] { LineWrapper(width: width).lines(of: text) }

    private func text(of inlines: [Release.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .phone(let text): text
            case .foreign(let inner, _): text(of: inner)
            case .link(let text, let address, _):
                Release.Inline.isNamed(address, by: text) ? text : "\(text) <\(address)>"
            }
        }.joined()
    }
}
