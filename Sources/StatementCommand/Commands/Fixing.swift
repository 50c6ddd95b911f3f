internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import StatementFormat
internal import StatementRules

/// Mends files by the safe fixes of their findings, or shows how it would.
struct Fixing {
    /// The texts that were read, by path, and what has become of them.
    private var originals: [String: SourceFile] = [:]
    private var changed: [String: SourceFile] = [:]
    private(set) var fixed = 0

    /// Mends a statement with what it includes, in memory.
    mutating func fix(_ file: SourceFile, with validator: Validator) -> Validator.Result {
        let folder = IncludeFolder(of: file.path)
        originals[file.path] = originals[file.path] ?? file
        var read: [SourceFile] = []
        var fixer = Fixer(validator: validator, changed: Array(changed.values)) { pattern in
            let match = folder.files(matching: pattern)
            if case .files(let files) = match { read += files }
            return match
        }
        let outcome = fixer.fix(file)
        for file in read where originals[file.path] == nil { originals[file.path] = file }
        for file in outcome.files { changed[file.path] = file }
        fixed += outcome.fixed
        return outcome.result
    }

    /// The files that are not as they were, with their old bytes.
    var changes: [(path: String, old: [UInt8], new: [UInt8])] {
        changed.values.sorted { $0.path < $1.path }.compactMap { file in
            guard let old = originals[file.path], old.bytes != file.bytes else { return nil }
            return (file.path, old.bytes, file.bytes)
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
