internal import StatementFormat
internal import TextMetrics

/// Texts as they are published: in Unicode Normalization Form C, without white space that means nothing.
enum PublishedText {
    /// One line: white space within is one space.
    static func line(_ text: Located<String>?) -> String? {
        guard let text = text?.value.composed else { return nil }
        return nonEmpty(isOneLine(text) ? text : line(text))
    }

    private static func line(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespaceButNoBreak).joined(separator: " ")
    }

    /// Whether all white space of a text is single spaces within it, as mostly it is.
    private static func isOneLine(_ text: String) -> Bool {
        var isAfterSpace = true
        for byte in text.utf8 {
            let isSpace = byte == UInt8(ascii: " ")
            if isSpace, isAfterSpace { return false }
            isAfterSpace = isSpace
        }
        return !isAfterSpace && !text.holdsScalar { Unicode.Scalar($0)?.isSpaceButNoBreak ?? false }
    }

    /// Several lines, each as one.
    static func lines(_ text: Located<String>?) -> String? {
        let lines = text?.value.composed.split(whereSeparator: \.isNewline).map { line($0) }
        return nonEmpty(lines?.filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    /// CommonMark, where white space has meaning: without blank lines around it.
    static func commonMark(_ text: Located<String>?) -> String? {
        guard let text = text?.value.composed else { return nil }
        if let text = trimmed(text) { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines = lines.dropFirst() }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines = lines.dropLast() }
        return nonEmpty(lines.joined(separator: "\n"))
    }

    /// The text without the line feeds at its end; nothing unless it then begins and ends with visible signs of ASCII.
    private static func trimmed(_ text: String) -> String? {
        let isVisible = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
        let lineFeeds = text.utf8.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
        let trimmed = text.utf8.dropLast(lineFeeds)
        guard trimmed.first.map(isVisible) == true, trimmed.last.map(isVisible) == true else { return nil }
        return lineFeeds == 0 ? text : String(Substring(trimmed))
    }

    private static func nonEmpty(_ text: String?) -> String? {
        text?.isEmpty == true ? nil : text
    }
}

extension Character {
    fileprivate var isWhitespaceButNoBreak: Bool { unicodeScalars.first?.isSpaceButNoBreak ?? false }
}

extension Unicode.Scalar {
    /// White space where a line may break; a no-break space is there on purpose.
    fileprivate var isSpaceButNoBreak: Bool { isSpace && self != "\u{A0}" && self != "\u{202F}" }
}

extension [Located<String>] {
    /// The values, each of them once.
    var distinct: [String] {
        guard count > 1 else { return map(\.value) }
        var seen: Set<String> = []
        return map(\.value).filter { seen.insert($0).inserted }
    }
}
