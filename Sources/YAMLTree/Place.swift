internal import Diagnostics

/// The place of a syntax error and the lines around it.
struct Place {
    let bytes: [UInt8]
    let offset: Int
    let contextOffset: Int?
    /// The line of the place, without its ending.
    let line: Range<Int>
    let contextLine: Range<Int>?
    /// The nearest line above that is neither blank nor a comment.
    let lineAbove: Range<Int>?
    /// The nearest such line above that one.
    let lineAboveThat: Range<Int>?
    /// The first line of the text that is neither blank nor a comment.
    let firstLine: Range<Int>?

    init(text: SourceFile, offset: Int, contextOffset: Int?) {
        bytes = text.bytes
        let number = text.position(of: offset).line
        line = text.lineRange(number)
        self.offset = min(max(offset, line.lowerBound), max(line.lowerBound, line.upperBound))
        self.contextOffset = contextOffset
        contextLine = contextOffset.map { text.lineRange(text.position(of: $0).line) }
        func hasContent(_ line: Range<Int>) -> Bool {
            let first = text.bytes[line].first { $0 != 0x20 && $0 != 0x09 }
            return first != nil && first != UInt8(ascii: "#")
        }
        let above = Array(
            stride(from: number - 1, to: max(0, number - 20), by: -1).lazy.map(text.lineRange).filter(hasContent)
                .prefix(2))
        lineAbove = above.first
        lineAboveThat = above.dropFirst().first
        firstLine = (1...max(1, min(number, 200))).lazy.map(text.lineRange).first(where: hasContent)
    }

    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// From the place to the end of its line.
    var restOfLine: Range<Int> { min(offset, line.upperBound)..<line.upperBound }

    /// Where the line's text begins.
    var contentStart: Int { line.lowerBound + indentation(of: line) }

    var leadingBlank: Range<Int> { line.lowerBound..<contentStart }

    func indentation(of line: Range<Int>) -> Int {
        bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
    }

    func firstTab(in range: Range<Int>) -> Int? { bytes[range].firstIndex(of: 0x09) }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Where a line's key begins: after its indentation and list dashes.
    func keyStart(of line: Range<Int>) -> Int {
        bytes[line].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "-") } ?? line.lowerBound
    }

    /// The first colon of a range with a space or nothing after it.
    func firstColon(in range: Range<Int>) -> Int? {
        range.first { bytes[$0] == UInt8(ascii: ":") && ($0 + 1 >= bytes.count || bytes[$0 + 1] <= 0x20) }
    }

    /// The colon of a line that begins `key:value`.
    func colonWithoutSpace(in line: Range<Int>) -> Int? {
        let start = keyStart(of: line)
        guard let colon = bytes[start..<max(start, line.upperBound)].firstIndex(of: UInt8(ascii: ":")), colon > start,
            colon + 1 < line.upperBound, bytes[colon + 1] > 0x20, bytes[colon + 1] != UInt8(ascii: "/"),
            bytes[start..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        return colon
    }

    /// The last bracket before the place that is open there, text in quotes aside.
    var openBracket: Int? {
        var closed = 0
        var quote: UInt8?
        for index in stride(from: min(offset, bytes.count) - 1, through: max(0, offset - 10_000), by: -1) {
            let byte = bytes[index]
            if let mark = quote {
                // Quoted text that ends here began on the same line; anything else is an apostrophe.
                if byte == mark || byte == 0x0A || byte == 0x0D { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): quote = byte
            case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if closed == 0 { return index }
                closed -= 1
            default: break
            }
        }
        return nil
    }

    /// Whether a line is an item of a list.
    func isItem(_ line: Range<Int>) -> Bool {
        let start = line.lowerBound + indentation(of: line)
        return start + 1 < line.upperBound && bytes[start] == UInt8(ascii: "-") && bytes[start + 1] == 0x20
    }

    /// How the next item below is indented that is indented deeper than so; nothing where one that is not comes before, or
    /// a key in the first column.
    func nextItem(deeperThan indentation: Int) -> Int? {
        var start = line.upperBound
        for _ in 0..<200 where start < bytes.count {
            start += 1
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            let below = start..<end
            start = end
            guard let first = bytes[below].first(where: { $0 != 0x20 }), first != UInt8(ascii: "#") else { continue }
            let found = self.indentation(of: below)
            if isItem(below) { return found > indentation ? found : nil }
            if found <= indentation { return nil }
        }
        return nil
    }

    /// The `|` or `>` that a line ends with, after which a block of text begins.
    func blockSign(of line: Range<Int>) -> Int? {
        let text = bytes[line.lowerBound..<QuotedText.end(ofLine: bytes[line])]
        guard let space = text.lastIndex(of: 0x20), let sign = text[space...].dropFirst().first,
            "|>".utf8.contains(sign),
            text[(space + 2)...].allSatisfy({ "+-0123456789".utf8.contains($0) }),
            let before = text[..<space].last(where: { $0 != 0x20 }), ":-".utf8.contains(before)
        else { return nil }
        return space + 1
    }

    /// Whether a line begins as one with a key does: with a word in small letters and a colon.
    func mayBeKey(_ line: Range<Int>) -> Bool {
        let start = keyStart(of: line)
        return bytes[start..<max(start, line.upperBound)].keyWord != nil
    }

    /// Whether nothing but a text in double quotes stands before the place on its line, as a key of JSON.
    var isQuotedKey: Bool {
        let text = bytes[contentStart..<max(contentStart, offset)]
        return text.count > 1 && text.first == UInt8(ascii: "\"") && text.last == UInt8(ascii: "\"")
    }

    /// Where the text that begins with this line ends: before one that is indented less, or begins with a key.
    var endOfText: Int {
        let indentation = indentation(of: line)
        return lines(below: line) { self.indentation(of: $0) >= indentation && !mayBeKey($0) }.last?.upperBound
            ?? line.upperBound
    }

    /// The lines below one that are not blank, up to the first that does not belong to them.
    func lines(below line: Range<Int>, while belongs: (Range<Int>) -> Bool) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = line.upperBound
        while start < bytes.count {
            let below = (start + 1)..<(bytes[(start + 1)...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
            start = below.upperBound
            guard bytes[below].contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
            guard belongs(below) else { break }
            lines.append(below)
        }
        return lines
    }

    /// Whether the place is in the value of a key, of whatever depth.
    func isWithin(_ key: String) -> Bool {
        // In braces, it stands on the same line.
        if string(line.lowerBound..<max(line.lowerBound, offset)).contains(key + ":") { return true }
        var column = indentation(of: line)
        for above in linesAbove where indentation(of: above) < column {
            if self.key(of: above) == key { return true }
            column = indentation(of: above)
        }
        return false
    }

    /// The sign that a line begins with seven times, as Git marks a conflict.
    func conflictMark(of line: Range<Int>) -> UInt8? {
        guard line.count >= 7, let first = bytes[line].first, "<|=>".utf8.contains(first),
            bytes[line].prefix(7).allSatisfy({ $0 == first }), line.count == 7 || bytes[line.lowerBound + 7] == 0x20
        else { return nil }
        return first
    }

    /// The mark that begins the conflict in which the place is, some lines above it.
    var conflictAbove: Range<Int>? {
        var end = line.lowerBound
        for _ in 0..<200 where end > 0 {
            let start = (bytes[..<(end - 1)].lastIndex { $0 == 0x0A || $0 == 0x0D }).map { $0 + 1 } ?? 0
            let above = start..<(end - 1)
            switch conflictMark(of: above) {
            case UInt8(ascii: "<"): return above
            case UInt8(ascii: ">"): return nil
            default: end = start
            }
        }
        return nil
    }

    func hasConflictEnd(below line: Range<Int>) -> Bool {
        bytes[line.upperBound...].split(maxSplits: 200, whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains {
            conflictMark(of: $0.startIndex..<$0.endIndex) == UInt8(ascii: ">")
        }
    }

    /// From the middle mark of a conflict, or that before the version which both come from, to the end of its last one.
    func secondVersion(after line: Range<Int>) -> Range<Int>? {
        var middle: Int?
        var start = line.upperBound
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            switch conflictMark(of: start..<end) {
            case UInt8(ascii: "="), UInt8(ascii: "|"): middle = middle ?? start
            case UInt8(ascii: ">"): return middle.map { $0..<end }
            default: break
            }
            start = end + 1
        }
        return nil
    }

    /// The last character of a line, or of several, white space aside.
    func lastCharacter(of line: Range<Int>) -> Range<Int> {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
        var start = max(line.lowerBound, end - 1)
        while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start..<end
    }

    /// The quotation mark right before the place, white space aside.
    var closingQuoteBefore: Int? { before(["\"", "'"]) }

    /// The closing bracket right before the place, white space aside.
    var closingBracketBefore: Int? { before(["]", "}"]) }

    private func before(_ characters: [Unicode.Scalar]) -> Int? {
        var index = min(offset, bytes.count) - 1
        while index > line.lowerBound, bytes[index] == 0x20 { index -= 1 }
        guard index >= line.lowerBound, index < bytes.count else { return nil }
        return characters.contains(Unicode.Scalar(bytes[index])) ? index : nil
    }

    /// The opening bracket that the value of the line's key begins with.
    var valueStart: Int? {
        let colon = firstColon(in: line)
        let start = colon.map { $0 + 1 } ?? keyStart(of: line)
        guard let first = bytes[start..<max(start, line.upperBound)].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
            bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "{")
        else { return nil }
        return first
    }

    /// The opening mark of quoted text that runs over the end of its line, searched upwards.
    func unclosedQuote(_ mark: UInt8, before end: Int) -> Int? {
        var end = end
        while end > 0 {
            let start = (bytes[..<(end - 1)].lastIndex { $0 == 0x0A || $0 == 0x0D }).map { $0 + 1 } ?? 0
            let marks = (start..<end).filter { bytes[$0] == mark && ($0 == 0 || bytes[$0 - 1] != UInt8(ascii: "\\")) }
            if marks.count % 2 == 1 { return marks.last }
            end = start
        }
        return nil
    }

    /// Quotes around the value after a key's colon, where it ends on its line and can be quoted as it is.
    func quoting(after colon: Int) -> (title: String, range: Range<Int>, replacement: String)? {
        guard let start = bytes[(colon + 1)..<max(colon + 1, line.upperBound)].firstIndex(where: { $0 != 0x20 }) else {
            return nil
        }
        let value = start..<lastCharacter(of: line).upperBound
        let text = string(value)
        let next = line.upperBound + 1
        // A line below that is indented deeper goes on with the value; a comment would become a part of it.
        let deeper = bytes[min(next, bytes.count)...].prefix { $0 == 0x20 }.count > indentation(of: line)
        guard !text.contains(" #"), !text.contains("\t"), !"\"'|>&*!".contains(text.prefix(1)), !deeper else {
            return nil
        }
        // An apostrophe in single quotes would have to be written twice: that is advice, but no edit to make unseen.
        guard !text.contains("'") || !text.contains(where: { $0 == "\"" || $0 == "\\" }) else { return nil }
        return ("Put the value in quotes", value, QuotedText.of(text))
    }

    /// How the value after a key's colon would be written in quotes.
    func quoted(after colon: Int) -> String {
        let start = keyStart(of: line)
        guard start <= colon else { return "`\"…\"`" }
        let value = string((colon + 1)..<QuotedText.end(ofLine: bytes[(colon + 1)..<line.upperBound]))
            .drop { $0 == " " }
        return "`\(string(start..<colon)): \(value.count <= 60 ? QuotedText.of(value) : "\"…\"")`"
    }
}
