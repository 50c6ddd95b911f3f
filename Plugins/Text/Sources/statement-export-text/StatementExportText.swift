import ExporterKit
import TextExport

@main
enum StatementExportText {
    static func main() {
        TextExporter.main()
    }
}
