internal import ExporterKit

/// Spells blocks as CommonMark that reads back as the same blocks.
enum MarkdownWriter {
    /// The source of a whole document, with a final line feed.
    static func source(of blocks: [CommonMark.Block]) -> String {
        lines(of: blocks).joined(separator: "\n") + "\n"
    }

    private static func lines(of blocks: [CommonMark.Block], tight: Bool = false) -> [String] {
        var lines: [String] = []
        var previous: CommonMark.Block?
        // Two lists in a row would be read as one but for another mark.
        var isOtherMark = false
        for block in blocks {
            if let previous {
                isOtherMark = areListsOfOneKind(previous, block) && !isOtherMark
                if !tight { lines.append("") }
            }
            lines += self.lines(of: block, isOtherMark: isOtherMark)
            previous = block
        }
        return lines
    }

    private static func lines(of block: CommonMark.Block, isOtherMark: Bool) -> [String] {
        switch block {
        case .paragraph(let inlines):
            return InlineWriter.source(of: inlines).split(separator: "\n").map(String.init)
        case .heading(let level, let inlines, _):
            let text = InlineWriter.source(of: inlines, isHeading: true)
            return [String(repeating: "#", count: level) + (text.isEmpty ? "" : " ") + text]
        case .list(let start, let tight, let items):
            return list(items, start: start, tight: tight, isOtherMark: isOtherMark)
        case .quote(let blocks):
            let inner = lines(of: blocks)
            return (inner.isEmpty ? [""] : inner).map { $0.isEmpty ? ">" : "> " + $0 }
        case .code(let code, let info):
            return self.code(code, info: info)
        case .html(let html):
            return html.split(separator: "\n").map(String.init)
        case .thematicBreak:
            return ["* * *"]
        }
    }

    private static func list(
        _ items: [[CommonMark.Block]], start: Int?, tight: Bool, isOtherMark: Bool
    ) -> [String] {
        var lines: [String] = []
        for (index, item) in items.enumerated() {
            // CommonMark counts in nine digits, and only the first number counts.
            let number = start.map { min(max($0, 0), 999_999_999 - index) + index }
            let mark = number.map { "\($0)" + (isOtherMark ? ") " : ". ") } ?? (isOtherMark ? "+ " : "- ")
            let indent = String(repeating: " ", count: mark.utf8.count)
            let inner = self.lines(of: item, tight: tight)
            if index > 0, !tight { lines.append("") }
            lines.append(inner.first.map { mark + $0 } ?? String(mark.dropLast()))
            lines += inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
        }
        return lines
    }

    private static func code(_ code: String, info: String) -> [String] {
        var lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        // A fence of backticks has none in its info string.
        let mark: Unicode.Scalar = info.contains("`") ? "~" : "`"
        let fence = String(repeating: Character(mark), count: max(3, code.longestRun(of: mark) + 1))
        return [fence + MarkdownText.escaped(info)] + lines + [fence]
    }

    private static func areListsOfOneKind(_ one: CommonMark.Block, _ other: CommonMark.Block) -> Bool {
        guard case .list(let one, _, _) = one, case .list(let other, _, _) = other else { return false }
        return (one == nil) == (other == nil)
    }

    /// Whether the items of a list can stand without empty lines: not where one of their blocks would then be read as
    /// part of the block before it.
    static func canBeTight(_ items: [[CommonMark.Block]]) -> Bool {
        items.allSatisfy { item in
            zip(item, item.dropFirst()).allSatisfy { one, other in
                switch (one, other) {
                case (.paragraph, .paragraph), (.list, .paragraph), (.quote, .paragraph), (.quote, .quote),
                    (.list, .list):
                    false
                // Only a list that begins with 1 and with words ends a paragraph.
                case (.paragraph, .list(let start, _, let items)): start ?? 1 == 1 && items.first?.isEmpty == false
                default: true
                }
            }
        }
    }
}
