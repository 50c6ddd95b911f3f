public import ExporterKit

/// Writes one self-contained web page: no network, no script, every part of the statement.
public struct HTMLExporter: Exporter {
    /// `html`.
    public static let name = "html"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// One HTML file.
    public static let formats = [ExporterProtocol.Format(extension: "html", mediaType: "text/html")]

    /// What users can set.
    public static let options = [
        ExporterOption(
            "fragment", .boolean, default: false,
            "Write the content only, for pasting into a content management system: no head, styles or scripts."),
        ExporterOption(
            "headingLevel", .integer(1...4), default: 2, "The level of the title's heading in a fragment."),
        ExporterOption(
            "theme", .file, default: "",
            "A JSON file with colours, fonts and a logo, which become part of the page."),
        ExporterOption(
            "templates", .folder, default: "",
            "A folder with Mustache templates, or a style sheet, in place of the exporter's."),
    ]

    private let templates: Templates
    private let foreignTemplates = Cache<Templates>()
    private let looks = Cache<Look>()

    /// Makes an exporter, its templates parsed.
    public init() throws(ExportError) {
        templates = try Templates()
    }

    /// Writes `<id>.html`.
    ///
    /// - Throws: all that is wrong with the theme or the templates that the options name.
    public func export(_ statement: PublishedStatement, options: ExportOptions) throws(ExportError) -> Export {
        let isFragment = options.boolean("fragment")
        let folder = options.text("templates")
        let theme = options.text("theme")
        let templates =
            folder.isEmpty
            ? templates : try foreignTemplates.value(folder) { () throws(ExportError) in try Templates(folder: folder) }
        let look = try looks.value(folder + "\n" + theme) { () throws(ExportError) in
            try Look(sheet: templates.style, theme: theme.isEmpty ? nil : theme)
        }
        let page = Page(statement, templates, look, form: isFragment ? .fragment : .page)
        let level = min(max(options.integer("headingLevel"), 1), 4)
        return Export(
            file: "\(statement.id).html",
            text: isFragment ? Fragment.html(of: page.html, headingLevel: level) : page.html)
    }
}
