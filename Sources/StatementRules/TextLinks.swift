internal import CommonMark
internal import Diagnostics
internal import StatementFormat

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
        guard scalar.traits.contains(.linking) else { return [] }
        if let plain = PlainMarkup.plainLinks(in: scalar.text), plain.allSatisfy(isFine) { return [] }
        var destinations: [String] = []
        commonMark(scalar.text, at: scalar.range).forEachInline { inline in
            switch inline {
            case .link(_, let destination, _), .image(_, let destination): destinations.append(destination)
            default: break
            }
        }
        return destinations.enumerated().compactMap { index, destination in
            guard let scheme = LinkScheme(of: destination), schemes.contains(scheme) else { return nil }
            let occurrence = destinations[..<index].count { $0 == destination }
            return TextLink(
                scheme: scheme, destination: destination,
                place: place(of: destination, occurrence: occurrence, in: scalar.range))
        }
    }

    /// Where a destination stands: in the brackets of a link, of an address by itself, or behind the name of a link.
    private func place(of destination: String, occurrence: Int, in range: SourceRange) -> SourceRange {
        for (before, after) in [("(", ")"), ("<", ">"), ("(", " "), ("]: ", "")] {
            let whole = self.range(of: before + destination + after, occurrence: occurrence, in: range)
            guard whole != range else { continue }
            let offsets = whole.offsets
            return SourceRange(
                (offsets.lowerBound + before.utf8.count)..<(offsets.upperBound - after.utf8.count), file: range.file)
        }
        let bare = destination.hasPrefix("mailto:") ? String(destination.dropFirst(7)) : destination
        return [destination, bare].map { self.range(of: $0, in: range) }.first { $0 != range } ?? range
    }
}
