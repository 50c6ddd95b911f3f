internal import ExporterHost

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Writes files so that at every moment the whole old or the whole new text is there.
enum FileReplacement {
    /// Replaces a file, unless it is no longer as it was read. A link stays one: what it leads to is replaced.
    static func replace(_ path: String, expecting old: [UInt8], with new: [UInt8]) throws(FileProblem) {
        guard let target = FolderListing.resolved(path) else { throw FileProblem(path, errno: errno) }
        var status = stat()
        guard stat(target, &status) == 0 else { throw FileProblem(path, errno: errno) }
        // A file that may not be written is not to be replaced either, though its folder would allow it.
        guard access(target, W_OK) == 0 else { throw FileProblem(path, errno: errno) }
        guard status.st_nlink == 1 else {
            throw FileProblem(path, "it has another name elsewhere, a hard link, which would keep the old text")
        }
        try write(new, beside: target, shown: path, like: status) { () throws(FileProblem) in
            guard try FileReading.bytes(of: target) == old else {
                throw FileProblem(path, "it has changed since it was read")
            }
        }
    }

    /// Writes a file whether or not it is there. A pipe or a device is written to, since it is not to be replaced.
    static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard lstat(path, &status) != 0 else {
                throw FileProblem(path, "it is a link to a file that is not there")
            }
            return try write(bytes, beside: path, shown: path, like: nil) { () throws(FileProblem) in }
        }
        if status.st_mode & S_IFMT == S_IFREG, let target = FolderListing.resolved(path) {
            guard !isOutput(status) else { throw FileProblem(path, "what is printed goes there") }
            guard access(target, W_OK) == 0 else { throw FileProblem(path, errno: errno) }
            return try write(bytes, beside: target, shown: path, like: status) { () throws(FileProblem) in }
        }
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileProblem(path, errno: errno) }
        defer { close(descriptor) }
        try FileWriting.writeAll(bytes, to: descriptor, path: path)
    }

    /// Writes a file where there is none, and makes its folder where that is not there.
    ///
    /// - Parameter mode: The file's mode before the user's umask takes from it.
    static func create(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o666) throws(FileProblem) {
        do throws(SystemFailure) {
            try Folders.makeFolder(of: path)
        } catch {
            throw FileProblem(path, errno: error.code)
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileProblem(path, errno: errno) }
        defer { close(descriptor) }
        do throws(FileProblem) {
            try FileWriting.writeAll(bytes, to: descriptor, path: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Writes a temporary file in the same folder and moves it over the target, if a last check lets it.
    ///
    /// - Parameter old: the file that it replaces. It keeps its mode, and its owner and group as far as that is allowed.
    private static func write(
        _ bytes: [UInt8], beside target: String, shown: String, like old: stat?, check: () throws(FileProblem) -> Void
    ) throws(FileProblem) {
        let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
        let temporary = folder + ".statement-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileProblem(shown, errno: errno) }
        do throws(FileProblem) {
            defer { close(descriptor) }
            if let old {
                _ = fchown(descriptor, old.st_uid, old.st_gid)
                guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else { throw FileProblem(shown, errno: errno) }
            }
            try FileWriting.writeAll(bytes, to: descriptor, path: shown)
            guard fsync(descriptor) == 0 else { throw FileProblem(shown, errno: errno) }
            try check()
            guard rename(temporary, target) == 0 else { throw FileProblem(shown, errno: errno) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Whether a file is what standard output or standard error leads to, as `/dev/stdout` is: to replace it would lose
    /// what else is printed.
    private static func isOutput(_ file: stat) -> Bool {
        [STDOUT_FILENO, STDERR_FILENO].contains { descriptor in
            var status = stat()
            return fstat(descriptor, &status) == 0 && status.st_dev == file.st_dev && status.st_ino == file.st_ino
        }
    }
}
