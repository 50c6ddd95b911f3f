internal import ExporterKit

/// CommonMark as parts of a news release: words, lists and links, without citations, since a release has no references.
enum ReleaseBlocks {
    /// The parts of a text.
    static func blocks(of source: String) -> [Release.Block] {
        blocks(CommonMark(source).blocks)
    }

    /// The paragraphs of a text, whatever they stand in.
    static func paragraphs(of source: String) -> [[Release.Inline]] {
        var paragraphs: [[Release.Inline]] = []
        CommonMark(source).forEachBlock { block in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines, _): paragraphs.append(self.inlines(inlines))
            case .code(let text, _), .html(let text): paragraphs.append([.text(line(text))])
            case .list, .quote, .thematicBreak: break
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }

    /// All words of a text, on one line.
    static func words(of source: String) -> String {
        let paragraphs = paragraphs(of: source).joined(separator: [.text(" ")])
        return paragraphs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    private static func blocks(_ blocks: [CommonMark.Block]) -> [Release.Block] {
        blocks.flatMap { block -> [Release.Block] in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines, _):
                let inlines = self.inlines(inlines)
                return inlines.isEmpty ? [] : [.paragraph(inlines)]
            case .list(_, _, let items):
                return [.list(items.map { inlines(ofItem: $0) })]
            case .quote(let inner): return [.quote(self.blocks(inner), attribution: "")]
            case .code(let text, _), .html(let text): return [.paragraph([.text(line(text))])]
            case .thematicBreak: return []
            }
        }
    }

    /// An item on one line; a list within it follows its words.
    private static func inlines(ofItem blocks: [CommonMark.Block]) -> [Release.Inline] {
        let parts = self.blocks(blocks).flatMap(parts)
        return joined(Array(parts.joined(separator: [.text(" ")])))
    }

    private static func parts(_ block: Release.Block) -> [[Release.Inline]] {
        switch block {
        case .paragraph(let inlines): [inlines]
        case .list(let items), .lines(let items): items
        case .quote(let blocks, _), .note(let blocks): blocks.flatMap(parts)
        case .heading(let text), .end(let text): [[.text(text)]]
        }
    }

    private static func inlines(_ inlines: [CommonMark.Inline]) -> [Release.Inline] {
        var result: [Release.Inline] = []
        for inline in inlines.withoutCitations {
            switch inline {
            case .text(let text), .html(let text): result.append(.text(line(text)))
            case .code(let code): result.append(.text(line(code)))
            case .softBreak, .lineBreak: result.append(.text(" "))
            case .emphasis(let inner), .strong(let inner): result += self.inlines(inner)
            case .image(let inner, _): result.append(.text(line(CommonMark.plainText(of: inner))))
            case .link(let inner, let destination, _):
                let text = line(CommonMark.plainText(of: inner))
                guard let address = LinkScheme.address(of: destination) else {
                    result.append(.text(text))
                    continue
                }
                result.append(.link(text.isEmpty ? line(destination) : text, address: address))
            case .citation: break
            }
        }
        return joined(result)
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { VisibleText.of($0) }.joined(separator: " ")
    }

    private static func joined(_ inlines: [Release.Inline]) -> [Release.Inline] {
        var result: [Release.Inline] = []
        for inline in inlines where inline != .text("") {
            if case .text(let before)? = result.last, case .text(let text) = inline {
                result[result.count - 1] = .text(before + text)
            } else {
                result.append(inline)
            }
        }
        return result
    }
}
