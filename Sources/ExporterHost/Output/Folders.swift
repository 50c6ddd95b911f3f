#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Folders as a whole.
package enum Folders {
    /// Makes the folder that a file is to be in.
    package static func makeFolder(of file: String) throws(SystemFailure) { try make(FileStatus.folder(of: file)) }

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
