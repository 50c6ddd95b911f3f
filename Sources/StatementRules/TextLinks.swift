internal import CommonMark
internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

/// A link of a CommonMark text.
struct TextLink {
    var scheme: LinkScheme
    /// Where it leads to, `https://www.example.org`.
    var destination: String
    var place: SourceRange

    /// What stands behind the scheme and its colon.
    var rest: Substring { destination.drop { $0 != ":" }.dropFirst() }
}

extension Findings {
    /// The links of a text whose scheme is one of some; those with none that is allowed are another rule's.
    ///
    /// A text without links, or with such only as `isFine` accepts, is not parsed, which takes long.
    mutating func links(
        in scalar: DeclaredScalar, to schemes: [LinkScheme], unless isFine: (Substring) -> Bool
    ) -> [TextLink] {
        guard scalar.traits.contains(.linking), mayLink(scalar.text, to: schemes) else { return [] }
        if let plain = PlainMarkup.plainLinks(in: scalar.text), plain.allSatisfy(isFine) { return [] }
        return destinations(in: scalar) { destination in
            LinkScheme(of: destination).map(schemes.contains) == true && !isFine(destination[...])
        }.compactMap { destination, place in
            LinkScheme(of: destination).map { TextLink(scheme: $0, destination: destination, place: place) }
        }
    }

    /// Whether a text may have links of some schemes: most texts link to web pages, if to anything.
    private func mayLink(_ text: String, to schemes: [LinkScheme]) -> Bool {
        if schemes.contains(.https) { return true }
        // An address in angle brackets is a link to it.
        if schemes.contains(.mailto), text.holds(UInt8(ascii: "<")), text.holds(UInt8(ascii: "@")) { return true }
        return text.withBytes { bytes in
            var start = 0
            while let colon = bytes.offset(of: UInt8(ascii: ":"), from: start) {
                start = colon + 1
                // A capital and the small letter of it differ in one bit. A character reference may stand for any.
                let isScheme = schemes.contains { scheme in
                    let name = scheme.rawValue.utf8
                    return colon >= name.count
                        && bytes[(colon - name.count)..<colon].lazy.map { $0 | 0x20 }.elementsEqual(name)
                }
                if isScheme { return true }
            }
            return bytes.offset(of: UInt8(ascii: "&"), from: 0) != nil
        }
    }

    /// Where the links and pictures of a text lead to that are looked for, with their places, the first hundred of them.
    mutating func destinations(
        in scalar: DeclaredScalar, where isMeant: (String) -> Bool
    ) -> [(destination: String, place: SourceRange)] {
        var destinations: [String] = []
        commonMark(scalar.text, at: scalar.range).forEachInline { inline in
            switch inline {
            // What footnotes are taken for is told as such.
            case .link(let shown, _, _) where shown.isFootnote: break
            case .link(_, let destination, _), .image(_, let destination):
                if destinations.count < 100, isMeant(destination) { destinations.append(destination) }
            default: break
            }
        }
        var places = PieceFinder(in: scalar.range)
        return destinations.map { ($0, place(of: $0, &places) ?? scalar.range) }
    }

    /// Where a destination stands: in the brackets of a link, of an address by itself, or behind the name of a link.
    private func place(of destination: String, _ places: inout PieceFinder) -> SourceRange? {
        if destination.isEmpty {
            let whole = places.find("]()", in: self) ?? places.find("](<>)", in: self) ?? places.find("]: <>", in: self)
            return whole.map { SourceRange(($0.offsets.lowerBound + 1)..<$0.offsets.upperBound, file: $0.file) }
        }
        // With a space in it, it is a link in angle brackets only.
        let forms = destination.contains(" ") ? [("<", ">")] : [("(", ")"), ("<", ">"), ("(", " "), ("]: ", "")]
        for (before, after) in forms {
            guard let whole = places.find(before + destination + after, in: self) else { continue }
            let offsets = whole.offsets
            return SourceRange(
                (offsets.lowerBound + before.utf8.count)..<(offsets.upperBound - after.utf8.count), file: whole.file)
        }
        let bare = destination.hasPrefix("mailto:") ? String(destination.dropFirst(7)) : destination
        return places.find(destination, in: self) ?? places.find(bare, in: self)
    }
}

extension [CommonMark.Inline] {
    /// Whether the text of a link is the mark of a footnote, `^1`.
    var isFootnote: Bool {
        if case .text(let text) = first { text.hasPrefix("^") } else { false }
    }
}
