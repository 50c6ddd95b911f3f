#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the system says of a file, links followed.
struct FileStatus {
    /// What makes two paths the same file.
    struct Identity: Hashable {
        var device: UInt64
        var file: UInt64
    }

    private let status: stat

    /// Asks for the status of `path`; nothing where there is no such file.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.status = status
    }

    var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
    /// Whether everybody may run it, as far as its mode goes.
    var isMarkedExecutable: Bool { status.st_mode & 0o111 == 0o111 }
    /// Whether it is another user's, whose mode lets somebody run it.
    var isExecutableForOthers: Bool { status.st_uid != geteuid() && status.st_mode & 0o111 != 0 }
    /// The rights to it, as `chmod` takes them.
    var rights: String { Self.rights(ofMode: status.st_mode) }
    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    var identity: Identity { Identity(device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino)) }

    /// What stands at a path that is no regular file, links followed; nothing where one does, or nothing at all.
    static func kind(ofNoProgramAt path: String) -> String? {
        guard let status = FileStatus(path: path) else { return isLink(path) ? "a link that leads nowhere" : nil }
        return kind(ofMode: status.status.st_mode)
    }

    /// Whether a link has a name, wherever it leads.
    static func isLink(_ path: String) -> Bool {
        var link = stat()
        return lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
    }

    /// What it is.
    var kind: String { Self.kind(ofMode: status.st_mode) ?? "a file" }

    /// The rights that a mode gives, as `chmod` takes them.
    static func rights(ofMode mode: mode_t) -> String {
        let digits = String(mode & 0o7777, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// What a file is that is no regular one.
    static func kind(ofMode mode: mode_t) -> String? {
        switch mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: "a folder"
        case S_IFLNK: "a symbolic link"
        case S_IFIFO: "a named pipe"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }

    /// Whether this user may run `path`. A superuser may where anybody may.
    static func mayRun(_ path: String) -> Bool {
        access(path, X_OK) == 0
    }

    /// The last component of a path.
    static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    }

    /// The path without its last component.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
