internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import StatementFormat
internal import StatementRules

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

    /// The files that are not as they were, with their old bytes.
    var changes: [(path: String, old: [UInt8], new: [UInt8])] {
        mended.sorted { $0.key < $1.key }.compactMap { path, file in
            file.old.bytes == file.new.bytes ? nil : (path, file.old.bytes, file.new.bytes)
        }
    }

    /// The changes as a unified diff.
    var diff: String {
        changes.map { UnifiedDiff.between($0.old, $0.new, path: $0.path) }.joined()
    }

    /// `3 findings mended in 2 files`.
    func summary(isDryRun: Bool) -> String {
        let (findings, files) = ("\(fixed) \(fixed == 1 ? "finding" : "findings")", changes.count)
        if files == 0 { return "There is nothing that --fix could mend.\n" }
        let place = "in \(files) \(files == 1 ? "file" : "files")"
        return isDryRun
            ? "\(findings) could be mended \(place); nothing was changed.\n" : "\(findings) mended \(place).\n"
    }

    /// Replaces the files, each at once; returns which could not be.
    func write() -> [Report.Problem] {
        changes.compactMap { change in
            do throws(FileProblem) {
                try FileReplacement.replace(change.path, expecting: change.old, with: change.new)
                return nil
            } catch {
                return Report.Problem(
                    path: error.path, message: "\(error.path) was not changed: \(error.reason)",
                    help: "Nothing of it is lost. Run `--fix` again.")
            }
        }
    }
}
