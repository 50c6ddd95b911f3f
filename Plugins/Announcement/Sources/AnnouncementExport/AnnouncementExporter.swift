public import ExporterKit

/// Writes the news release that announces a statement, as a web page and as text.
public struct AnnouncementExporter: Exporter {
    /// `announcement`.
    public static let name = "announcement"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// A page and a text.
    public static let formats = [
        ExporterProtocol.Format(extension: "announcement.html", mediaType: "text/html"),
        ExporterProtocol.Format(extension: "announcement.txt", mediaType: "text/plain"),
    ]
    /// `place` and `headline`.
    public static let options = [
        ExporterOption("place", .text, default: "", "The place that stands before the date, as in “Vienna”."),
        ExporterOption("headline", .text, default: "", "The headline, in place of one made of leads and title."),
    ]

    private let phrases: [String: Phrases]

    /// Makes an exporter, its languages read.
    public init() throws(ExportError) {
        phrases = try Phrases.all()
    }

    /// Writes `<id>.announcement.html` and `<id>.announcement.txt`.
    public func export(_ statement: PublishedStatement, options: ExportOptions) -> Export {
        let language = statement.language.tag.lowercased().split(separator: "-").first.map(String.init)
        let desk = NewsDesk(
            statement, language.flatMap { phrases[$0] }, place: options.text("place"),
            headline: options.text("headline"))
        let release = desk.release
        let files = [("html", ReleasePage.html(of: release)), ("txt", ReleaseText.text(of: release))]
        return Export(
            files: files.map { .init(name: "\(statement.id).announcement.\($0)", contents: Array($1.utf8)) },
            diagnostics: diagnostics(of: statement))
    }

    /// What a communication officer should know before the release is sent.
    private func diagnostics(of statement: PublishedStatement) -> [ExporterProtocol.Diagnostic] {
        var diagnostics: [ExporterProtocol.Diagnostic] = []
        if statement.stage.value == "draft" {
            let message = "the news release announces a draft"
            diagnostics.append(.init(severity: "information", message: message, at: "/stage"))
        } else if !statement.contacts.contains(where: { $0.purpose.value == "press" }) {
            diagnostics.append(.init(severity: "information", message: "the news release has no press contact"))
        }
        for (index, quote) in statement.quotes.enumerated() where quote.approved == nil {
            let whose = quote.speaker?.name ?? quote.onBehalfOf
            diagnostics.append(
                .init(
                    severity: "warning",
                    message: "the quote\(whose.map { " of \($0)" } ?? "") in the news release has not been approved",
                    at: "/quotes/\(index)"))
        }
        return diagnostics
    }
}
