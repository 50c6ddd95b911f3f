package import Diagnostics
package import StatementFormat

/// Mends a statement and what it includes by the safe fixes of its findings.
package struct Fixer {
    private let validator: Validator
    private let include: DocumentReader.IncludeSource
    /// The texts that fixes have changed, by path.
    private var changed: [String: SourceFile] = [:]

    /// What came of it.
    package struct Outcome: Sendable {
        /// The files that changed, in the order of their paths.
        package var files: [SourceFile]
        /// How many findings are gone.
        package var fixed: Int
        /// What there is to say of the statement now.
        package var result: Validator.Result
    }

    /// Fixes may uncover others; more rounds than this would be going in circles.
    private static let maximumRounds = 10

    /// - Parameter changed: texts of files that differ from what `include` gives, as earlier fixes left them.
    package init(
        validator: Validator, changed: [SourceFile] = [], include: @escaping DocumentReader.IncludeSource
    ) {
        self.validator = validator
        self.include = include
        for file in changed { self.changed[file.path] = file }
    }

    /// Applies safe fixes until there are none left. A fix that would bring a new finding is left out.
    package mutating func fix(_ source: SourceFile) -> Outcome {
        let source = changed[source.path] ?? source
        var result = validate(source)
        let before = result.diagnostics.count { $0.suppression == nil }
        for _ in 0..<Self.maximumRounds {
            let fixes = result.diagnostics.filter { $0.suppression == nil }
                .compactMap { $0.fixes.first(where: \.isSafe) }
            guard !fixes.isEmpty else { break }
            if attempt(Editing.compatible(fixes), &result) { continue }
            // Together they do harm: one by one, until one does good.
            guard fixes.contains(where: { attempt($0.edits, &result) }) else { break }
        }
        let after = result.diagnostics.count { $0.suppression == nil }
        return Outcome(
            files: changed.values.sorted { $0.path < $1.path }, fixed: max(0, before - after), result: result)
    }

    /// Makes edits, unless there are more findings of any rule afterwards, or no fewer in all.
    private mutating func attempt(_ edits: [TextEdit], _ result: inout Validator.Result) -> Bool {
        let earlier = changed
        for (index, edits) in Dictionary(grouping: edits, by: \.range.file) {
            let file = result.sources.files[Int(index)]
            changed[file.path] = SourceFile(path: file.path, bytes: Editing.apply(edits, to: file.bytes))
        }
        let main = result.sources.files[0]
        let next = validate(changed[main.path] ?? main)
        let (old, new) = (counts(result), counts(next))
        let isBetter =
            new.allSatisfy { $0.value <= old[$0.key, default: 0] }
            && new.values.reduce(0, +) < old.values.reduce(0, +)
        if isBetter { result = next } else { changed = earlier }
        return isBetter
    }

    private func counts(_ result: Validator.Result) -> [String: Int] {
        result.diagnostics.filter { $0.suppression == nil }.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
    }

    private func validate(_ source: SourceFile) -> Validator.Result {
        let (include, changed) = (include, changed)
        return validator.validate(source) { pattern in
            guard case .files(let files) = include(pattern) else { return include(pattern) }
            return .files(files.map { changed[$0.path] ?? $0 })
        }
    }
}
