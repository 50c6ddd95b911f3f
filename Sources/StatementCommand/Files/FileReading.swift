#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Why a file cannot be read or written, in the system's words.
struct FileProblem: Error {
    var path: String
    var reason: String
    /// What to do, where that is more than to check the path.
    var help: String?
    /// Whether it is that something is there already.
    var isThere = false

    init(_ path: String, errno code: Int32) {
        self.path = path
        reason = String(cString: strerror(code))
        isThere = code == EEXIST
    }

    init(_ path: String, _ reason: String, help: String? = nil) {
        self.path = path
        self.reason = reason
        self.help = help
    }
}

enum FileReading {
    /// More than any statement: what is larger is reported by the reader of the format.
    private static let maximumBytes = (1 << 30) + 1

    /// The bytes of a file; at most a little more than a statement may have.
    ///
    /// - Parameter mayBePipe: Whether it may be a pipe, as a shell makes one of `<(...)`, or a device.
    static func bytes(of path: String, mayBePipe: Bool = false) throws(FileProblem) -> [UInt8] {
        // A pipe that nobody writes to would be waited for, for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileProblem(path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileProblem(path, errno: errno) }
        let kind = status.st_mode & S_IFMT
        if kind == S_IFDIR { throw FileProblem(path, errno: EISDIR) }
        guard mayBePipe || kind == S_IFREG else { throw FileProblem(path, "it is a pipe or a device, and no file") }
        if kind != S_IFREG { _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK) }
        return try bytes(of: descriptor, path: path, expected: Int(status.st_size))
    }

    /// Whether something is a file, and so can be read again: no pipe, no device, no folder.
    static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// What stands for standard input where a path is asked for.
    static let standardInputPath = "-"

    /// A path as it is shown to people.
    static func shown(_ path: String) -> String { path == standardInputPath ? "stdin" : path }

    /// All of standard input.
    static func standardInput() throws(FileProblem) -> [UInt8] {
        try bytes(of: STDIN_FILENO, path: standardInputPath, expected: 0)
    }

    private static func bytes(of descriptor: Int32, path: String, expected: Int) throws(FileProblem) -> [UInt8] {
        // Of a file all at once: one byte more than it has tells that it has no more.
        var bytes = try block(of: descriptor, path: path, count: min(max(expected, 0), maximumBytes) + 1)
        while !bytes.isEmpty, bytes.count < maximumBytes {
            let more = try block(of: descriptor, path: path, count: 1 << 16)
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// The next bytes, at most `count`; none at the end.
    private static func block(of descriptor: Int32, path: String, count: Int) throws(FileProblem) -> [UInt8] {
        while true {
            var code: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
                let result = read(descriptor, buffer.baseAddress, count)
                if result < 0 { code = errno }
                length = max(0, result)
            }
            if code == 0 { return bytes }
            if code != EINTR { throw FileProblem(path, errno: code) }
        }
    }
}
