internal import Diagnostics
internal import ExporterHost
internal import StatementFormat
internal import StatementProtocol
internal import StatementPublishing
internal import StatementRules

/// The statements of one call that can be exported.
struct ExportBatch {
    /// A statement on its way to the exporters.
    struct Item {
        var job: ExportJob
        var publication: Publication
        var sources: SourceFiles
        var path: String

        /// What an exporter says of a part of the statement, at that part's place in the file.
        func diagnostic(_ diagnostic: ExporterProtocol.Diagnostic, exporter: String) -> Diagnostic {
            Diagnostic(
                rule: "export-" + exporter, severity: Severity(rawValue: diagnostic.severity) ?? .warning,
                range: diagnostic.at.flatMap(publication.range) ?? SourceRange(0..<0), message: diagnostic.message,
                help: diagnostic.severity == "error"
                    ? "The exporter `\(exporter)` cannot render this statement until that is changed." : nil)
        }
    }

    private(set) var items: [Item] = []
    private var paths: [String: String] = [:]

    /// Adds a statement; `false`, with a message, where it cannot be exported.
    mutating func add(_ result: Validator.Result, path: String) -> Bool {
        guard let statement = result.statement, !result.diagnostics.haveErrors else { return false }
        let publication = Publisher.publish(statement, id: Self.id(ofFile: path), origin: result.origin)
        let id = publication.statement.id
        if let other = paths[id] {
            Console.error(
                "\(path) has the same id as \(other), `\(id)`, and would overwrite its exports",
                help: "Give one of them another `id`.")
            return false
        }
        paths[id] = path
        do {
            let job = try ExportJob(publication.statement)
            items.append(Item(job: job, publication: publication, sources: result.sources, path: path))
            return true
        } catch {
            Console.error("\(path) cannot be written as JSON: \(error)")
            return false
        }
    }

    /// The id of a statement that names none: its file's name without the extension, made a slug.
    static func id(ofFile path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let slug = Slug.of(stem)
        return slug.isEmpty ? "statement" : slug
    }
}
