#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Compares a new file with the one that it would replace.
enum SameBytes {
    /// Whether both are regular files with the same bytes. What cannot be read is not the same.
    static func at(_ new: String, _ old: String) -> Bool {
        guard let first = try? Descriptor(opening: new, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let second = try? Descriptor(opening: old, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let one = try? first.status(), let other = try? second.status(),
            one.st_mode & S_IFMT == S_IFREG, other.st_mode & S_IFMT == S_IFREG, one.st_size == other.st_size
        else { return false }
        while true {
            guard let block = block(of: first), let same = self.block(of: second), block == same else { return false }
            if block.isEmpty { return true }
        }
    }

    /// The next bytes, as many as there are up to the size of a block; none at the end, nothing on an error.
    private static func block(of file: borrowing Descriptor) -> [UInt8]? {
        let size = 1 << 18
        var failed = false
        let block = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = read(file.raw, buffer.baseAddress.map { $0 + count }, size - count)
                if read < 0, errno == EINTR { continue }
                failed = read < 0
                if read <= 0 { break }
                count += read
            }
        }
        return failed ? nil : block
    }
}
