import AnnouncementExport
import ExporterKit

@main
enum StatementExportAnnouncement {
    static func main() {
        AnnouncementExporter.main()
    }
}
