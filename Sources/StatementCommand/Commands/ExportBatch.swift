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
        var publication: Publication
        var sources: SourceFiles
        var path: String
        /// What the exporters are sent, when all statements are known.
        fileprivate(set) var job: ExportJob?

        /// What an exporter says of a part of the statement, at that part's place in the file.
        func diagnostic(_ diagnostic: ExporterProtocol.Diagnostic, exporter: String) -> Diagnostic {
            Diagnostic(
                rule: "export-" + exporter, severity: Severity(rawValue: diagnostic.severity) ?? .warning,
                range: diagnostic.at.flatMap(publication.range) ?? SourceRange(0..<0), message: diagnostic.message,
                help: diagnostic.severity == "error"
                    ? "The exporter `\(exporter)` cannot render this statement until that is changed." : nil)
        }
    }

    /// The statements that can be exported, in the order of adding.
    private(set) var items: [Item] = []
    private var translations = Translations()
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
        translations.add(publication.statement)
        items.append(Item(publication: publication, sources: result.sources, path: path))
        return true
    }

    /// Makes the jobs of all statements, which name their translations; `false`, with a message, where one cannot be
    /// written. To be called once, when all are added.
    mutating func makeJobs() -> Bool {
        let count = items.count
        for index in items.indices {
            items[index].publication.statement.translations = translations.others(
                of: items[index].publication.statement)
            do {
                items[index].job = try ExportJob(items[index].publication.statement)
            } catch {
                Console.error("\(items[index].path) cannot be written as JSON: \(error)")
            }
        }
        items.removeAll { $0.job == nil }
        return items.count == count
    }

    /// The id of a statement that names none: its file's name without the extension, made a slug.
    static func id(ofFile path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let slug = Slug.of(stem)
        return slug.isEmpty ? "statement" : slug
    }
}
