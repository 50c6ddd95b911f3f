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

    private static func stranger(_ line: Range<Int>, _ place: Place, mend: Mend) -> Self {
        let start = line.lowerBound + place.indentation(of: line)
        return Self(
            start..<max(start, place.lastCharacter(of: line).upperBound), "this line is no part of the statement",
            help: "Delete it, or begin it with `# ` to keep it as a comment.", mend: mend)
    }
}

extension Place {
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
