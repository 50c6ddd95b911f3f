#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The host's end of a pipe to or from a process. It waits for the process, but not for longer than that lives: what
/// somebody else still holds open the other end for is not waited for.
struct PipeEnd {
    let descriptor: Int32
    /// Another descriptor, of which something can be read once the process is gone.
    let gone: Int32

    /// The next bytes; nothing at the end.
    func next() -> [UInt8]? {
        while wait(for: POLLIN) {
            let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
            }
            if !block.isEmpty { return block }
            guard errno == EINTR || errno == EAGAIN else { return nil }
        }
        return nil
    }

    /// Hands over all of `bytes`; false where nobody will read them any more. The descriptor has to be non-blocking.
    func put(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            guard wait(for: POLLOUT) else { return false }
            let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                sent += count
            } else if errno != EINTR, errno != EAGAIN {
                return false
            }
        }
        return true
    }

    /// Waits until the pipe is ready; false where the process is gone and it is not.
    func wait(for events: Int32) -> Bool {
        var watched = [
            pollfd(fd: descriptor, events: Int16(events), revents: 0),
            pollfd(fd: gone, events: Int16(POLLIN), revents: 0),
        ]
        while poll(&watched, 2, -1) < 0 {
            guard errno == EINTR else { return false }
        }
        return watched[0].revents != 0
    }
}

/// A process that ends while the host writes to it must not take the host with it.
let ignoreBrokenPipes: Void = {
    signal(SIGPIPE, SIG_IGN)
}()
