internal import Diagnostics

extension SyntaxExplanation {
    // Lines that came along when the statement was copied from somewhere, or that only adorn it.

    static func stranger(_ failure: SyntaxFailure, _ place: Place, _ keys: KnownKeys) -> Self? {
        guard !failure.context.contains("quoted"), !failure.context.contains("flow") else { return nil }
        let line = failure.problem.contains("expected ':'") ? place.contextLine ?? place.line : place.line
        if place.isStranger(line) { return stranger(line, place, mend: .commentOut) }
        // A sentence above the first key is a part of that for YAML.
        guard failure.problem.contains("mapping values are not allowed"), let first = place.firstLine,
            let above = place.lineAbove, first.lowerBound <= above.lowerBound,
            place.firstColon(in: place.line.lowerBound..<place.offset) == nil, place.mayBeKey(place.line),
            place.indentation(of: place.line) == 0, place.isText(first.lowerBound..<above.upperBound),
            // A key without its colon is none.
            !keys.contains(
                place.string(first).split(whereSeparator: { $0 == " " || $0 == "：" }).first.map(String.init) ?? "")
        else { return nil }
        return stranger(first, place, mend: .commentOutLines(first.lowerBound..<above.upperBound))
    }

    /// A comment between the lines of a text, which ends it.
    static func commentInText(_ failure: SyntaxFailure, _ place: Place) -> Self? {
        let column = place.indentation(of: place.line)
        guard !failure.context.contains("quoted"), !failure.context.contains("flow"),
            let key = place.linesAbove.first(where: { place.indentation(of: $0) < column })
        else { return nil }
        let isBlock = place.blockSign(of: key) != nil
        var comment = place.commentAbove
        if !isBlock {
            guard place.beginsPlainText(key), !place.mayBeKey(place.line) else { return nil }
            comment = comment ?? place.commentBehindLineAbove(ofTextAt: key)
        } else if let line = comment, place.indentation(of: line) >= column {
            return nil
        }
        guard let comment else { return nil }
        let start = comment.lowerBound + place.indentation(of: comment)
        return Self(
            start..<place.lastCharacter(of: comment).upperBound,
            "a comment ends the text above it, which goes on below",
            help: "Move it above the key of the text. If it is a part of the text, "
                + (isBlock ? "indent it like that." : "put the whole of that in quotes."),
            mend: .blankOut([comment]))
    }

    private static func stranger(_ line: Range<Int>, _ place: Place, mend: Mend) -> Self {
        let start = line.lowerBound + place.indentation(of: line)
        return Self(
            start..<max(start, place.lastCharacter(of: line).upperBound), "this line is no part of the statement",
            help: "Delete it, or begin it with `# ` to keep it as a comment.", mend: mend)
    }
}

extension Place {
    /// Whether a line has a key and behind it text that is in no quotes.
    fileprivate func beginsPlainText(_ line: Range<Int>) -> Bool {
        guard mayBeKey(line), let colon = firstColon(in: line) else { return false }
        return bytes[(colon + 1)..<line.upperBound].first { $0 != 0x20 && $0 != 0x09 }.map {
            !"\"'[{|>&*!#".utf8.contains($0)
        } ?? false
    }

    /// The comment behind the line above, which is the last one of a text that begins with its key on another.
    fileprivate func commentBehindLineAbove(ofTextAt key: Range<Int>) -> Range<Int>? {
        guard let lineAbove, lineAbove == key || firstColon(in: lineAbove) == nil else { return nil }
        let rest = bytes[QuotedText.end(ofLine: bytes[lineAbove])..<lineAbove.upperBound]
        return rest.firstIndex(of: UInt8(ascii: "#")).map { $0..<lineAbove.upperBound }
    }

    /// The comment on the nearest line above that is not blank.
    fileprivate var commentAbove: Range<Int>? {
        var end = line.lowerBound
        for _ in 0..<200 where end > 0 {
            let start = (bytes[..<(end - 1)].lastIndex { $0 == 0x0A || $0 == 0x0D }).map { $0 + 1 } ?? 0
            let above = start..<(end - 1)
            if let first = bytes[above].first(where: { $0 != 0x20 && $0 != 0x09 }) {
                return first == UInt8(ascii: "#") ? above : nil
            }
            end = start
        }
        return nil
    }

    /// Whether a line is a mark of Markdown around code, a comment of another language, or a row of one sign.
    fileprivate func isStranger(_ line: Range<Int>) -> Bool {
        let start = line.lowerBound + indentation(of: line)
        let text = bytes[start..<max(start, line.upperBound)]
        if ["```", "~~~", "//", "<!--", "-->"].contains(where: { text.starts(with: $0.utf8) }) { return true }
        let signs = String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace }
        guard let sign = signs.first, "-=_*~+.·•–—─━═".contains(sign), signs.allSatisfy({ $0 == sign }) else {
            return false
        }
        // Three of these mean something to YAML.
        return signs.count > ("-.".contains(sign) ? 3 : 2)
    }

    /// Whether lines are sentences: of several words, and neither keys nor items.
    fileprivate func isText(_ lines: Range<Int>) -> Bool {
        let text = bytes[lines]
        guard text.contains(0x20), text.first != UInt8(ascii: "%") else { return false }
        return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).allSatisfy { line in
            let range = line.startIndex..<line.endIndex
            return firstColon(in: range) == nil && !isItem(range) && !line.starts(with: "---".utf8)
        }
    }
}
