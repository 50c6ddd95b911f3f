#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The host's end of a pipe to or from a process. It waits for the process, but not for longer than that lives: others may
/// still hold the other end open.
struct PipeEnd: Sendable {
    let descriptor: Int32
    /// Another descriptor, of which something can be read once the process is gone.
    let gone: Int32
    /// What is done at once where the time is up.
    let timeIsUp: @Sendable () -> Void

    /// What comes out of a pipe.
    enum Incoming: Sendable {
        case bytes([UInt8])
        case end
        case timeIsUp
    }

    /// What waiting for a pipe came to.
    enum Readiness: Sendable {
        case ready
        /// The process is gone, and the pipe is not ready.
        case gone
        case timeIsUp
    }

    /// The next bytes.
    ///
    /// - Parameter looksOnceMore: Whether what is there counts although the deadline has passed. Somebody who goes on to
    ///   write could put it off for ever.
    func next(until deadline: ContinuousClock.Instant? = nil, looksOnceMore: Bool = false) async -> Incoming {
        while true {
            switch await wait(for: POLLIN, until: deadline, looksOnceMore: looksOnceMore) {
            case .gone: return .end
            case .timeIsUp: return .timeIsUp
            case .ready: break
            }
            var code: Int32 = 0
            let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let result = read(descriptor, buffer.baseAddress, buffer.count)
                if result < 0 { code = errno }
                count = max(0, result)
            }
            if !block.isEmpty { return .bytes(block) }
            guard code == EINTR || code == EAGAIN else { return .end }
        }
    }

    /// Hands over all of `bytes`; false where nobody will read them any more. The descriptor has to be non-blocking.
    func put(_ bytes: [UInt8]) async -> Bool {
        var sent = 0
        while sent < bytes.count {
            guard await wait(for: POLLOUT) == .ready else { return false }
            let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                sent += count
            } else if errno != EINTR, errno != EAGAIN {
                return false
            }
        }
        return true
    }

    /// Waits until the pipe is ready. Once the deadline has passed the answer is `timeIsUp`, even if the pipe is ready, but
    /// where one more look is taken.
    func wait(
        for events: Int32, until deadline: ContinuousClock.Instant? = nil, looksOnceMore: Bool = false
    ) async -> Readiness {
        let wait = PipeWaiter.Wait(
            descriptor: descriptor, gone: gone, events: Int16(events), deadline: deadline,
            looksOnceMore: looksOnceMore, timeIsUp: timeIsUp)
        return await PipeWaiter.shared.wait(wait)
    }
}

/// A process that ends while the host writes to it must not take the host with it.
let ignoreBrokenPipes: Void = {
    signal(SIGPIPE, SIG_IGN)
}()
