internal import ExporterKit

/// A news release, from which page and text are made.
///
/// All texts are plain: each form escapes them in its own way.
struct Release {
    /// A piece of running text.
    enum Inline: Equatable {
        case text(String)
        /// Text that leads to an address, with the language of what is there where that is said.
        case link(String, address: String, language: PublishedStatement.Language? = nil)
        /// Text in another language than the release.
        case foreign([Inline], PublishedStatement.Language)
        /// A telephone number, which runs from left to right in any language.
        case phone(String)

        /// Whether the text of a link says its address already.
        static func isNamed(_ address: String, by text: String) -> Bool {
            address == text || address == "mailto:" + text
        }
    }

    /// A part of the release.
    enum Block: Equatable {
        /// A heading below the headline, which is of level 1.
        case heading([Inline], level: Int)
        case paragraph([Inline])
        /// A list, numbered from `start` where it has one; there is no space between the items of a tight one.
        case list([[Block]], start: Int?, isTight: Bool)
        /// Lines that stay as they are.
        case code([String])
        /// Somebody's words, set off, in a language where it is not the release's, and who said them.
        case quote([Block], language: PublishedStatement.Language?, attribution: [Inline])
        /// Lines that belong together, an address.
        case lines([[Inline]])
        /// The end of what is to be printed.
        case end(String)
        /// What is not part of the news, in small print.
        case note([Block])

        /// The heading of a part of the release.
        static func heading(_ text: String) -> Block { .heading([.text(text)], level: 2) }

        /// A list of running texts.
        static func list(_ items: [[Inline]], isNumbered: Bool = false) -> Block {
            .list(items.map { [.paragraph($0)] }, start: isNumbered ? 1 : nil, isTight: true)
        }
    }

    var language: PublishedStatement.Language
    /// What it is, `News release`.
    var kind: String
    var headline: String
    /// The line below the headline.
    var subtitle: String?
    /// Place and date.
    var dateline: String?
    var blocks: [Block]
}
