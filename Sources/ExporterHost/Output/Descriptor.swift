#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file, closed when it goes out of use.
struct Descriptor: ~Copyable {
    let raw: Int32

    /// Opens `path`; never inherited by a process that is started.
    init(opening path: String, _ flags: Int32) throws(SystemFailure) {
        raw = open(path, flags | O_CLOEXEC)
        if raw < 0 { throw SystemFailure(code: errno) }
    }

    /// Opens `name` in the folder that a descriptor is of, or makes it with a mode.
    init(opening name: String, in parent: Int32, _ flags: Int32, mode: mode_t = 0) throws(SystemFailure) {
        raw = openat(parent, name, flags | O_CLOEXEC, mode)
        if raw < 0 { throw SystemFailure(code: errno) }
    }

    deinit {
        if raw >= 0 { close(raw) }
    }

    func status() throws(SystemFailure) -> stat {
        var status = stat()
        if fstat(raw, &status) != 0 { throw SystemFailure(code: errno) }
        return status
    }

    /// The status of `name` in this folder, links not followed.
    func status(of name: String) throws(SystemFailure) -> stat { try entryStatus(of: name, in: raw) }

    /// The next bytes of a file, as many as there are up to the size of a block; none at its end.
    func block() throws(SystemFailure) -> [UInt8] {
        let size = 1 << 18
        var code: Int32 = 0
        let block = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let result = read(raw, buffer.baseAddress.map { $0 + count }, size - count)
                if result < 0, errno == EINTR { continue }
                if result < 0 { code = errno }
                if result <= 0 { break }
                count += result
            }
        }
        if code != 0 { throw SystemFailure(code: code) }
        return block
    }
}

/// The status of what has a name in an open folder, links not followed.
func entryStatus(of name: String, in folder: Int32) throws(SystemFailure) -> stat {
    var status = stat()
    if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 { throw SystemFailure(code: errno) }
    return status
}

/// A call of the system that failed.
package struct SystemFailure: Error {
    package var code: Int32
    var reason: String { systemReason(code) }
}
