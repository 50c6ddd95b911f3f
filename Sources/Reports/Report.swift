package import Diagnostics
internal import TextMetrics

/// What came of a check, in whatever form it is told.
package struct Report: Sendable {
    /// A statement, or a policy, with what it includes and its findings.
    package struct File: Sendable {
        package var sources: SourceFiles
        package var diagnostics: [Diagnostic]
        /// Whether warnings are failures.
        package var isStrict: Bool
        /// Whether it is a statement, and no policy.
        package var isStatement: Bool

        package init(sources: SourceFiles, diagnostics: [Diagnostic], isStrict: Bool = false, isStatement: Bool = true)
        {
            self.sources = sources
            self.diagnostics = diagnostics
            self.isStrict = isStrict
            self.isStatement = isStatement
        }

        /// Whether it does not pass.
        package var fails: Bool { diagnostics.haveErrors || isStrict && diagnostics.count(of: .warning) > 0 }

        package var path: String { sources.files.first?.path ?? "" }
    }

    /// Why the job could not be done, or not all of it. With one, nothing passes.
    package struct Problem: Sendable, Hashable {
        package var path: String
        /// What is the matter, in a sentence without its full stop.
        package var message: String
        /// What to do, in a sentence or two.
        package var help: String?

        package init(path: String, message: String, help: String? = nil) {
            self.path = path
            self.message = message
            self.help = help
        }
    }

    /// A finding with the files that it is about and its name across runs.
    struct Finding {
        var diagnostic: Diagnostic
        var sources: SourceFiles
        var fingerprint: String

        var path: String { sources[diagnostic.range].path }
        var start: SourceFile.Position { sources.position(diagnostic.range) }
        var end: SourceFile.Position { sources[diagnostic.range].end(of: diagnostic.range) }
        /// The message as it may be shown anywhere.
        var message: String { VisibleText.ofMessage(diagnostic.message) }
        var help: String? { diagnostic.help.map(VisibleText.ofMessage) }
    }

    /// The version of `statement`.
    package var version: String
    package var files: Files
    package var problems: [Problem]
    /// How many YAML files were passed over, since they are no statements.
    package var passedOver: Int

    package init(version: String, files: Files, problems: [Problem] = [], passedOver: Int = 0) {
        self.version = version
        self.files = files
        self.problems = problems
        self.passedOver = passedOver
    }

    /// All findings in the order of the files.
    var findings: [Finding] {
        var fingerprints = Fingerprints()
        return files.withFindings.flatMap { file in
            file.diagnostics.map { diagnostic in
                let path = file.sources[diagnostic.range].path
                return Finding(
                    diagnostic: diagnostic, sources: file.sources,
                    fingerprint: fingerprints.next(diagnostic, in: file.sources, path: path))
            }
        }
    }

    /// How many findings of a severity count.
    func count(of severity: Severity) -> Int {
        files.withFindings.reduce(0) { $0 + $1.diagnostics.count(of: severity) }
    }

    /// How many findings do not count.
    var suppressed: Int { files.withFindings.reduce(0) { $0 + $1.diagnostics.count { $0.suppression != nil } } }

    /// How many statements were checked.
    var statements: Int { files.statements }

    /// Whether everything was checked and passed.
    package var passes: Bool { problems.isEmpty && !files.withFindings.contains(where: \.fails) }
}
