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
    /// The blocks with a label before their first word, in a line of its own where they begin with a list or the like.
    func labelled(_ label: String) -> [CommonMark.Block] {
        guard case .paragraph(let inlines) = first else { return [.paragraph([.text(label)])] + self }
        return [.paragraph([.text(label)] + inlines)] + dropFirst()
    }

    /// The blocks with `opening` before their first word and `closing` after their last one.
    func enclosed(in opening: String, _ closing: String) -> [CommonMark.Block] {
        begun(by: opening).ended(by: closing)
    }

    /// The blocks with a mark before their first word, be it that of the first item of a list.
    private func begun(by mark: String) -> [CommonMark.Block] {
        let rest = dropFirst()
        switch first {
        case .paragraph(let inlines): return [.paragraph([.text(mark)] + inlines)] + rest
        case .heading(let level, let inlines, let line):
            return [.heading(level: level, [.text(mark)] + inlines, line: line)] + rest
        case .list(let start, let tight, let items):
            let first = (items.first ?? []).begun(by: mark)
            return [.list(start: start, tight: tight, items: [first] + items.dropFirst())] + rest
        case .quote(let blocks): return [.quote(blocks.begun(by: mark))] + rest
        case .code(let code, let info): return [.code(mark + code, info: info)] + rest
        case .html, .thematicBreak, nil: return [.paragraph([.text(mark)])] + self
        }
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
        case .heading(let level, let inlines, let line):
            return rest + [.heading(level: level, inlines + [.text(mark)], line: line)]
        case .code(let code, let info):
            let isEnded = code.last == "\n"
            return rest + [.code((isEnded ? String(code.dropLast()) : code) + mark, info: info)]
        case let block: return rest + (block.map { [$0] } ?? []) + [.paragraph([.text(mark)])]
        }
    }
}

extension [CommonMark.Block] {
    /// The blocks with each piece of their text, but for code, as `change` makes it.
    func replacingText(_ change: (String) -> String) -> [CommonMark.Block] {
        map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(inlines.replacingText(change))
            case .heading(let level, let inlines, let line):
                .heading(level: level, inlines.replacingText(change), line: line)
            case .list(let start, let tight, let items):
                .list(start: start, tight: tight, items: items.map { $0.replacingText(change) })
            case .quote(let blocks): .quote(blocks.replacingText(change))
            case .code, .html, .thematicBreak: block
            }
        }
    }
}

extension [CommonMark.Inline] {
    fileprivate func replacingText(_ change: (String) -> String) -> [CommonMark.Inline] {
        map { inline in
            switch inline {
            case .text(let text): .text(change(text))
            case .emphasis(let inner): .emphasis(inner.replacingText(change))
            case .strong(let inner): .strong(inner.replacingText(change))
            case .link(let inner, let destination, let title):
                .link(inner.replacingText(change), destination: destination, title: title)
            case .image(let inner, let source): .image(inner.replacingText(change), source: source)
            case .softBreak, .lineBreak, .code, .html, .citation: inline
            }
        }
    }
}
