internal import ExporterKit

/// The YAML at the head of a file from which Hugo, Jekyll and pandoc take title, date and language.
enum FrontMatter {
    /// The front matter between its marks, with an empty line after it.
    static func source(of statement: PublishedStatement) -> String {
        var lines = ["---", "title: " + quoted(statement.title)]
        if let subtitle = statement.subtitle { lines.append("subtitle: " + quoted(subtitle)) }
        // A month or a year is no date of YAML, and Hugo stops at it.
        if let date = statement.date?.value, isDay(date) { lines.append("date: " + date) }
        lines.append("lang: " + quoted(statement.language.tag))
        if statement.language.direction == "rtl" { lines.append("dir: rtl") }
        return (lines + ["---", "", ""]).joined(separator: "\n")
    }

    /// A double-quoted scalar of YAML 1.1 and 1.2.
    private static func quoted(_ text: String) -> String {
        let scalars = VisibleText.of(text).unicodeScalars
        return "\"" + scalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }

    private static func isDay(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy(digits.contains)
    }
}
