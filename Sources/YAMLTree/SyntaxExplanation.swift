internal import Diagnostics

/// A syntax error in words for people: what, where, the likely cause, and how to read on.
struct SyntaxExplanation {
    /// How the cause can be overwritten without moving anything.
    enum Mend {
        case overwrite(Range<Int>, with: UInt8)
        /// Tabs that indent the line, and all lines that begin with one.
        case overwriteTabs
        /// Something with other bytes, as many as there are.
        case replace(Range<Int>, with: [UInt8])
        /// The same in several places.
        case replaceAll([(range: Range<Int>, mended: [UInt8])])
        /// What stands on the line of the range.
        case commentOut
        /// The same, and all that is indented deeper below it.
        case commentOutBlock
        /// All lines from one offset to another.
        case commentOutLines(Range<Int>)
        /// The line of the range, whose item begins with the line below it, at an offset.
        case beginItem(at: Int)
        /// What stands in these ranges, so that not even a comment is left.
        case blankOut([Range<Int>])
        case giveUp
    }

    var range: Range<Int>
    var message: String
    var help: String
    var mend: Mend
    /// Where the value begins that is not what its author wrote; the range's beginning where nothing is before it.
    var valueStart: Int
    /// Whether it is about the indentation of the line: then the lines below may only seem to be wrong.
    var isIndentation: Bool
    /// What mends it, where that is certain.
    var fix: (title: String, range: Range<Int>, replacement: String)?

    init(
        _ range: Range<Int>, _ message: String, help: String, mend: Mend, valueStart: Int? = nil,
        isIndentation: Bool = false,
        fix: (title: String, range: Range<Int>, replacement: String)? = nil
    ) {
        self.range = range
        self.message = message
        self.help = help
        self.mend = mend
        self.valueStart = min(valueStart ?? range.lowerBound, range.lowerBound)
        self.isIndentation = isIndentation
        self.fix = fix
    }

    init(of failure: SyntaxFailure, text: SourceFile, keys: KnownKeys) {
        let place = Place(text: text, offset: failure.offset, contextOffset: failure.contextOffset)
        self =
            Self.conflict(place) ?? Self.openQuote(failure, place) ?? Self.tab(failure, place) ?? Self.stranger(
                failure, place, keys) ?? Self.hardSpace(
                place)
            ?? Self.item(failure, place, keys) ?? Self.commentInText(failure, place) ?? Self.unindentedText(
                failure, place, in: text)
            ?? Self.quotedText(failure, place, keys)
            ?? Self.textAfterBracket(failure, place) ?? Self.colon(failure, place, keys)
            ?? Self.specialCharacter(failure, place) ?? Self.noContent(failure, place) ?? Self.brackets(failure, place)
            ?? Self.indentation(failure, place)
            ?? Self(
                place.offset..<place.restOfLine.upperBound, "this cannot be read as YAML: \(failure.problem)",
                help: "Compare the line with those around it, or put the text in quotes.", mend: .commentOut)
        hide(keys.secret, in: text)
    }

    /// The same without a word of the text, where that is within what may be quoted nowhere.
    private mutating func hide(_ secret: String?, in text: SourceFile) {
        guard let secret, Place(text: text, offset: range.lowerBound, contextOffset: nil).isWithin(secret) else {
            return
        }
        help = "Compare the line with those around it, or put the whole value in quotes."
        fix = nil
    }

    /// What Git leaves in a file where two people changed the same lines.
    private static func conflict(_ place: Place) -> Self? {
        let lines = [place.contextLine, place.line, place.lineAbove, place.conflictAbove].compactMap(\.self)
        guard let line = lines.first(where: { place.conflictMark(of: $0) != nil }) else { return nil }
        var mend = Mend.commentOut
        let mark = place.conflictMark(of: line)
        if mark == UInt8(ascii: "<"), let other = place.secondVersion(after: line) {
            // Of the two versions the first is read on: the second one ends with the last mark. What is blank ends no text.
            mend = .blankOut([line, other])
        } else if mark == UInt8(ascii: "="), place.conflictAbove == nil, !place.hasConflictEnd(below: line) {
            return nil
        }
        return Self(
            line, GitConflict.message, help: GitConflict.help, mend: mend)
    }

    private static func tab(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        let named = failure.problem.contains("tab character")
        guard named || place.byte == 0x09 && failure.problem.contains("cannot start any token") else { return nil }
        let blank = place.leadingBlank
        guard let first = place.firstTab(in: blank) ?? place.firstTab(in: place.restOfLine) else { return nil }
        let end = place.bytes[first...].firstIndex { $0 != 0x09 } ?? place.bytes.count
        return Self(
            first..<end, "a tab stands where only spaces may",
            help: "Indent with spaces: replace each tab by two of them. Most editors can do that.",
            mend: blank.contains(first) ? .overwriteTabs : .overwrite(first..<end, with: 0x20))
    }

    /// A no-break space in the indentation, as web pages and word processors have it.
    private static func hardSpace(_ place: Place) -> Self? {
        let starts = [place.line, place.lineAbove].compactMap(\.self).map { $0.lowerBound + place.indentation(of: $0) }
        guard let start = starts.first(where: { place.bytes[$0...].starts(with: [0xC2, 0xA0]) }) else { return nil }
        var end = start
        while place.bytes[end...].starts(with: [0xC2, 0xA0]) { end += place.bytes[(end + 2)...].first == 0x20 ? 3 : 2 }
        return Self(
            start..<end, "a no-break space stands where only spaces may",
            help: "Indent with spaces, two for each level.", mend: .commentOut, isIndentation: true)
    }

    /// Lines that should be indented below `text: |`.
    private static func unindentedText(_ failure: SyntaxFailure, _ place: Place, in text: SourceFile) -> Self? {
        // That a line is no key is told at the one below it.
        let start = failure.problem.contains("expected ':'") ? place.contextOffset : nil
        let place = Place(text: text, offset: start ?? place.offset, contextOffset: nil)
        guard let above = place.lineAbove, let sign = place.blockSign(of: above), !place.mayBeKey(place.line) else {
            return nil
        }
        let key = place.keyStart(of: above) - above.lowerBound
        guard place.indentation(of: place.line) <= key else { return nil }
        return Self(
            sign..<(sign + 1),
            "the text that should follow this `\(Character(Unicode.Scalar(place.bytes[sign])))` is not indented",
            help: "Begin each of its lines with \(key + 2) spaces.",
            mend: .commentOutLines(place.line.lowerBound..<place.endOfText), isIndentation: true)
    }

    /// `[text](https://…)`, which YAML takes for a list with something after it.
    private static func textAfterBracket(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard
            failure.problem.contains("expected key") || failure.problem.contains("expected '-'")
                || failure.problem.contains("document start"),
            let bracket = place.closingBracketBefore, let start = place.valueStart, start < bracket
        else { return nil }
        let isList = place.bytes[start] == UInt8(ascii: "[")
        return Self(
            place.restOfLine, "there is text after the closing bracket of a \(isList ? "list" : "mapping")",
            help: "If the value is text, put the whole of it in quotes; else delete what stands here.",
            mend: .overwrite(place.restOfLine, with: 0x20), valueStart: start)
    }

    private static func specialCharacter(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        let context = failure.context
        var start = place.offset
        if let alias = aliasBeforeText(failure, place) { return cannotBegin(at: alias, place) }
        if place.byte == UInt8(ascii: "@"), start > place.line.lowerBound,
            place.bytes[start - 1] == UInt8(ascii: "[")
        {
            if let text = bracketInText(at: start - 1, place) { return text }
            return Self(
                (start - 1)..<start, "a citation at the beginning of a text looks like a list to YAML",
                help: "Put the whole value in quotes, or begin it with a word.",
                mend: .overwrite((start - 1)..<start, with: UInt8(ascii: "x")))
        }
        if context.contains("anchor") || context.contains("alias") || context.contains("tag") {
            start = place.contextOffset ?? start
        } else if context.contains("directive") {
            start = place.contentStart
        } else if !failure.problem.contains("cannot start any token"), !failure.problem.contains("tag handle"),
            !failure.problem.contains("mapping keys are not allowed")
        {
            return nil
        }
        guard start < place.bytes.count, place.bytes[start] > 0x20, place.bytes[start] < 0x7F else { return nil }
        return cannotBegin(
            at: start, place, mend: context.contains("directive") ? .commentOut : nil)
    }

    /// A sign that is none of text where that begins.
    private static func cannotBegin(at start: Int, _ place: Place, mend: Mend? = nil) -> Self {
        let character = Character(Unicode.Scalar(place.bytes[start]))
        let isItem =
            character == "*" && start == place.contentStart && start + 1 < place.bytes.count
            && place.bytes[start + 1] == 0x20
        return Self(
            start..<(start + 1), "unquoted text cannot begin with \(named(character))",
            help: isItem ? "Begin each item of a list with `- `." : "Put the value in quotes.",
            mend: mend ?? .overwrite(start..<(start + 1), with: UInt8(ascii: "x")))
    }

    /// The asterisk before the first word of a text, which YAML takes for an alias with something behind it.
    private static func aliasBeforeText(_ failure: SyntaxFailure, _ place: Place) -> Int? {
        guard failure.problem.contains("did not find expected"), place.offset > place.contentStart else { return nil }
        let before = place.bytes[place.contentStart..<place.offset]
        guard let star = before.lastIndex(of: UInt8(ascii: "*")) else { return nil }
        let word = before[(star + 1)...].reversed().drop { $0 == 0x20 }
        guard !word.isEmpty, word.count < before.endIndex - star - 1, word.allSatisfy({ $0 > 0x20 }),
            star == place.contentStart || place.bytes[star - 1] == 0x20 || "[{,".utf8.contains(place.bytes[star - 1])
        else { return nil }
        return star
    }

    /// A bracket that is part of a text which stands in brackets itself, where it cannot be.
    private static func bracketInText(at bracket: Int, _ place: Place) -> Self? {
        let before = place.bytes[place.line.lowerBound..<bracket].last { $0 != 0x20 }
        guard let before, !"[{,:-]}\"'".utf8.contains(before) else { return nil }
        let closing: UInt8 = place.bytes[bracket] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
        let end = place.bytes[bracket..<place.line.upperBound].firstIndex(of: closing) ?? bracket
        return Self(
            bracket..<(bracket + 1), "within brackets, unquoted text cannot have brackets in it",
            help: "Put the whole text in quotes.", mend: .overwrite(bracket..<(end + 1), with: UInt8(ascii: "x")))
    }

    /// A sign in the marks that signs stand in, which it may be itself.
    private static func named(_ sign: Character) -> String { sign == "`" ? "a backtick" : "`\(sign)`" }

    /// A sign that belongs to lists in brackets, where a value should be.
    private static func noContent(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard failure.problem.contains("expected node content") else { return nil }
        let open = failure.context.contains("flow") ? place.openBracket : nil
        guard let byte = place.byte, byte > 0x20, byte < 0x7F else {
            return open.map { unclosedBracket(at: $0, place) }
        }
        let range = place.offset..<(place.offset + 1)
        let sign = Character(Unicode.Scalar(byte))
        if open != nil, sign == "," {
            return Self(
                range, "there is nothing before this comma",
                help: "Delete it, or write what is missing. If it is text, put that in quotes.",
                mend: .overwrite(range, with: 0x20))
        }
        if let open, sign == "]" || sign == "}" {
            let closing = place.bytes[open] == UInt8(ascii: "[") ? "]" : "}"
            return Self(
                range, "this bracket does not fit the one that it should close",
                help: "Write `\(closing)`. If it is text, put that in quotes.",
                mend: .overwrite(range, with: closing.utf8.first ?? 0x20))
        }
        return Self(
            range, "unquoted text cannot begin with \(named(sign))\(open == nil ? "" : " within brackets")",
            help: "Put the value in quotes.", mend: .overwrite(range, with: UInt8(ascii: "x")))
    }

    private static func brackets(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard failure.context.contains("flow"), let start = place.contextOffset, start < place.bytes.count else {
            return nil
        }
        let isList = place.bytes[start] == UInt8(ascii: "[")
        guard isList || place.bytes[start] == UInt8(ascii: "{") else { return nil }
        if failure.problem.contains("expected ','"), place.byte.map("[{".utf8.contains) == true,
            let text = bracketInText(at: place.offset, place)
        {
            return text
        }
        return missingComma(behind: start, failure, place) ?? unclosedBracket(at: start, place)
    }

    /// Two entries on lines of their own, and no comma between them.
    private static func missingComma(behind bracket: Int, _ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard failure.problem.contains("expected ','"), let line = place.contextLine, line.upperBound < place.offset
        else { return nil }
        // A line that is not indented below the bracket is no entry: the bracket was never closed.
        let indentation = place.indentation(of: line)
        let least = bracket == line.lowerBound + indentation ? indentation : indentation + 1
        guard
            place.indentation(of: place.line) >= least,
            place.offset == place.contentStart || place.mayBeKey(place.line) || place.isQuotedKey,
            let above = place.lineAbove, above.upperBound > bracket
        else { return nil }
        let end = QuotedText.end(ofLine: place.bytes[above])
        guard end > bracket + 1, let byte = place.bytes[..<end].last, !",:[{".utf8.contains(byte) else { return nil }
        // A comment would be a part of what stands before it without the space between them.
        let rest = end..<max(end + 1, above.upperBound)
        return Self(
            place.lastCharacter(of: above.lowerBound..<end), "a comma is missing here",
            help: "Separate the entries with commas.",
            mend: .replace(rest, with: [UInt8(ascii: ",")] + [UInt8](repeating: 0x20, count: rest.count - 1)))
    }

    private static func unclosedBracket(at start: Int, _ place: Place) -> Self {
        let isList = place.bytes[start] == UInt8(ascii: "[")
        let closing = isList ? "]" : "}"
        let isAll = place.bytes[..<start].allSatisfy { $0 <= 0x20 }
        return Self(
            start..<(start + 1), "this bracket is not closed, or a comma is missing between what it holds",
            help: "Separate the entries with commas and end them with `\(closing)`. If it is text, put it in quotes.",
            mend: isAll ? .giveUp : .overwrite(start..<(start + 1), with: UInt8(ascii: "x")))
    }

    private static func indentation(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        let rest = place.contentStart..<max(place.contentStart, place.line.upperBound)
        if failure.problem.contains("expected comment or line break")
            || failure.problem.contains("indentation indicator")
        {
            return Self(
                place.restOfLine, "nothing may follow `|` or `>` on its line",
                help: "Begin the text on the next line, indented by two spaces. If the sign is text, put it in quotes.",
                mend: .overwrite(place.restOfLine, with: 0x20),
                valueStart: place.bytes[place.contentStart..<max(place.contentStart, place.offset)].lastIndex {
                    "|>".utf8.contains($0)
                })
        }
        if failure.problem.contains("expected '-'") {
            let isItem = place.isItem(place.line)
            return Self(
                rest,
                isItem
                    ? "this item is not indented as those above it"
                    : "this line stands in a list, but is no item of it",
                help: isItem
                    ? "Indent the items of a list all alike."
                    : "Begin it with `- `, or give it the indentation of the item or key that it belongs to.",
                mend: .commentOutBlock, isIndentation: true)
        }
        if failure.problem.contains("expected key") {
            let isItem = place.byte == UInt8(ascii: "-")
            if isItem, let cause = beforeItem(place) { return cause }
            return Self(
                rest,
                isItem
                    ? "a list item stands where a key is expected"
                    : "the indentation of this line fits no line above it",
                help: isItem
                    ? "Indent the items of a list all alike, and put their key above them."
                    : place.firstColon(in: place.line) == nil
                        ? "If it goes on with the text above, give it the indentation of that."
                        : "Give it the same indentation as the other keys of its block.", mend: .commentOutBlock,
                isIndentation: true)
        }
        if failure.problem.contains("document start") {
            if let above = place.lineAbove,
                place.string(above.lowerBound..<QuotedText.end(ofLine: place.bytes[above])) == "..."
            {
                return Self(
                    above, "`...` ends the document, and there is more below it", help: "Delete this line.",
                    mend: .commentOut)
            }
            if let first = place.firstLine, place.indentation(of: first) > place.indentation(of: place.line) {
                let start = first.lowerBound + place.indentation(of: first)
                return Self(
                    start..<first.upperBound, "this line is indented, and those below it are not",
                    help: "Begin all keys of the statement in the first column, without spaces before them.",
                    mend: .commentOut)
            }
            return Self(
                rest, "this line is not part of what stands above it",
                help: "Begin all keys of the statement in the first column, without spaces before them.", mend: .giveUp)
        }
        return nil
    }
}
