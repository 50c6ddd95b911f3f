#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Folders as a whole.
package enum Folders {
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

    /// Removes a folder with all that is in it. Links are removed, not followed; folders that an exporter has made
    /// unreadable are made readable first.
    static func remove(_ path: String) {
        if unlink(path) == 0 || rmdir(path) == 0 { return }
        chmod(path, 0o700)
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            remove(path + "/" + entry)
        }
        rmdir(path)
    }
}
