internal import CLibCMark
internal import TextMetrics

/// Turns cmark's tree into a ``CommonMark``'s.
///
/// It follows cmark's iterator instead of calling itself, since nesting is the document's to choose.
struct Parser {
    /// What keeps an escaped `[@id]` from being read as a citation: a noncharacter, which is taken out again.
    private let escapeMark: Unicode.Scalar?

    /// A node whose children are being read.
    private struct Frame {
        let node: OpaquePointer
        var blocks: [CommonMark.Block] = []
        var inlines: [CommonMark.Inline] = []
        var items: [[CommonMark.Block]] = []
    }

    static func blocks(of source: String) -> [CommonMark.Block] {
        let escape = "\\[@"
        guard source.holds(UInt8(ascii: "\\")), source.contains(escape),
            let mark = (0xFDD0...0xFDEF).lazy.compactMap(Unicode.Scalar.init).first(where: {
                !source.unicodeScalars.contains($0)
            })
        else { return Parser(escapeMark: nil).blocks(of: source) }
        return Parser(escapeMark: mark).blocks(of: source.replacing(escape, with: "\\[\(mark)@"))
    }

    private func blocks(of source: String) -> [CommonMark.Block] {
        var source = source
        let parsed = source.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let document = parsed else { return [] }
        defer { cmark_node_free(document) }
        cmark_consolidate_text_nodes(document)
        guard let iterator = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(iterator) }

        var frames = [Frame(node: document)]
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if node == document { continue }
            let type = cmark_node_get_type(node)
            if Self.isLeaf(type) {
                addLeaf(node, type: type, to: &frames[frames.count - 1])
            } else if event == CMARK_EVENT_ENTER {
                // Deeper than the limit, content stands in what holds it; only paragraphs and headings stay.
                let stays = type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING
                if stays || frames.count < CommonMark.maximumDepth { frames.append(Frame(node: node)) }
            } else if frames.last?.node == node, let frame = frames.popLast() {
                close(frame, type: type, into: &frames[frames.count - 1])
            }
        }
        return frames.first?.blocks ?? []
    }

    private static func isLeaf(_ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
            CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_THEMATIC_BREAK:
            true
        default: false
        }
    }

    private func addLeaf(_ node: OpaquePointer, type: cmark_node_type, to frame: inout Frame) {
        let literal =
            type == CMARK_NODE_TEXT ? text(cmark_node_get_literal(node)) : string(cmark_node_get_literal(node))
        switch type {
        case CMARK_NODE_TEXT: frame.inlines.append(contentsOf: Self.citations(in: literal).map(withoutMark))
        case CMARK_NODE_SOFTBREAK: frame.inlines.append(.softBreak)
        case CMARK_NODE_LINEBREAK: frame.inlines.append(.lineBreak)
        case CMARK_NODE_CODE: frame.inlines.append(.code(literal))
        case CMARK_NODE_HTML_INLINE: frame.inlines.append(.html(literal))
        case CMARK_NODE_HTML_BLOCK: frame.blocks.append(.html(literal))
        case CMARK_NODE_CODE_BLOCK:
            frame.blocks.append(.code(literal, info: string(cmark_node_get_fence_info(node))))
        default: frame.blocks.append(.thematicBreak)
        }
    }

    private func close(_ frame: Frame, type: cmark_node_type, into parent: inout Frame) {
        let node = frame.node
        switch type {
        case CMARK_NODE_PARAGRAPH: parent.blocks.append(.paragraph(frame.inlines))
        case CMARK_NODE_HEADING:
            let level = Int(cmark_node_get_heading_level(node))
            let line = Int(cmark_node_get_start_line(node))
            parent.blocks.append(.heading(level: level, frame.inlines, line: line))
        case CMARK_NODE_BLOCK_QUOTE: parent.blocks.append(.quote(frame.blocks))
        case CMARK_NODE_ITEM: parent.items.append(frame.blocks + frame.items.flatMap(\.self))
        case CMARK_NODE_LIST:
            let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            parent.blocks.append(
                .list(
                    start: ordered ? Int(cmark_node_get_list_start(node)) : nil,
                    tight: cmark_node_get_list_tight(node) != 0, items: frame.items + frame.blocks.map { [$0] }))
        case CMARK_NODE_EMPH: parent.inlines.append(.emphasis(frame.inlines))
        case CMARK_NODE_STRONG: parent.inlines.append(.strong(frame.inlines))
        case CMARK_NODE_LINK:
            parent.inlines.append(
                .link(
                    frame.inlines, destination: string(cmark_node_get_url(node)),
                    title: string(cmark_node_get_title(node))))
        case CMARK_NODE_IMAGE:
            parent.inlines.append(.image(frame.inlines, source: string(cmark_node_get_url(node))))
        default:
            parent.blocks.append(contentsOf: frame.blocks)
            parent.inlines.append(contentsOf: frame.inlines)
        }
    }

    /// Splits text at its citations, `[@id]` with a slug as id.
    private static func citations(in text: String) -> [CommonMark.Inline] {
        guard text.holds(UInt8(ascii: "@")) else { return [.text(text)] }
        let bytes = text.utf8
        var inlines: [CommonMark.Inline] = []
        var plain = text.startIndex
        var next = text.startIndex
        while let start = bytes[next...].firstIndex(of: UInt8(ascii: "[")) {
            next = bytes.index(after: start)
            var scanner = ByteScanner(text[next...])
            guard scanner.take("@"), scanner.skip(atMost: 1, while: { $0.isLetter || $0.isDigit }) == 1 else {
                continue
            }
            let length = 1 + scanner.skip { $0.isLetter || $0.isDigit || "_.-".utf8.contains($0) }
            guard scanner.take("]") else { continue }
            if plain < start { inlines.append(.text(String(text[plain..<start]))) }
            let id = bytes.index(after: next)
            let end = bytes.index(id, offsetBy: length)
            inlines.append(.citation(String(text[id..<end])))
            plain = bytes.index(after: end)
            next = plain
        }
        if plain < text.endIndex { inlines.append(.text(String(text[plain...]))) }
        return inlines
    }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String { withoutMark(text(pointer)) }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private func withoutMark(_ text: String) -> String {
        guard let escapeMark else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != escapeMark }))
    }

    private func withoutMark(_ inline: CommonMark.Inline) -> CommonMark.Inline {
        if escapeMark != nil, case .text(let text) = inline { .text(withoutMark(text)) } else { inline }
    }
}
