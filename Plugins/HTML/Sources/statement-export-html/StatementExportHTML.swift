import ExporterKit
import HTMLExport

@main
enum StatementExportHTML {
    static func main() {
        HTMLExporter.main()
    }
}
