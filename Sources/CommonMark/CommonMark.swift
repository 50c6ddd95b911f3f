/// A text in CommonMark 0.31, parsed: what `summary`, `preamble` and every `text` of a statement is.
///
/// The tree is a value. Nesting deeper than ``maximumDepth`` is flattened, so that walking it is safe whatever the
/// text.
public struct CommonMark: Sendable, Hashable {
    /// How deep blocks and inlines nest at most, together.
    public static let maximumDepth = 64

    /// The blocks of the text, in order.
    public let blocks: [Block]

    /// A block.
    public indirect enum Block: Sendable, Hashable {
        /// A paragraph.
        case paragraph([Inline])
        /// A heading of level 1 to 6, and the line of the text (from 1) that it starts on.
        case heading(level: Int, [Inline], line: Int)
        /// A list; `start` is the first number of an ordered one.
        case list(start: Int?, tight: Bool, items: [[Block]])
        /// A block quote.
        case quote([Block])
        /// A code block with its info string, which may be empty.
        case code(String, info: String)
        /// Raw HTML, which a statement must not have: show it as text.
        case html(String)
        /// A thematic break.
        case thematicBreak
    }

    /// A piece of running text.
    public indirect enum Inline: Sendable, Hashable {
        /// Text without markup.
        case text(String)
        /// The end of a line of the source: white space.
        case softBreak
        /// A forced line break.
        case lineBreak
        /// Code.
        case code(String)
        /// Raw HTML, which a statement must not have: show it as text.
        case html(String)
        /// Emphasis.
        case emphasis([Inline])
        /// Strong emphasis.
        case strong([Inline])
        /// A link. The destination may be anything: see ``LinkScheme``.
        case link([Inline], destination: String, title: String)
        /// An image with its alternative text; exports show that text only, since they need no network.
        case image([Inline], source: String)
        /// A citation, `[@id]`, of a reference.
        case citation(String)
    }

    /// Parses a text. Every text is CommonMark: there are no errors.
    public init(_ source: String) {
        blocks = Parser.blocks(of: source)
    }
}

extension CommonMark {
    /// Calls `visit` with every inline of the text, outer ones before what they hold.
    public func forEachInline(_ visit: (Inline) -> Void) {
        forEachBlock { block in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines, _): CommonMark.walk(inlines, visit)
            case .list, .quote, .code, .html, .thematicBreak: break
            }
        }
    }

    /// Calls `visit` with every block of the text, outer ones before what they hold.
    public func forEachBlock(_ visit: (Block) -> Void) {
        CommonMark.walk(blocks, visit)
    }

    private static func walk(_ blocks: [Block], _ visit: (Block) -> Void) {
        for block in blocks {
            visit(block)
            switch block {
            case .quote(let blocks): walk(blocks, visit)
            case .list(_, _, let items): for item in items { walk(item, visit) }
            case .paragraph, .heading, .code, .html, .thematicBreak: break
            }
        }
    }

    private static func walk(_ inlines: [Inline], _ visit: (Inline) -> Void) {
        for inline in inlines {
            visit(inline)
            switch inline {
            case .emphasis(let inner), .strong(let inner), .link(let inner, _, _), .image(let inner, _):
                walk(inner, visit)
            case .text, .softBreak, .lineBreak, .code, .html, .citation: break
            }
        }
    }
}
