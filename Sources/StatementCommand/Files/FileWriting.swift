#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Writes to what is open: a file, a pipe or a terminal.
enum FileWriting {
    /// Writes all bytes. Where nothing is taken at the moment, as a pipe that does not block says, it is waited for that.
    ///
    /// - Parameter path: what it is called where it cannot be written.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileProblem) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&room, 1, -1)
            } else if errno != EINTR {
                throw FileProblem(path, errno: errno)
            }
        }
    }
}
