internal import Diagnostics
internal import StatementRules

/// Finds the policy that holds for a statement: the nearest `.statement.yaml` in its folder or above.
struct PolicyFinder {
    /// A policy's file and what is wrong with it.
    struct PolicyFile {
        var sources: SourceFiles
        var diagnostics: [Diagnostic]
        var path: String { sources.files.first?.path ?? "" }
    }

    /// What holds for the statements of a folder, by the path that they are named with.
    private var byPath: [String: Policy] = [:]
    /// What holds in a folder, by its absolute path.
    private var byFolder: [String: Policy] = [:]
    /// The files that were read, in that order.
    private(set) var files: [PolicyFile] = []
    private(set) var problems: [FileProblem] = []

    /// The policy for a statement, by its path; `-` counts as in the working folder.
    mutating func policy(for path: String) -> Policy {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        if let found = byPath[folder] { return found }
        guard let resolved = FolderListing.resolved(folder) else { return Policy() }
        let found = find(from: resolved)
        byPath[folder] = found
        return found
    }

    /// Looks in a folder, and in those above it up to the root of the repository.
    private mutating func find(from folder: String) -> Policy {
        if let found = byFolder[folder] { return found }
        let path = folder == "/" ? "/" + Policy.fileName : folder + "/" + Policy.fileName
        let found: Policy
        for name in Policy.otherFileNames where FolderListing.exists(folder + "/" + name) {
            let other = shown(folder == "/" ? "/" + name : folder + "/" + name)
            problems.append(
                FileProblem(other, "a policy has the name `\(Policy.fileName)`", help: "Rename it, or delete it."))
        }
        if FolderListing.exists(path) {
            found = read(path)
        } else if folder == "/" || FolderListing.exists(folder + "/.git") {
            found = Policy()
        } else {
            let parent = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
            found = find(from: parent.isEmpty ? "/" : parent)
        }
        byFolder[folder] = found
        return found
    }

    /// A path as messages show it.
    private func shown(_ path: String) -> String {
        FolderListing.resolved(".").map { RelativePath.of(path, from: $0) } ?? path
    }

    private mutating func read(_ path: String) -> Policy {
        let shown = shown(path)
        do throws(FileProblem) {
            let source = SourceFile(path: shown, bytes: try FileReading.bytes(of: path))
            let (policy, diagnostics) = Policy.read(source)
            files.append(PolicyFile(sources: SourceFiles(source), diagnostics: diagnostics))
            return policy
        } catch {
            problems.append(FileProblem(shown, error.reason))
            return Policy()
        }
    }
}
