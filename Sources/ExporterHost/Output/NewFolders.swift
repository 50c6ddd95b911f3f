#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folders on the way to a path that are not there yet.
package struct NewFolders: Sendable {
    /// Inner ones first.
    private var paths: [String] = []

    /// Looks which folders would have to be made for `path`.
    package init(to path: String) {
        var path = path
        while FileStatus(path: path) == nil {
            paths.append(path)
            let outer = FileStatus.folder(of: path)
            if outer == path { break }
            path = outer
        }
    }

    /// Removes those of them that were made and hold nothing.
    package func removeEmpty() {
        for path in paths { rmdir(path) }
    }
}
