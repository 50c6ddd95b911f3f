#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Why a file cannot be read or written, in the system's words.
struct FileProblem: Error {
    var path: String
    var reason: String

    init(_ path: String, errno code: Int32) {
        self.path = path
        reason = String(cString: strerror(code))
    }

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }
}

enum FileReading {
    /// More than any statement: what is larger is reported by the reader of the format.
    private static let maximumBytes = (1 << 30) + 1

    /// The bytes of a file, or of a pipe that a shell made; at most a little more than a statement may have.
    static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileProblem(path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw FileProblem(path, errno: EISDIR)
        }
        return try bytes(of: descriptor, path: path, expected: Int(status.st_size))
    }

    /// All of standard input.
    static func standardInput() throws(FileProblem) -> [UInt8] {
        try bytes(of: STDIN_FILENO, path: "-", expected: 0)
    }

    private static func bytes(of descriptor: Int32, path: String, expected: Int) throws(FileProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(max(expected, 0), maximumBytes) + 1)
        var block = [UInt8](repeating: 0, count: max(1 << 16, min(expected + 1, 1 << 24)))
        while bytes.count < maximumBytes {
            let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileProblem(path, errno: errno)
            }
            if count == 0 { break }
            bytes.append(contentsOf: block[..<count])
        }
        return bytes
    }
}
