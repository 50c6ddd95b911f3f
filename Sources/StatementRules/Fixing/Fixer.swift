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
        /// How many fixes were made.
        package var fixed: Int
        /// What there is to say of the statement now.
        package var result: Validator.Result
    }

    /// Fixes may uncover others; more rounds than this would be going in circles.
    private static let maximumRounds = 200

    /// - Parameter changed: texts of files that differ from what `include` gives, as earlier fixes left them.
    package init(
        validator: Validator, changed: [SourceFile] = [], include: @escaping DocumentReader.IncludeSource
    ) {
        self.validator = validator
        self.include = include
        for file in changed { self.changed[file.path] = file }
    }

    /// Rules whose findings say that an edit broke the text or clashes with another part of it.
    private static let harm = [
        "syntax", "duplicate-key", "missing-key", "wrong-type", "empty-value", "custom-tag", "undefined-alias",
        "limits",
    ]

    /// Applies safe fixes until there are none left. A fix that would do harm, or not help, is left out.
    package mutating func fix(_ source: SourceFile) -> Outcome {
        let source = changed[source.path] ?? source
        var result = validate(source)
        var fixed = 0
        for _ in 0..<Self.maximumRounds {
            let fixes = result.diagnostics.filter { $0.suppression == nil }
                .compactMap { $0.fixes.first(where: \.isSafe) }
            guard !fixes.isEmpty else { break }
            let together = Editing.compatible(fixes)
            if attempt(together.flatMap(\.edits), &result) {
                fixed += together.count
                continue
            }
            // Together they do harm: one by one, until one does good.
            guard fixes.contains(where: { attempt($0.edits, &result) }) else { break }
            fixed += 1
        }
        return Outcome(files: changed.values.sorted { $0.path < $1.path }, fixed: fixed, result: result)
    }

    /// Makes edits, unless they do harm or leave a finding where they are. Findings in what could not be read before, as
    /// below a misspelt key, are no harm: they were there all the time.
    private mutating func attempt(_ edits: [TextEdit], _ result: inout Validator.Result) -> Bool {
        let earlier = changed
        for (index, edits) in Dictionary(grouping: edits, by: \.range.file) {
            let file = result.sources.files[Int(index)]
            changed[file.path] = SourceFile(path: file.path, bytes: Editing.apply(edits, to: file.bytes))
        }
        let main = result.sources.files[0]
        let next = validate(changed[main.path] ?? main)
        let places = Editing.places(of: edits)
        let isGood =
            Self.harm.allSatisfy { count(of: $0, in: next) <= count(of: $0, in: result) }
            && !next.diagnostics.contains { diagnostic in
                !diagnostic.fixes.isEmpty && diagnostic.suppression == nil
                    && places.contains {
                        $0.file == diagnostic.range.file && $0.offsets.overlaps(diagnostic.range.offsets)
                    }
            }
        if isGood { result = next } else { changed = earlier }
        return isGood
    }

    private func count(of rule: String, in result: Validator.Result) -> Int {
        result.diagnostics.count { $0.rule == rule && $0.suppression == nil }
    }

    private func validate(_ source: SourceFile) -> Validator.Result {
        let (include, changed) = (include, changed)
        return validator.validate(source) { pattern in
            guard case .files(let files) = include(pattern) else { return include(pattern) }
            return .files(files.map { changed[$0.path] ?? $0 })
        }
    }
}
