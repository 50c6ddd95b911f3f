public import ExporterKit

/// Writes one self-contained web page: no network, no script, every part of the statement.
public struct HTMLExporter: Exporter {
    /// `html`.
    public static let name = "html"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// One HTML file.
    public static let formats = [ExporterProtocol.Format(extension: "html", mediaType: "text/html")]

    private let templates: Templates

    /// Makes an exporter, its templates parsed.
    public init() throws(ExportError) {
        templates = try Templates()
    }

    /// Writes `<id>.html`.
    public func export(_ statement: PublishedStatement, options: ExportOptions) -> Export {
        Export(file: "\(statement.id).html", text: Page(statement, templates).html)
    }
}
