internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import StatementFormat
internal import StatementRules
internal import TextMetrics

/// Mends files by the safe fixes of their findings, or shows how it would.
final class Fixing {
    /// The files that fixes have changed, by path: as they were read, and what has become of them.
    private(set) var mended: [String: (old: SourceFile, new: SourceFile)] = [:]
    private(set) var fixed = 0

    /// Mends a statement with what it includes, in memory.
    func fix(_ file: SourceFile, with validator: Validator) -> Validator.Result {
        let folder = IncludeFolder(of: file.path)
        var read = [file.path: file]
        // Read once, however often the statement is checked.
        var matches: [String: IncludeMatch] = [:]
        var fixer = Fixer(validator: validator) { [self] pattern in
            if let match = matches[pattern] { return match }
            var match = folder.files(matching: pattern)
            if case .files(let files) = match {
                for file in files { read[file.path] = read[file.path] ?? file }
                match = .files(files.map { mended[$0.path]?.new ?? $0 })
            }
            matches[pattern] = match
            return match
        }
        let outcome = fixer.fix(mended[file.path]?.new ?? file)
        for file in outcome.files {
            guard let old = mended[file.path]?.old ?? read[file.path] else { continue }
            mended[file.path] = (old, file)
        }
        fixed += outcome.fixed
        return outcome.result
    }

    /// A file that is not as it was, with its old bytes.
    struct Change: Sendable {
        var path: String
        var old: [UInt8]
        var new: [UInt8]
    }

    /// The files that are not as they were.
    var changes: [Change] {
        mended.sorted { $0.key < $1.key }.compactMap { path, file in
            file.old.bytes == file.new.bytes ? nil : Change(path: path, old: file.old.bytes, new: file.new.bytes)
        }
    }

    /// The changes as a unified diff.
    var diff: String {
        changes.map { UnifiedDiff.between($0.old, $0.new, path: $0.path) }.joined()
    }

    /// A diff as it may be shown: `patch` cannot take it then.
    static func shown(_ diff: String) -> String {
        diff.split(separator: "\n", omittingEmptySubsequences: false).map {
            VisibleText.withoutCommands(VisibleText.of($0))
        }
        .joined(separator: "\n")
    }

    /// `3 findings mended in 2 files`.
    ///
    /// - Parameter written: what became of the files; nothing where none was to be changed.
    func summary(_ written: Written?) -> String {
        let count = changes.count
        let (findings, files) = ("\(fixed) \(fixed == 1 ? "finding" : "findings")", count == 1 ? "file" : "files")
        if count == 0 { return "There is nothing that --fix could mend.\n" }
        guard let written else { return "\(findings) could be mended in \(count) \(files); nothing was changed.\n" }
        // How many findings those are of that were written is not known.
        if written.count < count { return "\(written.count) of \(count) \(files) mended.\n" }
        return "\(findings) mended in \(count) \(files).\n"
    }

    /// What became of files that were to be changed.
    struct Written: Sendable {
        /// How many are.
        var count = 0
        /// Why others are not.
        var problems: [Report.Problem] = []
    }

    /// Replaces files, each at once, until that is called off.
    static func write(_ changes: [Change]) -> Written {
        var written = Written()
        for change in changes {
            if Task.isCancelled { break }
            do throws(FileProblem) {
                try FileReplacement.replace(change.path, expecting: change.old, with: change.new)
                written.count += 1
            } catch {
                written.problems.append(
                    Report.Problem(
                        path: error.path, message: "\(error.path) was not changed: \(error.reason)",
                        help: "Nothing of it is lost. Mend the cause, and run `--fix` again."))
            }
        }
        return written
    }
}
