internal import CAllocator
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
    /// Its files; where they are large and nothing was found in them, without the texts of those that it includes.
    private let files: SourceFiles
    /// What was found in it.
    var diagnostics: [Diagnostic]
    /// Which one it is of those in several languages; nothing where it has errors.
    private(set) var version: Translations.Version?
    /// Where its published parts stand in its files.
    private let places: PublishedPlaces?
    /// What the exporters are sent; nothing where it cannot be exported.
    private(set) var job: ExportJob?
    /// Why it cannot be exported, beside what was found in it.
    private(set) var problem: Report.Problem?

    /// Takes what came of checking a statement.
    ///
    /// - Parameter translations: The statements of this call that say the same in other languages; nothing where they
    ///   are still being looked for, and it is not to be exported.
    init(_ result: consuming Validator.Result, path: String, translations: Translations?) {
        self.path = path
        diagnostics = result.diagnostics.filter { $0.suppression == nil }
        // What was read, and what was made of it, is given up on the way, and goes back to the system where it is much.
        let isLarge = result.sources.byteCount > 1 << 20
        if isLarge, diagnostics.isEmpty { result.sources.giveUpIncludedTexts(where: FileReading.isRegular) }
        files = result.sources
        if isLarge { allocator_gives_back() }
        guard let publication = Self.publication(of: result, path: path) else {
            places = nil
            return
        }
        var statement = publication.statement
        places = publication.places
        let version = Translations.Version(statement)
        self.version = version
        guard let translations else { return }
        statement.translations = translations.others(of: version)
        if isLarge { allocator_gives_back() }
        do {
            job = try ExportJob(statement)
        } catch {
            problem = Report.Problem(path: path, message: "\(path) cannot be written as JSON: \(error)")
        }
    }

    /// How much is kept of it, in about.
    var bytes: Int { files.byteCount + (job?.byteCount ?? 0) }

    /// Its files, to show what is said of a place in them. Texts that were given up are read again.
    var sources: SourceFiles {
        // Whoever has put a pipe there meanwhile is not waited for.
        files.withTexts { FileReading.isRegular($0) ? try? FileReading.bytes(of: $0) : nil }
    }

    /// Nothing where it has errors. What was read is given up here, before what is published is written as JSON: each
    /// takes much memory where there are many endorsers.
    private static func publication(of result: consuming Validator.Result, path: String) -> Publication? {
        guard let statement = result.statement, !result.diagnostics.haveErrors else { return nil }
        return Publisher.publish(statement, id: Slug.of(file: path), from: result.sources.files[0])
    }

    /// Keeps it from being exported where a statement before it has the same id.
    ///
    /// - Parameters:
    ///   - number: Which of the candidates it is.
    ///   - names: The names of the call, with the ids of the statements before it.
    mutating func claimID(_ number: Int, of candidates: StatementFinder.Candidates, in names: OutputNames) {
        for file in files.files.dropFirst() { names.protect(file.path) }
        guard let id = version?.id else { return }
        if let first = names.claim(id: id, for: UInt32(number)) {
            let other = candidates[Int(first)].path
            problem = Report.Problem(
                path: path, message: "\(path) has the same id as \(other), `\(id)`, and would overwrite its exports",
                help: "Give one of them another `id`.")
            version = nil
            job = nil
        }
    }

    /// What an exporter says of a part of the statement, at that part's place in the file.
    ///
    /// - Parameter isFailure: Whether it is why there are no files.
    func diagnostic(
        _ diagnostic: ExporterProtocol.Diagnostic, exporter: String, isFailure: Bool = false
    ) -> Diagnostic {
        let message = diagnostic.message.prefix(Self.longestMessage)
        let isCut = message.endIndex < diagnostic.message.endIndex
        return Diagnostic(
            rule: "export-" + exporter, severity: Severity(rawValue: diagnostic.severity) ?? .warning,
            range: diagnostic.at.flatMap { places?.range(at: $0) } ?? SourceRange(0..<0),
            message: message.isEmpty ? "the exporter gives no reason" : message + (isCut ? "…" : ""),
            help: isFailure
                ? "The exporter `\(exporter)` cannot render this statement until that is changed." : nil)
    }

    /// The characters of an exporter's message that are shown.
    private static let longestMessage = 2000
}
