import ExporterKit

/// A heading of plain text, told from others by its underline.
enum Heading: Character {
    case title = "="
    case part = "-"
    case section = "~"
    case within = "."
    case deeper = "^"

    /// The lines of a heading and of its underline, which is as long as the longest of them.
    static func lines(_ text: String, _ heading: Heading, _ setter: LineSetter) -> [String] {
        let lines = setter.lines(of: text)
        let length = lines.map { DisplayWidth.of($0) }.max() ?? 0
        return lines + [String(repeating: heading.rawValue, count: min(max(length, 1), setter.width))]
    }
}
