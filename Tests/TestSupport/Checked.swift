package import Diagnostics
package import StatementFormat
package import StatementRules

/// A document that was read and checked, with findings as tests compare them.
package struct Checked: Sendable {
    package let result: Validator.Result

    /// - Parameter includes: the texts of files beside the document, by name.
    package init(
        _ document: String, path: String = "statement.yaml", stage: Stage? = nil, includes: [String: String] = [:],
        policy: String? = nil
    ) {
        self.init(bytes: Array(document.utf8), path: path, stage: stage, includes: includes, policy: policy)
    }

    package init(
        bytes: [UInt8], path: String = "statement.yaml", stage: Stage? = nil, includes: [String: String] = [:],
        policy: String? = nil
    ) {
        let policy = policy.map { Policy.read(SourceFile(path: Policy.fileName, bytes: Array($0.utf8))).policy }
        result = Validator(stage: stage, policy: policy ?? Policy()).validate(SourceFile(path: path, bytes: bytes)) {
            pattern in
            guard let text = includes[pattern] else {
                return .problem("there is no file “\(pattern)”", help: "Check the name.")
            }
            return .files([SourceFile(path: pattern, bytes: Array(text.utf8))])
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
    /// `keys` with the required ones that they lack after them, so that the lines of `keys` keep their numbers.
    package static func completing(_ keys: String) -> String {
        var text = keys.hasSuffix("\n") || keys.isEmpty ? keys : keys + "\n"
        let lines = keys.split(separator: "\n")
        func has(_ key: String) -> Bool { lines.contains { $0.hasPrefix(key + ":") } }
        if !has("joint-statement") { text += "joint-statement: 1\n" }
        if !has("title") { text += "title: Better Registries for All\n" }
        if !has("leads") { text += "leads:\n  - name: Society of Sample Medicine\n" }
        if !has("measures") { text += "measures:\n  - title: Agree on common standards\n" }
        return text
    }
}
