#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What is in a folder.
struct FolderListing {
    struct Entry {
        var name: String
        var isFolder: Bool
        var isLink: Bool
    }

    /// The entries in the order of their names' bytes, so that every run is alike. Hidden ones are left out.
    static func entries(of path: String) throws(FileProblem) -> [Entry] {
        guard let stream = opendir(path) else { throw FileProblem(path, errno: errno) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
                    String(validatingCString: $0)
                }
            }
            // A name that is not UTF-8 could not be shown or typed.
            guard let name, !name.hasPrefix(".") else { continue }
            var status = stat()
            guard lstat(path + "/" + name, &status) == 0 else { continue }
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            if isLink { guard stat(path + "/" + name, &status) == 0 else { continue } }
            entries.append(Entry(name: name, isFolder: status.st_mode & S_IFMT == S_IFDIR, isLink: isLink))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Whether there is a folder at a path.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether there is anything at a path.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// The absolute path without links, of something that is there.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The absolute path without links of a file that need not be there, though its folder must be.
    static func resolvedTarget(_ path: String) -> String? {
        if let resolved = resolved(path) { return resolved }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return resolved(folder).map { $0 == "/" ? "/" + name : $0 + "/" + name }
    }
}
