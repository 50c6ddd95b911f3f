internal import ExporterKit

/// CommonMark as parts of a news release: words, lists and links, without citations, since a release has no references.
///
/// Parts nest no deeper than CommonMark does, which bounds it whatever the text.
struct ReleaseBlocks {
    private var levels: HeadingLevels

    /// The parts of a text, whose highest headings get a level.
    static func blocks(of source: String, headingLevel: Int = 2) -> [Release.Block] {
        var maker = ReleaseBlocks(levels: HeadingLevels(from: headingLevel))
        return maker.blocks(CommonMark(source).blocks)
    }

    /// All words of a text, on one line.
    static func words(of source: String) -> String {
        let paragraphs = paragraphs(of: source).joined(separator: [.text(" ")])
        return paragraphs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    /// The paragraphs of a text, whatever they stand in.
    private static func paragraphs(of source: String) -> [[Release.Inline]] {
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

    private mutating func blocks(_ blocks: [CommonMark.Block]) -> [Release.Block] {
        var result: [Release.Block] = []
        for block in blocks { if let part = part(block) { result.append(part) } }
        return result
    }

    /// A block, nothing where it has no words.
    private mutating func part(_ block: CommonMark.Block) -> Release.Block? {
        switch block {
        case .paragraph(let inlines):
            let inlines = Self.inlines(inlines)
            return inlines.isEmpty ? nil : .paragraph(inlines)
        case .heading(let level, let inlines, _):
            let inlines = Self.inlines(inlines)
            return inlines.isEmpty ? nil : .heading(inlines, level: levels.next(level))
        case .list(let start, let tight, let items):
            return .list(items.map { blocks($0) }, start: start, isTight: tight)
        case .quote(let inner):
            let inner = blocks(inner)
            return inner.isEmpty ? nil : .quote(inner, language: nil, attribution: [])
        case .code(let code, _):
            let lines = Self.codeLines(code)
            return lines.isEmpty ? nil : .code(lines)
        case .html(let text):
            let line = Self.line(text)
            return line.isEmpty ? nil : .paragraph([.text(line)])
        case .thematicBreak: return nil
        }
    }

    /// The lines of code, without empty ones at its edges.
    private static func codeLines(_ code: String) -> [String] {
        let lines = code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            VisibleText.of(line.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    "))
        }
        let isEmpty = { (line: String) in line.allSatisfy(\.isWhitespace) }
        guard let last = lines.lastIndex(where: { !isEmpty($0) }) else { return [] }
        return Array(lines[...last].drop(while: isEmpty))
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
