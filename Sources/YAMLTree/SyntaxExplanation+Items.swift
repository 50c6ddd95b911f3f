internal import Diagnostics

extension SyntaxExplanation {
    // Items of lists that are written as none, and what stands above or below items and cannot stand there.

    static func item(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        wrongDash(failure, place) ?? indentedKeyOfWhole(failure, place, keys) ?? lostDash(failure, place)
            ?? textWithoutSign(failure, place, keys)
            ?? listBesideKey(failure, place) ?? keyBelowText(failure, place, keys) ?? textAboveList(
                failure, place, keys)
            ?? strayKeys(failure, place, keys)
    }

    /// Whether a failure is about what may stand where, and not about what a text may be.
    private static func isOfStructure(_ failure: SyntaxFailure) -> Bool {
        failure.problem.contains("mapping values are not allowed") || failure.problem.contains("did not find expected")
    }

    private static func wrongDash(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard !failure.context.contains("quoted") else { return nil }
        let above = failure.problem.contains("mapping values are not allowed") ? place.lineAbove : nil
        let lines = [(place.line, place.lineAbove), (place.contextLine, nil), (above, place.lineAboveThat)]
        for case (let line?, let above) in lines where !place.isOfText(line, below: above) {
            guard let dash = WrongDash(in: place.bytes[line], isOfKey: true) else { continue }
            guard let beginning = dash.beginning else {
                return Self(dash.range, dash.message, help: dash.help, mend: .commentOutBlock)
            }
            let others = place.itemsBelow(line).compactMap { WrongDash(in: place.bytes[$0], isOfKey: true)?.beginning }
            let count = others.isEmpty ? "" : ", as on \(others.count) other line\(others.count == 1 ? "" : "s")"
            return Self(
                dash.range, dash.message + count, help: dash.help, mend: .replaceAll([beginning] + others),
                fix: others.isEmpty ? dash.replacement.map { ("Write `- `", dash.range, $0) } : nil)
        }
        return nil
    }

    /// A key of the file itself with a list or mapping of its own, below a list of another one, whose indentation it has.
    private static func indentedKeyOfWhole(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        let column = place.contentStart - place.line.lowerBound
        guard failure.problem.contains("expected '-'"), column > 0, !place.isItem(place.line),
            place.endsWithColon(place.line), let key = place.key(of: place.line), keys.areOfWhole(key)
        else { return nil }
        let end = QuotedText.end(ofLine: place.bytes[place.line])
        let line = place.line.lowerBound..<end
        return Self(
            place.contentStart..<end, "the key `\(key)` is indented, as if it were part of the list above",
            help: "Begin its line with `\(key):`, without spaces before it.",
            mend: .replace(
                line, with: Array(place.bytes[place.contentStart..<end]) + [UInt8](repeating: 0x20, count: column)),
            fix: ("Delete the spaces before it", place.line.lowerBound..<place.contentStart, ""))
    }

    /// A line in the column of the items of plain text above it, which lacks its dash.
    private static func lostDash(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard isOfStructure(failure) || failure.problem.contains("expected ':'") else { return nil }
        var (line, above) = (place.line, place.lineAbove)
        if let context = place.contextLine, context == above { (line, above) = (context, place.lineAboveThat) }
        guard let above, above.upperBound + 1 == line.lowerBound, place.isItem(above),
            place.firstColon(in: above) == nil, !place.isItem(line),
            place.firstColon(in: line) == nil, place.indentation(of: above) == place.indentation(of: line),
            let first = place.bytes[line].dropFirst(place.indentation(of: line)).first,
            first >= 0x80 || first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
        else { return nil }
        let start = place.keyStart(of: line)
        return Self(
            start..<max(start, QuotedText.end(ofLine: place.bytes[line])),
            "this line stands below an item of a list, and is none",
            help: "Begin it with `- ` if it is one; if it goes on with the item above, indent it by two spaces more.",
            mend: .commentOut)
    }

    /// A text of several lines with colons or lists in it, and nothing behind the colon of its key.
    private static func textWithoutSign(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        guard failure.problem.contains("expected ':'") else { return nil }
        let line = place.contextLine.map { $0 == place.lineAbove ? $0 : place.line } ?? place.line
        let column = place.indentation(of: line)
        let above = place.linesAbove
        guard !place.isItem(line), let index = above.firstIndex(where: { place.indentation(of: $0) < column }),
            index > 0,
            place.endsWithColon(above[index]), let key = place.key(of: above[index]), keys.contains(key),
            !keys.areLists(key), case let first = above[index - 1], place.indentation(of: first) == column,
            above[..<index].contains(where: place.isItem),
            place.key(of: first).map({ $0.contains(" ") && !keys.contains($0) }) ?? !place.isItem(first)
        else { return nil }
        let last = place.lines(below: line) { place.indentation(of: $0) >= column }.last ?? line
        let end = QuotedText.end(ofLine: place.bytes[above[index]])
        return Self(
            (end - 1)..<end, "a text of several lines follows, which needs a `|` here",
            help: "Write `\(key): |`, and leave the lines below as they are.",
            mend: .commentOutLines(first.lowerBound..<last.upperBound),
            fix: ("Write `|`", end..<end, " |"))
    }

    /// A list whose first item stands on the line of its key: the item is left out, and the others are read on with.
    private static func listBesideKey(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard failure.problem.contains("block sequence entries are not allowed") else { return nil }
        let dash = place.offset..<(place.offset + 1)
        let help = "Start a new line for each `- ` item, indented by two spaces. If it is text, put it in quotes."
        let message = "a list cannot begin on the line of its key"
        guard let colon = place.firstColon(in: place.line), colon < place.offset else {
            return Self(dash, message, help: help, mend: .overwrite(dash, with: UInt8(ascii: "x")))
        }
        let start = place.keyStart(of: place.line)
        let item = place.lines(below: place.line) {
            !place.isItem($0) && place.indentation(of: $0) > start - place.line.lowerBound
        }
        let spaces = [UInt8](repeating: 0x20, count: place.restOfLine.count)
        return Self(
            dash, message, help: help,
            mend: .replaceAll(
                [(place.restOfLine, spaces)]
                    + item.map { line in
                        let first = line.lowerBound + place.indentation(of: line)
                        return (first..<(first + 1), [UInt8(ascii: "#")])
                    }),
            valueStart: start)
    }

    /// Keys below an item that is plain text, which would have to be the value of a key itself.
    private static func keyBelowText(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        guard isOfStructure(failure), let above = place.lineAbove, place.isItem(above), !place.isItem(place.line),
            let key = place.bytes[place.contentStart..<place.line.upperBound].keyWord
        else { return nil }
        let start = place.keyStart(of: above)
        let end = QuotedText.end(ofLine: place.bytes[above])
        let (dash, column) = (place.indentation(of: above), start - above.lowerBound)
        guard start > above.lowerBound + dash, start < end, column == place.indentation(of: place.line),
            place.firstColon(in: start..<end) == nil, place.colonWithoutSpace(in: above) == nil,
            !"[{&*!|>-".utf8.contains(place.bytes[start]),
            place.bytes[(above.lowerBound + dash + 1)..<start].allSatisfy({ $0 == 0x20 }),
            let name = ["name", "title", "organisation"].first(where: { keys.stand($0, with: key) })
        else { return nil }
        let text = place.string(start..<end)
        return Self(
            start..<end, "this text has keys below it, and no key itself",
            help: "Write `- \(name): \(text.count > 60 ? "…" : text)`.",
            mend: .beginItem(at: place.line.lowerBound + dash),
            fix: ("Write `\(name): ` before it", start..<start, "\(name): "))
    }

    /// Text behind a key that has a list below it.
    private static func textAboveList(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        guard isOfStructure(failure), place.isItem(place.line), let above = place.lineAbove,
            let colon = place.firstColon(in: above)
        else { return nil }
        let key = place.keyStart(of: above)
        let end = QuotedText.end(ofLine: place.bytes[above])
        guard key < colon, keys.areLists(place.string(key..<colon)),
            key - above.lowerBound <= place.indentation(of: place.line),
            let start = place.bytes[(colon + 1)..<max(colon + 1, end)].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
            !"[{&*|>".utf8.contains(place.bytes[start])
        else { return nil }
        return Self(
            start..<end, "a list follows below, so that no text can stand here",
            help: "Delete it, or begin it with `# ` to keep it as a comment.",
            mend: .overwrite(start..<end, with: 0x20))
    }

    /// Keys beside the one that they belong to, above others that are indented as they should be.
    private static func strayKeys(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        guard failure.problem.contains("mapping values are not allowed"), let above = place.lineAbove,
            let next = place.bytes[place.contentStart..<place.line.upperBound].keyWord
        else { return nil }
        let column = place.indentation(of: above)
        let lines = place.linesAbove
        guard column < place.indentation(of: place.line),
            let empty = lines.firstIndex(where: { line in
                place.keyStart(of: line) - line.lowerBound == column && place.endsWithColon(line)
            }), empty > 0, lines[..<empty].allSatisfy({ place.indentation(of: $0) >= column })
        else { return nil }
        let first = lines[empty - 1]
        guard let owner = place.key(of: lines[empty]), let key = place.key(of: first),
            place.indentation(of: first) == column, !place.isItem(first), keys.stand(key, with: next),
            !keys.stand(owner, with: key)
        else { return nil }
        let start = first.lowerBound + column
        return Self(
            start..<(start + key.utf8.count), "`\(key)` stands beside `\(owner)`, and not in it",
            help: "Indent it, and what else belongs to `\(owner)`, by two spaces more than that.",
            mend: .commentOutLines(first.lowerBound..<above.upperBound))
    }

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
    /// Whether a line is more of the text above it, of which this is the last line or the one with its key.
    fileprivate func isOfText(_ line: Range<Int>, below above: Range<Int>?) -> Bool {
        guard let above else { return false }
        let column = keyStart(of: above) - above.lowerBound
        guard firstColon(in: above) != nil else { return !isItem(above) && column <= indentation(of: line) }
        return !endsWithColon(above) && column < indentation(of: line)
    }

    /// The lines below one that begin in its column, as far as none begins before it.
    fileprivate func itemsBelow(_ line: Range<Int>) -> [Range<Int>] {
        let column = indentation(of: line)
        return lines(below: line) { indentation(of: $0) >= column }.filter { indentation(of: $0) == column }
    }

    /// The lines above, from the nearest one, without those that are blank or a comment.
    var linesAbove: [Range<Int>] {
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
    func key(of line: Range<Int>) -> String? {
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
