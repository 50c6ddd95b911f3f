internal import ExporterKit

/// A CommonMark text of the statement as it may stand in another document.
///
/// Raw HTML is text, images are their alternative text, links lead only where ``LinkScheme/address(of:)`` allows,
/// citations are numbers, nothing is invisible, and headings have the levels that the place asks for.
struct PublishedText {
    /// A citation as it is shown, by the id of the reference.
    let citations: [String: CommonMark.Inline]
    private var levels: HeadingLevels
    private var isInLink = false

    private init(citations: [String: CommonMark.Inline], headingLevel: Int) {
        self.citations = citations
        levels = HeadingLevels(from: headingLevel)
    }

    /// The blocks of a text, its highest headings of `headingLevel`.
    static func blocks(
        of source: String, headingLevel: Int, citations: [String: CommonMark.Inline]
    ) -> [CommonMark.Block] {
        var text = PublishedText(citations: citations, headingLevel: headingLevel)
        return text.blocks(CommonMark(source).blocks)
    }

    private mutating func blocks(_ blocks: [CommonMark.Block]) -> [CommonMark.Block] {
        var result: [CommonMark.Block] = []
        for block in blocks {
            switch block {
            case .paragraph(let inlines): append(paragraph: inlines, to: &result)
            case .html(let source): append(paragraph: lines(of: source), to: &result)
            case .heading(let level, let inlines, let line):
                result.append(.heading(level: levels.next(level), self.inlines(inlines, isHeading: true), line: line))
            case .list(let start, let tight, let items):
                let items = items.map { self.blocks($0) }
                result.append(.list(start: start, tight: tight && MarkdownWriter.canBeTight(items), items: items))
            case .quote(let inner): result.append(.quote(self.blocks(inner)))
            case .code(let code, let info):
                let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
                let visible = lines.map { line in
                    line.split(separator: "\t", omittingEmptySubsequences: false).map { VisibleText.of($0) }
                        .joined(separator: "\t")
                }
                result.append(.code(visible.joined(separator: "\n"), info: VisibleText.of(info)))
            case .thematicBreak: result.append(.thematicBreak)
            }
        }
        return result
    }

    private mutating func append(paragraph inlines: [CommonMark.Inline], to blocks: inout [CommonMark.Block]) {
        let inlines = self.inlines(inlines)
        if !inlines.isEmpty { blocks.append(.paragraph(inlines)) }
    }

    private func lines(of source: String) -> [CommonMark.Inline] {
        let lines = source.split(separator: "\n").map { [CommonMark.Inline.text(String($0))] }
        return Array(lines.joined(separator: [.softBreak]))
    }

    private mutating func inlines(_ inlines: [CommonMark.Inline], isHeading: Bool = false) -> [CommonMark.Inline] {
        let published = Self.trimmed(self.published(inlines))
        guard isHeading else { return published }
        return Self.joined(published.map { $0 == .softBreak || $0 == .lineBreak ? .text(" ") : $0 })
    }

    private mutating func published(_ inlines: [CommonMark.Inline]) -> [CommonMark.Inline] {
        var result: [CommonMark.Inline] = []
        for inline in inlines {
            switch inline {
            case .text(let text), .html(let text): result.append(.text(VisibleText.of(text)))
            case .softBreak, .lineBreak: result.append(inline)
            case .code(let code): result.append(.code(VisibleText.of(code)))
            case .emphasis(let inner):
                let inner = published(inner)
                if !inner.isEmpty { result.append(.emphasis(Self.joined(inner))) }
            case .strong(let inner):
                let inner = published(inner)
                if !inner.isEmpty { result.append(.strong(Self.joined(inner))) }
            case .link(let inner, let destination, let title):
                result += link(inner, to: destination, title: title)
            case .image(let inner, _): result.append(.text(VisibleText.of(CommonMark.plainText(of: inner))))
            case .citation(let id): result.append(citation(of: id))
            }
        }
        return result
    }

    private mutating func link(
        _ inner: [CommonMark.Inline], to destination: String, title: String
    ) -> [CommonMark.Inline] {
        guard !isInLink, let address = LinkScheme.address(of: destination) else { return published(inner) }
        isInLink = true
        defer { isInLink = false }
        var text = Self.joined(published(inner))
        // A link without text would be seen by nobody.
        if CommonMark.plainText(of: text).allSatisfy(\.isWhitespace) { text = [.text(VisibleText.of(destination))] }
        return [.link(text, destination: address, title: VisibleText.of(title))]
    }

    private func citation(of id: String) -> CommonMark.Inline {
        guard let citation = citations[id] else { return .citation(id) }
        // A link cannot stand within another one.
        guard isInLink, case .link(let inner, _, _) = citation else { return citation }
        return .text(CommonMark.plainText(of: inner))
    }

    /// The inlines with texts that follow each other as one, and without empty ones.
    static func joined(_ inlines: [CommonMark.Inline]) -> [CommonMark.Inline] {
        var result: [CommonMark.Inline] = []
        for inline in inlines {
            switch (result.last, inline) {
            case (_, .text("")): continue
            case (.text(let before), .text(let text)): result[result.count - 1] = .text(before + text)
            case (_, .emphasis(let inner)): result.append(.emphasis(joined(inner)))
            case (_, .strong(let inner)): result.append(.strong(joined(inner)))
            case (_, .link(let inner, let destination, let title)):
                result.append(.link(joined(inner), destination: destination, title: title))
            default: result.append(inline)
            }
        }
        return result
    }

    /// The inlines as one line or more: without the spaces at the ends of lines and without empty lines, which
    /// CommonMark does not keep.
    static func trimmed(_ inlines: [CommonMark.Inline]) -> [CommonMark.Inline] {
        let inlines = joined(inlines)
        var result: [CommonMark.Inline] = []
        for (index, inline) in inlines.enumerated() {
            let isFirst = result.last.map(isBreak) ?? true
            switch inline {
            case .text(let text):
                var rest = text[...]
                if isFirst { rest = rest.drop { $0 == " " } }
                if index == inlines.count - 1 || isBreak(inlines[index + 1]) {
                    while rest.last == " " { rest.removeLast() }
                }
                if !rest.isEmpty { result.append(.text(String(rest))) }
            case .softBreak where isFirst: continue
            case .lineBreak where result.isEmpty: continue
            default: result.append(inline)
            }
        }
        while let last = result.last, isBreak(last) { result.removeLast() }
        return result
    }

    private static func isBreak(_ inline: CommonMark.Inline) -> Bool {
        inline == .softBreak || inline == .lineBreak
    }
}
