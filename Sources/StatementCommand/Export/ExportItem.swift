internal import Diagnostics
internal import ExporterHost
internal import Reports
internal import StatementFormat
internal import StatementProtocol
internal import StatementPublishing
internal import StatementRules

/// A statement that is checked and, unless it has errors, on its way to the exporters.
struct ExportItem: Sendable {
    var path: String
    var sources: SourceFiles
    /// What was found in it.
    var diagnostics: [Diagnostic]
    /// Nothing where it has errors.
    private(set) var publication: Publication?
    /// What the exporters are sent; nothing where it cannot be exported.
    private(set) var job: ExportJob?
    /// Why it cannot be exported, beside what was found in it.
    private(set) var problem: Report.Problem?

    /// Takes what came of checking a statement.
    ///
    /// - Parameter translations: The statements of this call that say the same in other languages.
    init(_ result: Validator.Result, path: String, translations: Translations) {
        self.path = path
        sources = result.sources
        diagnostics = result.diagnostics.filter { $0.suppression == nil }
        guard let statement = result.statement, !result.diagnostics.haveErrors else { return }
        var publication = Publisher.publish(statement, id: StatementLibrary.id(ofFile: path), origin: result.origin)
        publication.statement.translations = translations.others(of: publication.statement)
        self.publication = publication
        do {
            job = try ExportJob(publication.statement)
        } catch {
            problem = Report.Problem(path: path, message: "\(path) cannot be written as JSON: \(error)")
        }
    }

    /// Keeps it from being exported where a statement before it has the same id.
    ///
    /// - Parameter paths: The paths of those before it, by their ids.
    mutating func claimID(in paths: inout [String: String]) {
        guard let id = publication?.statement.id else { return }
        if let other = paths[id] {
            problem = Report.Problem(
                path: path, message: "\(path) has the same id as \(other), `\(id)`, and would overwrite its exports",
                help: "Give one of them another `id`.")
            publication = nil
            job = nil
        } else {
            paths[id] = path
        }
    }

    /// What an exporter says of a part of the statement, at that part's place in the file.
    func diagnostic(_ diagnostic: ExporterProtocol.Diagnostic, exporter: String) -> Diagnostic {
        Diagnostic(
            rule: "export-" + exporter, severity: Severity(rawValue: diagnostic.severity) ?? .warning,
            range: diagnostic.at.flatMap { publication?.range(at: $0) } ?? SourceRange(0..<0),
            message: diagnostic.message,
            help: diagnostic.severity == "error"
                ? "The exporter `\(exporter)` cannot render this statement until that is changed." : nil)
    }
}
