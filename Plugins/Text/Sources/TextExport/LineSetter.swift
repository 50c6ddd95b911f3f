import ExporterKit

/// Makes lines of text: how wide they are, and whether in ASCII.
struct LineSetter: Hashable {
    /// The most columns of a line.
    private(set) var width: Int
    /// How text becomes ASCII; nothing where it stays as it is.
    let transliteration: Transliteration?

    /// The same for lines that something stands before.
    func narrowed(by columns: Int) -> LineSetter {
        var setter = self
        setter.width -= columns
        return setter
    }

    /// The lines of `text`, whose line feeds break lines, with `mark` before the first and spaces before the others.
    func item(_ text: String, mark: String, indent: Int = 0) -> [String] {
        let mark = set(mark)
        let indent = String(repeating: " ", count: indent)
        let hanging = indent + String(repeating: " ", count: DisplayWidth.of(mark))
        return LineWrapper(width: width).lines(of: set(text), first: indent + mark, rest: hanging)
    }

    /// The lines of `text`, whose line feeds break lines.
    func lines(of text: String, rest: String = "") -> [String] {
        LineWrapper(width: width).lines(of: set(text), rest: rest)
    }

    /// A line whose white space is kept, cut where it is too long.
    func cut(_ line: String, indent: String) -> [String] {
        LineWrapper(width: width).cut(set(line), indent: indent)
    }

    private func set(_ text: String) -> String { transliteration?.ascii(text) ?? text }
}
