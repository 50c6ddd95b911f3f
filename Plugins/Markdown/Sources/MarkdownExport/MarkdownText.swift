internal import ExporterKit

/// Plain text as Markdown: the one place where a document's text is kept from becoming markup.
///
/// Escaped is what CommonMark would take for markup, and what GitHub, GitLab, pandoc and the template languages of
/// Jekyll and Hugo would.
struct MarkdownText {
    private let scalars: [Unicode.Scalar]

    /// `text`, in which nothing is invisible, with a backslash before all that could be markup.
    ///
    /// - Parameter startsLine: whether it stands at the beginning of a line, where more is markup.
    static func escaped(_ text: String, startsLine: Bool = false) -> String {
        let text = MarkdownText(scalars: Array(text.unicodeScalars))
        let mark = startsLine ? text.markOfLine : nil
        var result = String.UnicodeScalarView()
        for (index, scalar) in text.scalars.enumerated() {
            if index == mark || text.isMarkup(at: index) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    private func isMarkup(at index: Int) -> Bool {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        switch scalars[index] {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "^", "@", "{", "}": return true
        // Liquid takes a brace and a percent sign for a tag, whatever stands before the brace.
        case "%": return index > 0 && scalars[index - 1] == "{" || next == "}"
        // Before what comes after the text, it could begin an image.
        case "!": return next == nil
        case "&": return Self.isEntity(scalars[index...])
        // `https:` and `:smile:`, but not a time of day or what comes before a space.
        case ":": return next.map { $0 == "/" || $0 == "+" || $0 == "-" || Self.isLetter($0) } ?? false
        case ".": return index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
        default: return false
        }
    }

    /// The place of what makes a heading, a list, a rule or a definition at the beginning of a line.
    private var markOfLine: Int? {
        guard let first = scalars.first else { return nil }
        if "-+=:%".unicodeScalars.contains(first) { return 0 }
        let start = first == "(" ? 1 : 0
        let word = scalars[start...].prefix { Self.isLetter($0) || Self.isDigit($0) }
        guard word.endIndex < scalars.count, scalars[word.endIndex] == ")" || scalars[word.endIndex] == "." else {
            return nil
        }
        // Pandoc counts with letters and Roman numbers too.
        let isNumber =
            word.allSatisfy(Self.isDigit) || word.count == 1
            || word.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
        return !word.isEmpty && isNumber ? word.endIndex : nil
    }

    /// Whether a text begins with an entity, `&amp;` or `&#38;`, whatever its name.
    static func isEntity(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        // Asked of every letter of an address.
        guard scalars.first == "&" else { return false }
        return scalars.dropFirst().first { !isLetter($0) && !isDigit($0) && $0 != "#" } == ";"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }
}
