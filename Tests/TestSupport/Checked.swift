package import Diagnostics
package import StatementFormat
package import StatementRules

/// A document that was read and checked, with findings as tests compare them.
package struct Checked: Sendable {
    package let result: Validator.Result

    /// - Parameters:
    ///   - includes: the texts of files beside the document, by name.
    ///   - others: the texts of other statements, by id.
    package init(
        _ document: String, path: String = "statement.yaml", stage: Stage? = nil, includes: [String: String] = [:],
        policy: String? = nil, others: [String: String] = [:]
    ) {
        self.init(
            bytes: Array(document.utf8), path: path, stage: stage, includes: includes.mapValues { Array($0.utf8) },
            policy: policy, others: others)
    }

    package init(
        bytes: [UInt8], path: String = "statement.yaml", stage: Stage? = nil, includes: [String: [UInt8]] = [:],
        policy: String? = nil, others: [String: String] = [:]
    ) {
        let policy = policy.map { Policy.read(SourceFile(path: Policy.fileName, bytes: Array($0.utf8))).policy }
        let validator = Validator(
            stage: stage, policy: policy ?? Policy(),
            statements: { id in
                others[id].flatMap { text in
                    DocumentReader.read(SourceFile(path: id, bytes: Array(text.utf8))) { _ in .files([]) }.statement
                }
            }, statementIDs: { Array(others.keys) })
        result = validator.validate(SourceFile(path: path, bytes: bytes)) { pattern in
            guard let bytes = includes[pattern] else {
                return .problem("there is no file “\(pattern)”", help: "Check the name.")
            }
            return .files([SourceFile(path: pattern, bytes: bytes)])
        }
    }

    /// The findings that count.
    package var diagnostics: [Diagnostic] { result.diagnostics.filter { $0.suppression == nil } }

    package func position(of diagnostic: Diagnostic) -> SourceFile.Position {
        result.sources.position(diagnostic.range)
    }

    /// `3:5 error unknown-key`, a line for each finding.
    package var summary: [String] {
        diagnostics.map { diagnostic in
            let position = position(of: diagnostic)
            let file = diagnostic.range.file == 0 ? "" : result.sources[diagnostic.range].path + ":"
            return "\(file)\(position.line):\(position.column) \(diagnostic.severity.rawValue) \(diagnostic.rule)"
        }
    }

    /// The findings as people read them.
    package var rendered: String { DiagnosticRenderer(sources: result.sources, color: false).render(diagnostics) }
}

/// Makes a whole statement of the keys that a test is about.
package enum TestDocument {
    /// `keys` with the required ones that they lack after them, so that the lines of `keys` keep their numbers, and with
    /// what a stage demands.
    ///
    /// - Parameter absent: keys that are left out though the stage demands them.
    package static func completing(_ keys: String, for stage: Stage = .draft, without absent: Set<String> = [])
        -> String
    {
        var text = keys.hasSuffix("\n") || keys.isEmpty ? keys : keys + "\n"
        let present = topLevelKeys(of: keys)
        for addition in additions
        where stage.includes(addition.stage) && !present.contains(addition.key) && !absent.contains(addition.key) {
            text += addition.text
            if addition.key == "measures", stage.includes(.consultation) {
                text += "    text: Registries use one set of data elements.\n"
            }
        }
        return text
    }

    /// The keys that begin a line.
    package static func topLevelKeys(of text: String) -> Set<String> {
        Set(
            text.split(whereSeparator: \.isNewline).compactMap { line in
                line.firstIndex(of: ":").map { String(line[..<$0]) }
            })
    }

    private static let additions: [(key: String, stage: Stage, text: String)] = [
        ("joint-statement", .draft, "joint-statement: 1\n"),
        ("title", .draft, "title: Better Registries for All\n"),
        ("leads", .draft, "leads:\n  - name: Society of Sample Medicine\n"),
        ("summary", .consultation, "summary: Registries should last.\n"),
        ("addressees", .consultation, "addressees:\n  - Member States\n"),
        ("contacts", .endorsement, "contacts:\n  - purpose: endorsement\n    email: endorse@example.org\n"),
        ("endorsement", .endorsement, "endorsement:\n  opens: 2024-10-01\n  closes: 2024-11-15\n"),
        ("disclaimer", .endorsement, "disclaimer: These are the views of those who endorse.\n"),
        ("endorsers", .published, "endorsers:\n  - Society of Sample Surgery\n"),
        ("date", .published, "date: 2024-11-26\n"),
        ("measures", .draft, "measures:\n  - title: Agree on common standards\n"),
    ]
}
