public import ExporterKit

/// Writes a statement as CommonMark, for repositories, wikis and pandoc.
public struct MarkdownExporter: Exporter {
    /// `markdown`.
    public static let name = "markdown"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// One file of CommonMark in UTF-8.
    public static let formats = [ExporterProtocol.Format(extension: "md", mediaType: "text/markdown")]
    /// `anchors` and `frontMatter`.
    public static let options = [
        ExporterOption(
            "anchors", .boolean, default: true,
            "Whether measures, sections and references have anchors, which are the only HTML of the file."),
        ExporterOption(
            "frontMatter", .boolean, default: false,
            "Whether title, subtitle, date and language stand in YAML front matter, for Hugo, Jekyll and pandoc."),
    ]

    /// Makes an exporter.
    public init() {}

    /// Writes `<id>.md`.
    public func export(_ statement: PublishedStatement, options: ExportOptions) -> Export {
        let hasFrontMatter = options.boolean("frontMatter")
        let blocks = StatementDocument.blocks(
            of: statement, hasTitle: !hasFrontMatter, hasAnchors: options.boolean("anchors"))
        let frontMatter = hasFrontMatter ? FrontMatter.source(of: statement) : ""
        return Export(file: "\(statement.id).md", text: frontMatter + MarkdownWriter.source(of: blocks))
    }
}
