public import ExporterKit

/// Writes one self-contained web page: no network, no script, every part of the statement.
public struct HTMLExporter: Exporter {
    /// `html`.
    public static let name = "html"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// One HTML file.
    public static let formats = [ExporterProtocol.Format(extension: "html", mediaType: "text/html")]

    /// `fragment` and `headingLevel`.
    public static let options = [
        ExporterOption(
            "fragment", .boolean, default: false,
            "Write the content only, for pasting into a content management system: no head, styles or scripts."),
        ExporterOption(
            "headingLevel", .integer(1...4), default: 2, "The level of the title's heading in a fragment."),
    ]

    private let templates: Templates

    /// Makes an exporter, its templates parsed.
    public init() throws(ExportError) {
        templates = try Templates()
    }

    /// Writes `<id>.html`.
    public func export(_ statement: PublishedStatement, options: ExportOptions) -> Export {
        let isFragment = options.boolean("fragment")
        let page = Page(statement, templates, form: isFragment ? .fragment : .page)
        let level = min(max(options.integer("headingLevel"), 1), 4)
        return Export(
            file: "\(statement.id).html",
            text: isFragment ? Fragment.html(of: page.html, headingLevel: level) : page.html)
    }
}
