internal import ExporterKit

/// How a page looks: its style sheet, with what a theme changes.
struct Look: Sendable {
    private let sheet: String
    /// The organisation's logo.
    let logo: Theme.Logo?

    /// - Parameters:
    ///   - sheet: the style sheet, of the exporter or an organisation's own.
    ///   - theme: the path of a theme's file, if any.
    /// - Throws: all that is wrong with the theme.
    init(sheet: String, theme: String?) throws(ExportError) {
        guard let theme else {
            (self.sheet, logo) = (sheet, nil)
            return
        }
        let read = try ThemeReader.read(path: theme)
        (self.sheet, logo) = (sheet + read.css, read.logo)
    }

    /// The style sheet for the page of a statement, which names its title on every printed page but the first.
    func style(of statement: PublishedStatement) -> String {
        sheet + """
            @page { @top-left { content: "\(Self.text(statement.title))"; } }
            @page :first { @top-left { content: none; } }

            """
    }

    /// Text within a CSS string (CSS Syntax 3, section 4.3.7): everything that could end it, or the style sheet, is
    /// written as its code point.
    private static func text(_ text: String) -> String {
        VisibleText.of(text).unicodeScalars.reduce(into: "") { result, scalar in
            let isPlain = scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            result += isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
    }
}
