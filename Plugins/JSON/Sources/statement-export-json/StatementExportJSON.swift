import ExporterKit
import JSONExport

@main
enum StatementExportJSON {
    static func main() {
        JSONExporter.main()
    }
}
