import ExporterKit
import MarkdownExport

@main
enum StatementExportMarkdown {
    static func main() {
        MarkdownExporter.main()
    }
}
