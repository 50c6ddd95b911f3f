#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Compares a new file with the one that it would replace.
enum SameBytes {
    /// Whether both are regular files with the same bytes. What cannot be read is not the same, nor what is not read to its
    /// end since the task is cancelled.
    static func at(_ new: String, _ old: String) -> Bool {
        guard let first = try? Descriptor(opening: new, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let second = try? Descriptor(opening: old, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let one = try? first.status(), let other = try? second.status(),
            one.st_mode & S_IFMT == S_IFREG, other.st_mode & S_IFMT == S_IFREG, one.st_size == other.st_size
        else { return false }
        while !Task.isCancelled {
            guard let block = try? first.block(), let same = try? second.block(), block == same else { return false }
            if block.isEmpty { return true }
        }
        return false
    }
}
