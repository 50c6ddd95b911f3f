import ExporterKit

extension [String] {
    /// The lines with `first` before the first and `rest` before the others, without trailing spaces.
    func prefixed(first: String, rest: String) -> [String] {
        enumerated().map { index, line in LineWrapper.trimmed((index == 0 ? first : rest) + line) }
    }

    /// The lines moved to the right.
    func indented(by columns: Int) -> [String] {
        let indent = String(repeating: " ", count: columns)
        return prefixed(first: indent, rest: indent)
    }
}

extension [CommonMark.Block] {
    /// The blocks with `opening` before their first word and `closing` after their last one.
    func enclosed(in opening: String, _ closing: String = "") -> [CommonMark.Block] {
        var blocks = self
        if case .paragraph(let inlines) = blocks.first {
            blocks[0] = .paragraph([.text(opening)] + inlines)
        } else {
            blocks.insert(.paragraph([.text(opening)]), at: 0)
        }
        return closing.isEmpty ? blocks : blocks.ended(by: closing)
    }

    /// The blocks with a mark behind their last word, be it that of the last item of a list.
    private func ended(by mark: String) -> [CommonMark.Block] {
        var rest = self
        switch rest.popLast() {
        case .paragraph(let inlines): return rest + [.paragraph(inlines + [.text(mark)])]
        case .list(let start, let tight, var items):
            let last = items.popLast() ?? []
            return rest + [.list(start: start, tight: tight, items: items + [last.ended(by: mark)])]
        case .quote(let blocks): return rest + [.quote(blocks.ended(by: mark))]
        case let block: return rest + (block.map { [$0] } ?? []) + [.paragraph([.text(mark)])]
        }
    }
}
