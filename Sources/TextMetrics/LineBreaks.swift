/// Where a word may break: a small part of Unicode Standard Annex 14, for text that is read in a fixed-width font.
public enum LineBreaks {
    /// Whether a character is an ideograph, a kana or their punctuation: lines break beside it without a space.
    public static func isIdeographic(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value, value >= 0x2E80 else { return false }
        switch value {
        case 0x2E80...0x2FDF, 0x3001...0x312F, 0x31A0...0x4DBF, 0x4E00...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF01...0xFF60, 0x20000...0x3FFFD:
            return true
        default: return false
        }
    }

    /// The pieces of a word between which a line may break.
    static func pieces(of word: Substring) -> [Substring] {
        // Ideographs begin at U+2E80: with a byte of E2 or above.
        guard word.utf8.contains(where: { $0 >= 0xE2 }), word.contains(where: isIdeographic) else { return [word] }
        var pieces: [Substring] = []
        var start = word.startIndex
        var index = word.startIndex
        var previous: Character?
        while index < word.endIndex {
            let character = word[index]
            if let previous, mayBreak(between: previous, and: character) {
                pieces.append(word[start..<index])
                start = index
            }
            previous = character
            index = word.index(after: index)
        }
        pieces.append(word[start...])
        return pieces
    }

    /// Cuts a text into parts of at most `limit` columns, after one of `joints` in a part's second half where there is
    /// one. A character that is wider than that is a part of its own.
    static func cut(_ text: Substring, to limit: Int, after joints: Set<Character> = hyphens) -> [Substring] {
        var parts: [Substring] = []
        var rest = text
        while !rest.isEmpty {
            var end = rest.startIndex
            var column = 0
            var best: Substring.Index?
            while end < rest.endIndex {
                let width = DisplayWidth.of(rest[end])
                if column + width > limit, end > rest.startIndex { break }
                column += width
                let isJoint = joints.contains(rest[end])
                end = rest.index(after: end)
                if isJoint, column * 2 > limit { best = end }
            }
            let cut = end == rest.endIndex ? end : best ?? end
            parts.append(rest[..<cut])
            rest = rest[cut...]
        }
        return parts
    }

    /// Whether a word holds a URL or an e-mail address, which a line break would spoil.
    static func isAddress(_ word: Substring) -> Bool {
        let mailbox = word.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return word.contains("://") || mailbox.count == 2 && mailbox.allSatisfy { !$0.isEmpty }
    }

    /// Whether a word is an opening mark that French sets off by a space.
    static func isOpening(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.last == 0xAB, (2...3).contains(word.count), word[word.count - 2] == 0xC2 else { return false }
        return word.count == 2 || word[0] == UInt8(ascii: "(")
    }

    /// Whether a word is a mark that French sets off by a space, with the marks that follow it.
    static func isSetOff(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        // Nearly all words are told by their first byte.
        switch word[0] {
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "%"), 0xC2, 0xE2:
            let marks = String(decoding: word, as: UTF8.self).unicodeScalars
            return marks.first.map(setOff.contains) == true
                && marks.allSatisfy { setOff.contains($0) || closing.contains($0) }
        default: return false
        }
    }

    private static let setOff = Set("»;:!?%€".unicodeScalars)
    private static let closing = Set(".,)]”’…".unicodeScalars)

    private static func mayBreak(between first: Character, and second: Character) -> Bool {
        guard isIdeographic(first) || isIdeographic(second) else { return false }
        return !neverLast.contains(first) && !neverFirst.contains(second)
    }

    static let hyphens: Set<Character> = ["-", "/", "\u{2010}", "\u{2013}", "\u{2014}"]
    private static let neverLast = Set<Character>("([{“‘«‹「『（【〔〈《〖〘｛［＜")
    private static let neverFirst = Set<Character>(
        ")]}”’»›.,;:!?…、。，．・：；？！」』）】〕〉》〗〙｝］＞ー々〻ゝゞヽヾっゃゅょぁぃぅぇぉゎッャュョァィゥェォヮヵヶ")
}
