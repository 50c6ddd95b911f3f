internal import Diagnostics

extension SyntaxExplanation {
    // Texts in quotes, and what stands where they end.

    static func quotedText(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        if failure.context.contains("quoted scalar"), let start = place.contextOffset {
            if failure.problem.contains("end of stream") || failure.problem.contains("document indicator") {
                return otherMark(closing: start, place) ?? unclosedQuote(at: start)
            }
            if failure.problem.contains("escape") || failure.problem.contains("hexdecimal") {
                let backslash = place.bytes[..<min(place.offset + 1, place.bytes.count)].lastIndex(
                    of: UInt8(ascii: "\\"))
                let offset = backslash ?? place.offset
                return Self(
                    offset..<min(offset + 2, place.bytes.count),
                    "in double quotes a backslash begins a special character, and this is none",
                    help: "Put the text in single quotes instead, or write the backslash twice.",
                    mend: .overwrite(offset..<(offset + 1), with: UInt8(ascii: "/")))
            }
        }
        guard
            failure.problem.contains("expected key") || failure.problem.contains("expected '-'")
                || failure.problem.contains("document start"),
            let quote = place.closingQuoteBefore
        else { return nil }
        let mark = place.bytes[quote]
        // An odd number of quotes up to here: the text began on a line above and was never closed there.
        let onLine = place.bytes[place.line.lowerBound...quote].count { $0 == mark }
        if onLine % 2 == 1, let start = place.unclosedQuote(mark, before: place.line.lowerBound) {
            return otherMark(closing: start, place) ?? unclosedQuote(at: start)
        }
        if let comma = commaBehind(quote, place, keys) { return comma }
        let isApostrophe = mark == UInt8(ascii: "'") && quote + 1 == place.offset
        return Self(
            place.restOfLine, "there is text after the closing quote",
            help: isApostrophe
                ? "Put the whole value in double quotes: in single ones an apostrophe must be written twice."
                : "Put the whole value in quotes, and use typographic quotation marks (“ ”) within it.",
            mend: .overwrite(place.restOfLine, with: 0x20),
            valueStart: place.bytes[place.line.lowerBound..<quote].lastIndex(of: mark))
    }

    /// A typographic mark in place of the one that would close a text.
    private static func otherMark(closing start: Int, _ place: Place) -> Self? {
        guard start + 1 < place.bytes.count else { return nil }
        let end = place.bytes[(start + 1)...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? place.bytes.count
        let line = place.bytes[(start + 1)..<end]
        let last = place.lastCharacter(of: (start + 1)..<QuotedText.end(ofLine: line))
        let isDouble = place.bytes[start] == UInt8(ascii: "\"")
        let closing = place.string(last)
        // With the one that opens it, it would be a part of the text.
        guard (isDouble ? ["”", "“", "„", "″", "»", "«"] : ["’", "‘", "′", "‹", "›"]).contains(closing),
            !line.contains(place.bytes[start]),
            !place.string((start + 1)..<last.lowerBound).contains(where: {
                isDouble ? "„“”«»″".contains($0) : "‚‘‹›".contains($0)
            })
        else { return nil }
        let mark = isDouble ? "\"" : "'"
        return Self(
            last, "the text began with `\(mark)` and ends with “\(closing)”, which is another mark",
            help: "Write `\(mark)` there.",
            mend: .replace(last, with: [place.bytes[start]] + [UInt8](repeating: 0x20, count: last.count - 1)),
            valueStart: start, fix: ("Write the mark that the text began with", last, mark))
    }

    /// A comma between a text in quotes and the end of its line, as JSON has it, or the key that follows.
    private static func commaBehind(_ quote: Int, _ place: Place, _ keys: KnownKeys) -> Self? {
        guard place.byte == UInt8(ascii: ",") || place.byte == UInt8(ascii: ";") else { return nil }
        let rest = (place.offset + 1)..<max(place.offset + 1, place.line.upperBound)
        if let colon = place.firstColon(in: rest) {
            guard let first = place.firstColon(in: place.line.lowerBound..<quote) else { return nil }
            return keyOnSameLine(before: colon, behind: first, place, keys)
        }
        let text = place.bytes[rest].drop { $0 == 0x20 || $0 == 0x09 }
        guard place.byte == UInt8(ascii: ","), text.first.map({ $0 == UInt8(ascii: "#") }) ?? true else { return nil }
        let comma = place.offset..<(place.offset + 1)
        return Self(
            comma, "a comma stands behind the closing quotation mark", help: "Delete it.",
            mend: .overwrite(comma, with: 0x20), fix: ("Delete the comma", comma, ""))
    }

    private static func unclosedQuote(at start: Int, mend: Mend? = nil) -> Self {
        Self(
            start..<(start + 1), "this quotation mark is never closed",
            help: "Add the same mark at the end of the value, or remove this one.",
            mend: mend ?? .overwrite(start..<(start + 1), with: UInt8(ascii: "x")))
    }

    /// A text that ends at a mark in another value, with all keys and items between the two in it.
    static func openQuote(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        guard let end = failure.endOffset, let start = place.contextOffset else { return nil }
        if let other = otherMark(closing: start, place) { return other }
        // Closed in place of the last character before them.
        let last = place.lastCharacter(of: (start + 1)..<max(start + 1, failure.offset))
        let mend =
            last.isEmpty || place.bytes[last.lowerBound - 1] == UInt8(ascii: "\\")
            ? nil
            : Mend.replace(last, with: [place.bytes[start]] + [UInt8](repeating: 0x20, count: last.count - 1))
        // A mark right before a word is not what closes the text, but begins another one.
        var explanation = unclosedQuote(at: start, mend: mend)
        if end + 1 >= place.bytes.count || place.bytes[end + 1] <= 0x20 {
            let lines = place.bytes[start..<end].count { $0 == 0x0A }
            explanation.message =
                "this quotation mark is closed only \(max(1, lines)) line\(lines > 1 ? "s" : "") below, "
                + "behind what looks like a key or an item of its own"
            explanation.help += " If all of that is one text, indent its lines deeper than its key."
        }
        return explanation
    }
}
