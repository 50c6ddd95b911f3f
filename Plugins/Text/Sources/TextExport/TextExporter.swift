public import ExporterKit

/// Writes a statement as plain text, for an e-mail and for whoever reads without a browser.
public struct TextExporter: Exporter {
    /// `text`.
    public static let name = "text"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// One text file in UTF-8.
    public static let formats = [ExporterProtocol.Format(extension: "txt", mediaType: "text/plain")]
    /// What users can set.
    public static let options = [
        ExporterOption(
            "width", .integer(widths), default: 72, "The most columns of a line; only addresses may stand out."),
        ExporterOption(
            "ascii", .boolean, default: false,
            "Write ASCII only: letters without their accents, other scripts in Latin letters."),
    ]

    private static let widths = 40...200

    /// Makes an exporter.
    public init() {}

    /// Writes `<id>.txt`.
    public func export(
        _ statement: PublishedStatement, options: ExportOptions
    ) throws(ExportError) -> Export {
        // Whoever runs this without the host may give any number.
        let width = min(max(options.integer("width"), Self.widths.lowerBound), Self.widths.upperBound)
        let setter = LineSetter(
            width: width,
            transliteration: options.boolean("ascii") ? Transliteration(language: statement.language.tag) : nil)
        return Export(file: "\(statement.id).txt", text: StatementText.text(of: statement, setter))
    }
}
