public import StatementProtocol

/// Turns the quotation marks of a language that stand within a quote into those of a quote within a quote.
///
/// What is no quotation mark stays: an apostrophe, and the opening mark of one language where it closes in another.
public struct InnerQuotationMarks {
    private let opening: Mark
    private let closing: Mark
    /// How many quotes are open, from one piece of running text to the next.
    private var depth = 0

    /// A quotation mark, of which the spaces within the quote are a part.
    private struct Mark {
        let outer: Character?
        let inner: String
        let hasSpace: Bool

        init(_ outer: String, inner: String) {
            let bare = outer.filter { !$0.isWhitespace }
            self.outer = bare.count == 1 ? bare.first : nil
            self.inner = inner
            hasSpace = bare != outer
        }

        /// Whether a text has it, by bytes: most texts have none, and to go through their characters takes long.
        func stands(in text: String) -> Bool {
            guard let bytes = outer.map({ Array(String($0).utf8) }), let first = bytes.first else { return false }
            var text = text
            return text.withUTF8 { text in
                var index = text.startIndex
                while let found = text[index...].firstIndex(of: first) {
                    if text[found...].starts(with: bytes) { return true }
                    index = found + 1
                }
                return false
            }
        }
    }

    /// - Parameter marks: those of the language of the quote.
    public init(_ marks: PublishedStatement.QuotationMarks) {
        opening = Mark(marks.opening, inner: marks.innerOpening)
        closing = Mark(marks.closing, inner: marks.innerClosing)
    }

    /// A whole text in a language of these marks.
    public static func text(_ text: String, _ marks: PublishedStatement.QuotationMarks) -> String {
        var inner = InnerQuotationMarks(marks)
        return inner.text(text)
    }

    /// The next piece of running text of a quote, behind those that were given before.
    public mutating func text(_ text: String) -> String {
        guard opening.stands(in: text) || closing.stands(in: text) else { return text }
        var result = ""
        var rest = text[...]
        var isAfterWord = false
        while let character = rest.popFirst() {
            let isBeforeWord = rest.first.map(Self.isOfWord) ?? false
            if character == closing.outer, depth > 0, !isBeforeWord {
                depth -= 1
                while closing.hasSpace, result.last?.isWhitespace == true { result.removeLast() }
                result += closing.inner
            } else if character == opening.outer, !isAfterWord {
                depth += 1
                result += opening.inner
                while opening.hasSpace, rest.first?.isWhitespace == true { rest.removeFirst() }
            } else {
                result.append(character)
            }
            isAfterWord = Self.isOfWord(character)
        }
        return result
    }

    /// Whether a character is of a word that goes on: ideographs have no spaces between words.
    private static func isOfWord(_ character: Character) -> Bool {
        (character.isLetter || character.isNumber) && !LineBreaks.isIdeographic(character)
    }
}
