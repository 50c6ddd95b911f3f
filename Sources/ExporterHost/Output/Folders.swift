import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Folders as a whole.
package enum Folders {
    /// Makes the folder that a file is to be in.
    package static func makeFolder(of file: String) throws(SystemFailure) { try make(FileStatus.folder(of: file)) }

    /// What keeps a folder from being there, in words that go on from a colon: something else at its place, or at that of one
    /// above it. Nothing where it is there, or can be made so far as that goes.
    package static func obstacle(to path: String) -> String? {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let shown = VisibleText.of(path)
        if let status = FileStatus(path: path) { return status.isFolder ? nil : "`\(shown)` is \(status.kind)" }
        if FileStatus.isLink(path) { return "`\(shown)` is a link to a place that is not there" }
        let outer = FileStatus.folder(of: path)
        return outer == path || outer == "." ? nil : obstacle(to: outer)
    }

    /// Makes a folder and those above it, as far as they are not there.
    package static func make(_ path: String) throws(SystemFailure) {
        if mkdir(path, 0o777) == 0 { return }
        let code = errno
        if FileStatus(path: path)?.isFolder == true { return }
        guard code == ENOENT, FileStatus.folder(of: path) != path else {
            throw SystemFailure(code: code == EEXIST ? ENOTDIR : code)
        }
        try make(FileStatus.folder(of: path))
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw SystemFailure(code: errno) }
    }
}
