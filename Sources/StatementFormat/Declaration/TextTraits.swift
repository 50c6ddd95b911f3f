internal import TextMetrics

/// What a text may hold that is worth a closer look, found in one walk over its bytes. Most texts hold none of it.
package struct TextTraits: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Control characters other than line feeds, line separators, bidirectional controls, characters without width or
    /// noncharacters.
    package static let invisible = TextTraits(rawValue: 1)
    /// Letters that may be UTF-8 read as Windows-1252, or the replacement character.
    package static let garbled = TextTraits(rawValue: 2)
    /// Letters that may not be in Unicode Normalization Form C.
    package static let composable = TextTraits(rawValue: 4)

    /// White space at its ends, two spaces in a row, or a tab.
    package static let spaced = TextTraits(rawValue: 8)
    /// What placeholders begin with, or what is rare in them; or so little text that it may say nothing.
    package static let placeholder = TextTraits(rawValue: 16)
    /// What e-mail addresses that were written around have in them.
    package static let obfuscated = TextTraits(rawValue: 32)
    /// A bracket that ends the text of a link, or the sign that begins an autolink.
    package static let linking = TextTraits(rawValue: 64)
    /// The sign that HTML begins with.
    package static let angle = TextTraits(rawValue: 128)

    /// What a table begins its second line with.
    package static let piped = TextTraits(rawValue: 512)

    /// A hyphen, an asterisk or a digit and a full stop behind a space, as they come to stand when lines are joined that
    /// begin with them.
    package static let listed = TextTraits(rawValue: 1024)

    /// A character reference of HTML, or two asterisks.
    package static let marked = TextTraits(rawValue: 2048)

    /// A sign that word processors begin the items of lists with, a dash at the beginning of a line among them, or a
    /// character of a font's own.
    package static let bulleted = TextTraits(rawValue: 4096)

    /// A colon and a slash, as behind the scheme of an address.
    package static let addressed = TextTraits(rawValue: 8192)
    /// What addresses without a scheme begin with, and no part of one with a scheme.
    package static let worldWide = TextTraits(rawValue: 16384)

    /// What YAML may take for a number, a boolean or nothing, not written in quotes.
    package static let typed = TextTraits(rawValue: 256)

    private static let signs = TextSigns([
        .init(.spaced, " ", " "), .init(.spaced, "\t"),
        .init(.placeholder, "t", "o", "d", "o"), .init(.placeholder, "t", "b", "dca"),
        .init(.placeholder, "f", "i", "x", "m"), .init(.placeholder, "x0", "x", "x% "),
        .init(.placeholder, "p", "s", "u", "m"), .init(.placeholder, " ", "b", "e", " ", "cda"),
        .init(.placeholder, "?_", "?_", "?_"), .init(.placeholder, "[", "iandpycf"), .init(.placeholder, "rtd", "!"),
        .init(.obfuscated, "[({<", "a", "t"), .init(.obfuscated, "[({<", " ", "a"), .init(.obfuscated, "[", "e", "m-"),
        .init(.obfuscated, "[({< ", "d", "o"),
        .init(.piped, "|", "-: "), .init(.listed, " ", "-*123456789", " .)"), .init(.linking, "]"),
        .init(.marked, "&", "anlgq#"), .init([.marked, .placeholder], "*{", "*{"),
        .init([.linking, .angle], "<"), .init(.addressed, ":", "/"), .init(.worldWide, "^/", "w", "w", "w"),
        .init(.invisible, String(decoding: (0..<0x20).filter { $0 != 0x0A } + [0x7F], as: UTF8.self)),
    ])

    // Written out, since what holds for all sets takes long where it is called from another module.
    package mutating func formUnion(_ other: TextTraits) { self = TextTraits(rawValue: rawValue | other.rawValue) }
    package func isDisjoint(with other: TextTraits) -> Bool { rawValue & other.rawValue == 0 }

    /// Looks through a text.
    package init(of text: String) {
        self = text.withBytes(Self.traits)
    }

    /// Whether a scalar may combine with one beside it, or change in Normalization Form C.
    package static func mayCombine(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x80 && traits(of: scalar.value).contains(.composable)
    }

    private static func traits(of bytes: UnsafeBufferPointer<UInt8>) -> TextTraits {
        guard let first = bytes.first, let last = bytes.last else { return [] }
        var traits: TextTraits = []
        if mayBeWhiteSpace(first) || mayBeWhiteSpace(last < 0x80 ? last : bytes.last { $0 >= 0xC0 } ?? last) {
            traits.insert(.spaced)
        }
        if bytes.count <= 3 || first == UInt8(ascii: "#") || beginsUnfinished(bytes, first) {
            traits.insert(.placeholder)
        }
        if first | 0x20 == UInt8(ascii: "w"), bytes.holds("www", at: 0) { traits.insert(.worldWide) }
        let (signs, isASCII) = signs.traits(of: bytes)
        traits.formUnion(signs)
        if !isASCII { traits.formUnion(traitsBeyondASCII(of: bytes)) }
        return traits
    }

    /// Whether a text begins as those do that stand for one to come, in templates and drafts.
    private static func beginsUnfinished(_ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt8) -> Bool {
        guard bytes.count < 80 else { return false }
        return switch first {
        case UInt8(ascii: "A"): bytes.holds("A comp", at: 0)
        case UInt8(ascii: "C"): bytes.holds("Click or tap", at: 0) || bytes.holds("Cliquez ou", at: 0)
        case UInt8(ascii: "D"): bytes.holds("Da comp", at: 0) || bytes.holds("Do uzup", at: 0)
        case UInt8(ascii: "H"): bytes.holds("Haga clic", at: 0)
        case UInt8(ascii: "K"): bytes.holds("Klicken Sie", at: 0)
        case UInt8(ascii: "P"): bytes.holds("Por compl", at: 0) || bytes.holds("Pendiente de", at: 0)
        case UInt8(ascii: "T"): bytes.holds("Text f", at: 0) || bytes.holds("Tekst volgt", at: 0)
        case UInt8(ascii: "W"): bytes.holds("Wird erg", at: 0)
        case 0xC3: bytes.holds("À comp", at: 0)
        default: false
        }
    }

    /// What the scalars of a text beyond ASCII are signs of.
    private static func traitsBeyondASCII(of bytes: UnsafeBufferPointer<UInt8>) -> TextTraits {
        var traits: TextTraits = []
        // Whether the scalar before may begin a garbled letter.
        var isLead = false
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index = bytes.endOfASCII(from: index)
                isLead = false
                continue
            }
            if isLead { traits.insert(.garbled) }
            let (value, length) = bytes.scalar(at: index)
            if value == 0x2013 || value == 0x2014, index == 0 || bytes[index - 1] == 0x0A { traits.insert(.bulleted) }
            index += length
            isLead = (0xC2...0xF4).contains(value)
            traits.formUnion(self.traits(of: value))
        }
        return traits
    }

    /// Whether a scalar that begins with a byte may be white space.
    private static func mayBeWhiteSpace(_ lead: UInt8) -> Bool {
        lead <= 0x20 || lead == 0xC2 || (0xE1...0xE3).contains(lead)
    }

    private static func traits(of value: UInt32) -> TextTraits {
        switch value {
        case 0x80...0x9F, 0xAD, 0x180E, 0x200B, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF:
            .invisible
        case 0xFFFD: .garbled
        case 0x2022, 0x2023, 0x25AA, 0x25CB, 0x25CF, 0x25E6, 0x25A0, 0x2043, 0xE000...0xF8FF: .bulleted
        // No letter of these is decomposed, combines with the one before, or changes in NFC. There are more such blocks;
        // these are those that statements are written in.
        case 0xA0...0x2FF, 0x370...0x373, 0x375...0x37D, 0x37F...0x386, 0x388...0x482, 0x48A...0x55F, 0x5D0...0x5EA,
            0x620...0x64A, 0x660...0x66F, 0x671...0x6D3, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E,
            0x20A0...0x20C0, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3:
            []
        default: value & 0xFFFE == 0xFFFE ? [.invisible, .composable] : .composable
        }
    }
}
