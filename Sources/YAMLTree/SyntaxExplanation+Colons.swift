internal import Diagnostics

extension SyntaxExplanation {
    // Colons where they cannot stand, and where they are missing.

    static func colon(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        if failure.problem.contains("expected ':'") {
            let line = place.contextLine ?? place.line
            return missingSpace(in: line, place) ?? missingSpaceAfterDash(in: line, place)
                ?? missingColon(in: line, place)
        }
        guard failure.problem.contains("mapping values are not allowed") else { return nil }
        if let key = place.firstColon(in: place.line.lowerBound..<place.offset) {
            if let next = keyOnSameLine(before: place.offset, behind: key, place, keys) { return next }
            return Self(
                place.offset..<(place.offset + 1), "a colon with a space after it cannot stand in unquoted text",
                help: "Put the whole value in quotes: \(place.quoted(after: key)).",
                mend: .overwrite(place.offset..<(place.offset + 1), with: UInt8(ascii: ".")),
                fix: place.quoting(after: key))
        }
        if let above = place.lineAbove, let missing = missingSpace(in: above, place) { return missing }
        if let above = place.lineAbove, place.firstColon(in: above) == nil,
            place.indentation(of: above) == place.indentation(of: place.line)
        {
            let words = place.string(above).split(separator: " ")
            let isKey = above == place.firstLine && keys.contains(words.first.map(String.init) ?? "")
            guard words.count > 2, !isKey, place.byte == UInt8(ascii: ":") else {
                return missingColon(in: above, place)
            }
            return Self(
                place.offset..<(place.offset + 1), "a colon with a space after it cannot stand in unquoted text",
                help: "Write `|` behind the key of this text, as in `text: |`: then any sign may stand below it.",
                mend: .overwrite(place.offset..<(place.offset + 1), with: UInt8(ascii: ".")))
        }
        if let slip = itemBefore(place) ?? keyBefore(place) ?? beforeItem(place) { return slip }
        let key = place.contentStart..<place.offset
        return Self(
            key, "this line is indented deeper than the one above it, which has a value already",
            help: "Give it the indentation of the keys that it belongs to. "
                + "If it goes on with the text above, put the whole of that in quotes.", mend: .commentOutBlock,
            isIndentation: true)
    }

    /// A key that stands behind the value of another one.
    static func keyOnSameLine(
        before colon: Int, behind first: Int, _ place: Place, _ keys: KnownKeys
    ) -> Self? {
        let value = place.bytes[(first + 1)..<colon]
        let start = value.lastIndex { !(0x61...0x7A).contains($0) && $0 != UInt8(ascii: "-") }.map { $0 + 1 }
        guard let start, start < colon, " ,;".utf8.contains(place.bytes[start - 1]) else { return nil }
        let (name, key) = (place.string(place.keyStart(of: place.line)..<first), place.string(start..<colon))
        guard keys.stand(name, with: key) else { return nil }
        // Behind a space alone it may as well be a word of a text.
        let isProse = ["title", "subtitle", "text", "summary", "preamble", "rationale"].contains(name)
        guard !isProse || value[..<start].last(where: { $0 != 0x20 }).map(",;".utf8.contains) == true else {
            return nil
        }
        let end = value[..<start].lastIndex { !" ,;".utf8.contains($0) }.map { $0 + 1 } ?? start
        return Self(
            start..<colon, "`\(key)` here looks like a key, which must begin a line of its own",
            help: "Begin a new line with `\(key):`, indented like `\(name)`. "
                + "If it is part of the text, put the whole value in quotes.",
            // All keys that follow are left out with it.
            mend: .overwrite(end..<max(end, place.line.upperBound), with: 0x20), valueStart: first)
    }

    /// An item that is indented less than those below it, so that its second line fits nothing.
    private static func itemBefore(_ place: Place) -> Self? {
        guard let above = place.lineAbove, place.isItem(above), !place.isItem(place.line) else { return nil }
        let (indentation, keys) = (place.indentation(of: above), place.indentation(of: place.line))
        guard let next = place.nextItem(deeperThan: indentation), next + 2 <= keys else { return nil }
        let start = above.lowerBound + indentation
        return Self(
            start..<above.upperBound, "this item is not indented as those below it",
            help: "Indent the items of a list all alike.",
            mend: .beginItem(at: place.line.lowerBound + keys - 2), isIndentation: true)
    }

    /// A key that is indented less than those above and below it.
    private static func keyBefore(_ place: Place) -> Self? {
        guard let above = place.lineAbove, !place.isItem(above), let before = place.lineAboveThat,
            place.keyStart(of: before) - before.lowerBound == place.indentation(of: place.line),
            place.firstColon(in: above) != nil
        else { return nil }
        let start = above.lowerBound + place.indentation(of: above)
        return Self(
            start..<above.upperBound, "this line is not indented as those above and below it",
            help: "Give it the same indentation as the other keys of its block.", mend: .commentOut, isIndentation: true
        )
    }

    private static func missingSpace(in line: Range<Int>, _ place: Place) -> Self? {
        guard let colon = place.colonWithoutSpace(in: line) else { return nil }
        if place.bytes[(colon + 1)...].starts(with: [0xC2, 0xA0]) {
            let space = (colon + 1)..<(colon + 3)
            return Self(
                space, "a no-break space stands after this colon, where only a space may",
                help: "Write `\(place.string(place.keyStart(of: line)..<colon)): ` and then the value.",
                mend: .overwrite(space, with: 0x20), fix: ("Write a space after the colon", space, " "))
        }
        return Self(
            colon..<(colon + 1), "a space is missing after this colon",
            help: "Write `\(place.string(place.keyStart(of: line)..<colon)): ` and then the value.",
            mend: .overwrite((colon + 1)..<(colon + 2), with: 0x20),
            // A value of one letter is gone then.
            valueStart: place.lastCharacter(of: line).lowerBound == colon + 1 ? place.keyStart(of: line) : nil,
            fix: ("Write a space after the colon", (colon + 1)..<(colon + 1), " "))
    }

    private static func missingSpaceAfterDash(in line: Range<Int>, _ place: Place) -> Self? {
        let dash = line.lowerBound + place.indentation(of: line)
        guard dash + 1 < line.upperBound, place.bytes[dash] == UInt8(ascii: "-"),
            place.bytes[dash + 1] > 0x20, place.bytes[dash + 1] != UInt8(ascii: "-")
        else { return nil }
        return Self(
            dash..<(dash + 1), "a space is missing after this dash",
            help: "Begin an item of a list with `- `. If it is text, put it in quotes.", mend: .commentOut)
    }

    private static func missingColon(in line: Range<Int>, _ place: Place) -> Self {
        let start = place.keyStart(of: line)
        // A colon in place of its last letter makes a key of the line, so that what stands below it can be read.
        let last = place.lastCharacter(of: line)
        let bullets = ["–", "—", "•", "·", "*", "+", "▪", "◦", "\u{F0B7}"]
        let text = place.string(start..<max(start, line.upperBound))
        if bullets.contains(where: text.hasPrefix) || text.drop(while: \.isNumber).hasPrefix(". ") {
            return Self(
                start..<max(start, line.upperBound), "this line does not begin as an item of a list does",
                help: "Begin each item of a list with `- `.", mend: .commentOut)
        }
        return Self(
            start..<max(start, line.upperBound), "a key is expected here, and it needs a colon after it",
            help: "Write `key: value`. If the line goes on with the text above, indent it deeper than its key.",
            mend: last.lowerBound > start ? .overwrite(last, with: UInt8(ascii: ":")) : .commentOut)
    }
}
