package import Diagnostics
package import StatementFormat

/// Mends a statement and what it includes by the safe fixes of their findings.
package struct Fixer {
    private let validator: Validator
    private let include: DocumentReader.IncludeSource
    /// The texts that fixes have changed, by path.
    private var changed: [String: SourceFile] = [:]
    private var attempts = 0

    /// What came of it.
    package struct Outcome: Sendable {
        /// The files that changed, in the order of their paths.
        package var files: [SourceFile]
        /// How many fixes were made.
        package var fixed: Int
        /// What there is to say of the statement now.
        package var result: Validator.Result
    }

    /// Fixes may uncover others; more attempts than this would be going in circles.
    private static let maximumAttempts = 1000

    package init(validator: Validator, include: @escaping DocumentReader.IncludeSource) {
        self.validator = validator
        self.include = include
    }

    /// Rules whose findings say that an edit broke the text or clashes with another part of it.
    private static let harm = [
        "syntax", "duplicate-key", "missing-key", "wrong-type", "empty-value", "custom-tag", "undefined-alias",
        "limits",
    ]

    /// Some of the fixes of a round, and what the files are with them.
    private struct Made {
        var fixes: [Fix] = []
        var changed: [String: SourceFile]
        var result: Validator.Result
    }

    /// Applies safe fixes until there are none left. A fix that would do harm, or not help, is left out.
    package mutating func fix(_ source: SourceFile) -> Outcome {
        var result = validate(source, changed)
        var fixed = 0
        while true {
            var fixes = result.diagnostics.filter { $0.suppression == nil }
                .compactMap { $0.fixes.first(where: \.isSafe) }
            var made = Made(changed: changed, result: result)
            while made.fixes.isEmpty, !fixes.isEmpty {
                let together = Editing.compatible(fixes)
                make(together[...], of: result, &made)
                // Where none of these helps, those that they stood in the way of may.
                let tried = Set(together)
                fixes.removeAll(where: tried.contains)
            }
            guard !made.fixes.isEmpty else { break }
            fixed += made.fixes.count
            (changed, result) = (made.changed, made.result)
        }
        return Outcome(files: changed.values.sorted { $0.path < $1.path }, fixed: fixed, result: result)
    }

    /// Makes fixes beside those of a round that have been made: all at once, or of each half those that do no harm.
    ///
    /// - Parameter result: what the places of the fixes are of.
    private mutating func make(_ fixes: ArraySlice<Fix>, of result: Validator.Result, _ made: inout Made) {
        guard attempts < Self.maximumAttempts, !attempt(fixes, of: result, &made), fixes.count > 1 else { return }
        let middle = fixes.startIndex + fixes.count / 2
        make(fixes[..<middle], of: result, &made)
        make(fixes[middle...], of: result, &made)
    }

    /// Makes fixes, unless they do harm or leave a finding where they are. Findings in what could not be read before, as
    /// below a misspelt key, are no harm: they were there all the time.
    private mutating func attempt(_ fixes: ArraySlice<Fix>, of result: Validator.Result, _ made: inout Made) -> Bool {
        attempts += 1
        let edits = (made.fixes + fixes).flatMap(\.edits)
        var changed = changed
        for (index, edits) in Dictionary(grouping: edits, by: \.range.file) {
            let file = result.sources.files[Int(index)]
            changed[file.path] = SourceFile(path: file.path, bytes: Editing.apply(edits, to: file.bytes))
        }
        let main = result.sources.files[0]
        let next = validate(changed[main.path] ?? main, changed)
        let places = Editing.Places(of: edits)
        let isGood =
            Self.harm.allSatisfy { count(of: $0, in: next) <= count(of: $0, in: made.result) }
            && !next.diagnostics.contains {
                !$0.fixes.isEmpty && $0.suppression == nil && places.overlap($0.range)
            }
        if isGood { made = Made(fixes: made.fixes + fixes, changed: changed, result: next) }
        return isGood
    }

    private func count(of rule: String, in result: Validator.Result) -> Int {
        result.diagnostics.count { $0.rule == rule && $0.suppression == nil }
    }

    private func validate(_ source: SourceFile, _ changed: [String: SourceFile]) -> Validator.Result {
        let include = include
        return validator.validate(source) { pattern in
            let match = include(pattern)
            guard case .files(let files) = match else { return match }
            return .files(files.map { changed[$0.path] ?? $0 })
        }
    }
}
