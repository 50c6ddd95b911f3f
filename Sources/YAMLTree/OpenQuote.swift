/// Tells texts in quotes whose mark was left open, so that they end at the next one only: in them are lines that were meant
/// as keys or items of their own. More of a text stands deeper than what it belongs to.
enum OpenQuote {
    /// Why a text cannot be what its author wrote; nothing where it can.
    ///
    /// - Parameters:
    ///   - text: a text in quotes that stands in no brackets, with its marks.
    ///   - isKey: whether a word is a key of the format.
    static func failure(of text: Range<Int>, in bytes: [UInt8], isKey: (String) -> Bool) -> SyntaxFailure? {
        guard "\"'".utf8.contains(bytes[text.lowerBound]) else { return nil }
        let owner = Owner(of: text.lowerBound, in: bytes)
        var line = text.lowerBound
        while let end = bytes[line..<text.upperBound].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            line = end + 1
            let indentation = bytes[line..<text.upperBound].prefix { $0 == 0x20 }.count
            guard indentation <= owner.column else { continue }
            let rest = bytes[(line + indentation)..<text.upperBound]
            let isItem = rest.starts(with: "- ".utf8)
            let word = (isItem ? rest.dropFirst(2) : rest).keyWord
            guard isItem && owner.dashes.contains(indentation) || word.map(isKey) == true else { continue }
            return SyntaxFailure(
                problem: "found what looks like a key or an item", offset: line,
                context: "while scanning a quoted scalar", contextOffset: text.lowerBound,
                endOffset: text.upperBound - 1)
        }
        return nil
    }

    /// The key or the item whose value a text is.
    private struct Owner {
        /// The column of the key, or else of the dash; before the first one where the text has its line to itself.
        var column: Int
        /// The columns of the dashes that the line begins with.
        var dashes: [Int] = []

        init(of text: Int, in bytes: [UInt8]) {
            let start = bytes[..<text].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
            var next = bytes[start..<text].firstIndex { $0 != 0x20 } ?? text
            while next < text, bytes[next] == UInt8(ascii: "-"), bytes[next + 1] == 0x20 {
                dashes.append(next - start)
                next = bytes[(next + 1)..<text].firstIndex { $0 != 0x20 } ?? text
            }
            column = next < text ? next - start : dashes.last ?? text - start - 1
        }
    }
}

extension ArraySlice<UInt8> {
    /// The word in small letters with a colon and a space behind it that a line begins with, as a key does.
    var keyWord: String? {
        let word = prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        let rest = self[word.endIndex...]
        guard !word.isEmpty, rest.first == UInt8(ascii: ":"), rest.dropFirst().first.map({ $0 <= 0x20 }) ?? true else {
            return nil
        }
        return String(decoding: word, as: UTF8.self)
    }
}
