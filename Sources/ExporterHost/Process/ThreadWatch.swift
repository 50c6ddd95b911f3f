import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A thread that sees to it that the system has threads to give while exporters run.
///
/// One that takes all of them holds up the host, too, which needs a thread to go on with whatever answers it gets: so the
/// exporter that has most processes and threads is ended. The watch itself needs neither threads nor anybody who waits.
final class ThreadWatch: Sendable {
    static let shared = ThreadWatch()

    /// How many seconds on end there may be no thread to be had.
    private static let patience = 5

    /// What ends the processes that are watched, by the ids of their supervisors.
    private let watched = Mutex<[pid_t: @Sendable () -> Void]>([:])
    private let isRunning = Mutex(false)

    /// Starts the thread, if it does not run yet; false where the system has none to give.
    func start() -> Bool {
        isRunning.withLock { isRunning in
            isRunning = isRunning || startThread { ThreadWatch.shared.run() }
            return isRunning
        }
    }

    /// - Parameter end: called on the thread of the watch where a process and its descendants have taken all threads.
    func add(_ supervisor: pid_t, end: @escaping @Sendable () -> Void) {
        watched.withLock { $0[supervisor] = end }
    }

    func remove(_ supervisor: pid_t) {
        watched.withLock { _ = $0.removeValue(forKey: supervisor) }
    }

    private func run() {
        var seconds = 0
        while true {
            sleep(1)
            let all = watched.withLock { $0 }
            seconds = all.isEmpty || Guarantees.threadsCanBeMade(1) ? 0 : seconds + 1
            guard seconds > Self.patience else { continue }
            let threads = ProcessTree.current.threads(of: Array(all.keys))
            guard let most = all.keys.max(by: { (threads[$0] ?? 0, $1) < (threads[$1] ?? 0, $0) }) else { continue }
            all[most]?()
        }
    }
}

/// Runs something on a thread of its own that nobody waits for; false where the system has none to give.
func startThread(_ work: @escaping @Sendable () -> Void) -> Bool {
    final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    #if canImport(Glibc)
        var thread = pthread_t()
    #else
        var thread: pthread_t?
    #endif
    let context = Unmanaged.passRetained(Work(work))
    let code = pthread_create(
        &thread, nil,
        { context in
            #if canImport(Glibc)
                guard let context else { return nil }
            #endif
            Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
            return nil
        }, context.toOpaque())
    guard code == 0 else {
        context.release()
        return false
    }
    #if canImport(Glibc)
        pthread_detach(thread)
    #else
        if let thread { pthread_detach(thread) }
    #endif
    return true
}
