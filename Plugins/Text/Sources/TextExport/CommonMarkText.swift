import ExporterKit

/// Sets CommonMark in lines of plain text.
struct CommonMarkText {
    /// The numbers of the references by their ids.
    let references: [String: Int]
    /// The notes of links.
    let links: LinkNotes
    /// What makes the lines.
    let setter: LineSetter

    /// Nested deeper than this leaves room for, blocks stand without their marks and indents.
    private static let narrowest = 24

    /// The lines of a text.
    func lines(of source: String) -> [String] {
        lines(of: CommonMark(source).blocks)
    }

    /// The lines of blocks, with an empty one between them unless they are `tight`.
    func lines(of blocks: [CommonMark.Block], tight: Bool = false) -> [String] {
        let top = blocks.compactMap { if case .heading(let level, _, _) = $0 { level } else { nil } }.min() ?? 1
        var lines: [String] = []
        for block in blocks {
            let more = self.lines(of: block, topHeading: top)
            if !lines.isEmpty, !more.isEmpty, !tight { lines.append("") }
            lines += more
        }
        return lines
    }

    private func lines(of block: CommonMark.Block, topHeading: Int) -> [String] {
        switch block {
        case .paragraph(let inlines):
            return setter.lines(of: text(of: inlines))
        case .heading(let level, let inlines, _):
            return Heading.lines(text(of: inlines), level == topHeading ? .within : .deeper, setter)
        case .list(let start, let tight, let items):
            return list(items, start: start, tight: tight)
        case .quote(let blocks):
            return nested(blocks, first: "> ", rest: "> ")
        case .code(let code, _):
            return self.code(code)
        case .html(let source):
            return source.split(whereSeparator: \.isNewline).flatMap {
                setter.lines(of: VisibleText.of($0))
            }
        case .thematicBreak:
            return ["* * *"]
        }
    }

    private func text(of inlines: [CommonMark.Inline]) -> String {
        InlineText.text(of: inlines, references: references, links: links)
    }

    private func list(_ items: [[CommonMark.Block]], start: Int?, tight: Bool) -> [String] {
        let marks = items.indices.map { index in start.map { "\($0 + index). " } ?? "- " }
        let indent = marks.map(\.count).max() ?? 0
        var lines: [String] = []
        for (mark, item) in zip(marks, items) {
            if !lines.isEmpty, !tight { lines.append("") }
            let padding = String(repeating: " ", count: indent - mark.count)
            let rest = String(repeating: " ", count: indent)
            lines += nested(item, first: padding + mark, rest: rest, tight: tight)
        }
        return lines
    }

    private func nested(
        _ blocks: [CommonMark.Block], first: String, rest: String, tight: Bool = false
    ) -> [String] {
        let inner = setter.narrowed(by: rest.count)
        guard inner.width >= Self.narrowest else { return lines(of: blocks, tight: tight) }
        let lines = CommonMarkText(references: references, links: links, setter: inner).lines(of: blocks, tight: tight)
        return (lines.isEmpty ? [""] : lines).prefixed(first: first, rest: rest)
    }

    private func code(_ code: String) -> [String] {
        var code = code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if code.last?.isEmpty == true { code.removeLast() }
        return code.flatMap { line in
            let tabs = line.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
            return setter.cut(VisibleText.of(tabs), indent: "    ")
        }
    }
}
