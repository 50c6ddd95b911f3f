internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

/// The folder of a statement, from which it includes files; nothing outside it can be reached.
struct IncludeFolder {
    private let folder: String

    /// - Parameter statement: the path of the statement's file; from standard input, files of the working folder are included.
    init(of statement: String) {
        folder = StatementLibrary.folder(of: statement)
    }

    /// The files that an entry of `endorsement.include` names, by name or by pattern with `*` and `?`.
    func files(matching pattern: String) -> IncludeMatch {
        let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if pattern.hasPrefix("/") || parts.contains("..") || pattern.utf8.contains(0) {
            return .problem(
                "“\(pattern)” leads out of the statement's folder",
                help: "Put the file beside the statement, and name it without `/` before it and without `..`.")
        }
        if let better = Self.better(pattern) {
            return .problem("“\(pattern)” is no file beside the statement", help: better)
        }
        guard FileKind(of: pattern) != nil else {
            if FolderListing.isFolder(folder + pattern) {
                return .problem(
                    "“\(pattern)” is a folder",
                    help: "Name the files in it: `\(pattern)/*.yaml`, or `\(pattern)/*.csv`.")
            }
            return .problem(
                "“\(pattern)” is no file that can be included",
                help:
                    "Included are CSV files (`.csv`, `.tsv`) and YAML files (`.yaml`, `.yml`). Spreadsheets can be saved as CSV in UTF-8."
            )
        }
        var paths = [""]
        do throws(FileProblem) {
            for part in parts {
                var found: [String] = []
                for base in paths { found += try matches(part, in: base) }
                paths = found
            }
        } catch {
            return unreadable(error)
        }
        guard !paths.isEmpty else { return missing(pattern) }
        guard let root = FolderListing.resolved(folder.isEmpty ? "." : folder) else { return missing(pattern) }
        var files: [SourceFile] = []
        for path in paths {
            guard let resolved = FolderListing.resolved(folder + path),
                resolved.hasPrefix(root == "/" ? "/" : root + "/")
            else {
                return .problem(
                    "“\(path)” is a link that leads out of the statement's folder", help: "Put the file itself there.")
            }
            do throws(FileProblem) {
                // Read is what was found to be inside, whatever the path leads to by now.
                files.append(SourceFile(path: folder + path, bytes: try FileReading.bytes(of: resolved)))
            } catch {
                return unreadable(FileProblem(path, error.reason))
            }
        }
        return .files(files)
    }

    /// What to write in place of a name that is nearly one; nothing where it may be one.
    private static func better(_ pattern: String) -> String? {
        if pattern.contains("://") { return "Download the file, put it beside the statement, and write its name." }
        if pattern.prefixMatch(of: #/[A-Za-z]:[\\\/]/#) != nil {
            return "Put the file beside the statement, and write its name alone."
        }
        if pattern.contains("\\") { return "Write `/` between folders: `\(pattern.replacing("\\", with: "/"))`." }
        if pattern.contains("**") {
            return "A pattern has `*` and `?` only, and is for one folder: `endorsers/*.yaml`."
        }
        let names = pattern.split(separator: ",").map { $0.drop { $0 == " " } }
        if names.count > 1, names.allSatisfy({ FileKind(of: String($0)) != nil }) {
            return "Write a list: `[\(names.joined(separator: ", "))]`."
        }
        return nil
    }

    /// The paths below `base` whose last part fits one part of a pattern.
    private func matches(_ part: String, in base: String) throws(FileProblem) -> [String] {
        let prefix = base.isEmpty ? "" : base + "/"
        if part.isEmpty || part == "." { return [base] }
        guard part.contains("*") || part.contains("?") else {
            return FolderListing.exists(folder + prefix + part) ? [prefix + part] : []
        }
        let path = folder + prefix
        guard FolderListing.isFolder(path.isEmpty ? "." : path) else { return [] }
        let entries = try FolderListing.entries(of: path.isEmpty ? "." : path)
        if let entry = entries.unreadable.first(where: { Self.fits(Array($0.name), Array(part)) }) {
            throw FileProblem(prefix + entry.name, entry.reason)
        }
        return entries.filter { Self.fits(Array($0.name), Array(part)) }.map { prefix + $0.name }
    }

    private func unreadable(_ problem: FileProblem) -> IncludeMatch {
        .problem("“\(problem.path)” cannot be read: \(problem.reason)", help: "Check the file and its permissions.")
    }

    /// Whether a name fits a pattern in which `*` is any text and `?` any character.
    static func fits(_ name: [Character], _ pattern: [Character]) -> Bool {
        var (n, p) = (0, 0)
        var star: (n: Int, p: Int)?
        while n < name.count {
            if p < pattern.count, pattern[p] == "*" {
                star = (n, p)
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == name[n] {
                n += 1
                p += 1
            } else if let last = star {
                star = (last.n + 1, last.p)
                n = last.n + 1
                p = last.p + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }

    private func missing(_ pattern: String) -> IncludeMatch {
        let isPattern = pattern.contains("*") || pattern.contains("?")
        let names = ((try? FolderListing.entries(of: folder.isEmpty ? "." : folder)) ?? FolderListing()).filter {
            !$0.isFolder
        }.map(
            \.name)
        let meant = isPattern ? nil : EditDistance.nearest(to: pattern, in: names)
        return .problem(
            (isPattern
                ? "no file beside the statement fits “\(pattern)”"
                : "there is no file “\(pattern)” beside the statement")
                + (meant.map { ": did you mean “\($0)”?" } ?? ""),
            help: "Check the name; it counts from the folder of the statement.")
    }
}
