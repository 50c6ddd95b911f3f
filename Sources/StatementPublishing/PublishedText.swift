internal import StatementFormat

/// Texts as they are published: in Unicode Normalization Form C, without white space that means nothing.
enum PublishedText {
    /// One line: white space within is one space.
    static func line(_ text: Located<String>?) -> String? {
        nonEmpty(text?.value.composed.split(whereSeparator: \.isWhitespaceButNoBreak).joined(separator: " "))
    }

    /// Several lines, each as one.
    static func lines(_ text: Located<String>?) -> String? {
        let lines = text?.value.composed.split(whereSeparator: \.isNewline).map { line in
            line.split(whereSeparator: \.isWhitespaceButNoBreak).joined(separator: " ")
        }
        return nonEmpty(lines?.filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    /// CommonMark, where white space has meaning: without blank lines around it.
    static func commonMark(_ text: Located<String>?) -> String? {
        guard let text else { return nil }
        var lines = text.value.composed.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines = lines.dropFirst() }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines = lines.dropLast() }
        return nonEmpty(lines.joined(separator: "\n"))
    }

    private static func nonEmpty(_ text: String?) -> String? {
        text?.isEmpty == true ? nil : text
    }
}

extension Character {
    /// White space where a line may break; a no-break space is there on purpose.
    fileprivate var isWhitespaceButNoBreak: Bool { isWhitespace && self != "\u{A0}" && self != "\u{202F}" }
}
