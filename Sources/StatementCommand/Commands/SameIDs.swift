internal import Diagnostics
internal import ExporterHost
internal import StatementFormat
internal import StatementRules

/// Finds statements of one call that have the same id, so that the exports of one would overwrite the other's.
struct SameIDs {
    private let names = OutputNames()
    private let candidates: StatementFinder.Candidates

    /// - Parameter candidates: the files that are checked.
    init(_ candidates: StatementFinder.Candidates) { self.candidates = candidates }

    /// Adds what is found to the findings of a statement, by its number among the candidates. Those in different folders
    /// may be exported to different folders.
    func check(_ result: inout Validator.Result, candidate: Int) {
        guard let statement = result.statement else { return }
        let path = candidates[candidate].path
        let id = statement.id?.value ?? Slug.of(file: path)
        guard let first = names.claim(id: id, for: UInt32(candidate)) else { return }
        let other = candidates[Int(first)].path
        let isInOneFolder = StatementLibrary.folder(of: path) == StatementLibrary.folder(of: other)
        result.diagnostics.append(
            Diagnostic(
                rule: Rule.duplicateID.id, severity: isInOneFolder ? .error : .warning,
                range: statement.id?.range ?? statement.title?.range ?? SourceRange(0..<0),
                message: "\(other) has the same id, `\(id)`: the exports of one would overwrite the other's",
                help: statement.id == nil
                    ? "Write an `id` of its own; without one it is made of the file's name." : Rule.duplicateID.fix))
    }
}
