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
        guard !closing.isEmpty else { return blocks }
        if case .paragraph(let inlines) = blocks.last {
            blocks[blocks.count - 1] = .paragraph(inlines + [.text(closing)])
        } else {
            blocks.append(.paragraph([.text(closing)]))
        }
        return blocks
    }
}
