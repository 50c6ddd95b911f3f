internal import Diagnostics

extension SyntaxExplanation {
    // Items of lists that do not fit what stands above them, though nothing is wrong with them.

    /// The first item of the list, which lacks its dash, or a key of the item above, which slipped to the left.
    static func beforeItem(_ place: Place) -> Self? {
        guard place.isItem(place.line) else { return nil }
        let above = place.linesAbove
        return firstItemWithoutDash(place, above) ?? slippedKey(place, above)
    }

    private static func firstItemWithoutDash(_ place: Place, _ above: [Range<Int>]) -> Self? {
        let column = place.indentation(of: place.line)
        let key = place.key(of: place.line)
        let keyOfList = above.indices.first { index in
            let indentation = place.indentation(of: above[index])
            // In the column of the item, it may as well be a key of that item.
            return indentation < column
                || indentation == column && index > 0 && key != nil && place.key(of: above[index - 1]) == key
                    && place.endsWithColon(above[index])
        }
        guard let keyOfList, keyOfList > 0, place.endsWithColon(above[keyOfList]) else { return nil }
        let first = above[keyOfList - 1]
        let indentation = place.indentation(of: first)
        guard !place.isItem(first), let colon = place.firstColon(in: first),
            above[..<keyOfList].allSatisfy({ place.indentation(of: $0) >= indentation })
        else { return nil }
        let start = first.lowerBound + indentation
        let dash = first.lowerBound + column
        return Self(
            start..<place.lastCharacter(of: first).upperBound,
            "an item of the list begins here, but its dash is missing",
            help: "Write `- \(place.string(start..<colon)): …`, and indent its other keys as those of the items below.",
            mend: dash + 2 <= start
                ? .overwrite(dash..<(dash + 1), with: UInt8(ascii: "-"))
                : .commentOutLines(first.lowerBound..<above[0].upperBound))
    }

    private static func slippedKey(_ place: Place, _ above: [Range<Int>]) -> Self? {
        let column = place.indentation(of: place.line)
        guard let index = above.firstIndex(where: { place.indentation(of: $0) < column }),
            place.mayBeKey(above[index]), !place.endsWithColon(above[index]), !place.isItem(above[index]),
            let item = above[(index + 1)...].first(where: {
                place.indentation(of: $0) < column || place.indentation(of: $0) == column && place.isItem($0)
            }), place.indentation(of: item) == column
        else { return nil }
        let key = above[index]
        return Self(
            (key.lowerBound + place.indentation(of: key))..<place.lastCharacter(of: key).upperBound,
            "this line is not indented as those above and below it",
            help: "Give it the same indentation as the other keys of its block.",
            mend: .commentOutLines(key.lowerBound..<above[0].upperBound), isIndentation: true)
    }
}

extension Place {
    /// The lines above, from the nearest one, without those that are blank or a comment.
    fileprivate var linesAbove: [Range<Int>] {
        var lines: [Range<Int>] = []
        var end = line.lowerBound
        for _ in 0..<200 where end > 0 {
            let start = (bytes[..<(end - 1)].lastIndex { $0 == 0x0A || $0 == 0x0D }).map { $0 + 1 } ?? 0
            let above = start..<(end - 1)
            let first = bytes[above].first { $0 != 0x20 && $0 != 0x09 }
            if let first, first != UInt8(ascii: "#") { lines.append(above) }
            end = start
        }
        return lines
    }

    /// The key that a line begins with, behind its dash.
    fileprivate func key(of line: Range<Int>) -> String? {
        guard let colon = firstColon(in: line) else { return nil }
        let start = keyStart(of: line)
        return start < colon ? string(start..<colon) : nil
    }

    /// Whether a line has a key and no value, as that of a list has.
    fileprivate func endsWithColon(_ line: Range<Int>) -> Bool {
        let end = QuotedText.end(ofLine: bytes[line])
        return end > line.lowerBound && bytes[end - 1] == UInt8(ascii: ":")
    }
}
