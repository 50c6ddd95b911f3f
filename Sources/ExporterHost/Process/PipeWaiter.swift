import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The one thread that waits for the pipes of all exporters, however many they are.
///
/// It is there before any of them runs. So an exporter that takes all processes and threads that the system has to give is
/// ended in time all the same: whoever waits is called when there are threads again.
final class PipeWaiter: Sendable {
    static let shared = PipeWaiter()

    /// What somebody waits for.
    struct Wait: Sendable {
        var descriptor: Int32
        /// Another descriptor, of which something can be read once the process is gone.
        var gone: Int32
        /// The events of `poll` that make the descriptor ready.
        var events: Int16
        /// By the clock that stands still while this process does.
        var deadline: ContinuousClock.Instant?
        /// Whether what is there counts although the deadline has passed.
        var looksOnceMore: Bool
        /// Called on this thread when the deadline has passed.
        var timeIsUp: @Sendable () -> Void

        /// What it comes to, by the events of both; nothing where it goes on.
        fileprivate func readiness(_ events: Int16, gone: Int16, now: ContinuousClock.Instant) -> PipeEnd.Readiness? {
            if let deadline, deadline <= now, events == 0 || !looksOnceMore { return .timeIsUp }
            return events != 0 ? .ready : gone != 0 ? .gone : nil
        }
    }

    private typealias Waiting = (wait: Wait, continuation: CheckedContinuation<PipeEnd.Readiness, Never>)

    /// Those that the thread has not seen yet.
    private let arrived = Mutex<[Waiting]>([])
    /// A pipe by which the thread is told of them.
    private let bell: (reading: Int32, writing: Int32)
    private let isRunning = Mutex(false)

    private init() {
        var ends: [Int32] = [-1, -1]
        let isMade = pipe(&ends) == 0
        bell = (ends[0], ends[1])
        for end in ends where isMade {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    /// Starts the thread, if it does not run yet; false where the system has none to give.
    func start() -> Bool {
        guard bell.reading >= 0 else { return false }
        return isRunning.withLock { isRunning in
            if isRunning { return true }
            isRunning = startThread { PipeWaiter.shared.run() }
            return isRunning
        }
    }

    /// Waits until a pipe is ready, its process gone, or the time up. The thread has to run.
    func wait(_ wait: Wait) async -> PipeEnd.Readiness {
        // Mostly there is room in a pipe, and often something in it already.
        var watched = Self.watched(wait)
        if poll(&watched, 2, 0) >= 0,
            let readiness = wait.readiness(watched[0].revents, gone: watched[1].revents, now: RunningClock.now)
        {
            if readiness == .timeIsUp { wait.timeIsUp() }
            return readiness
        }
        return await withCheckedContinuation { continuation in
            arrived.withLock { $0.append((wait, continuation)) }
            // Where the pipe is full, the thread is on its way.
            var stroke: UInt8 = 0
            _ = write(bell.writing, &stroke, 1)
        }
    }

    private static func watched(_ wait: Wait) -> [pollfd] {
        [
            pollfd(fd: wait.descriptor, events: wait.events, revents: 0),
            pollfd(fd: wait.gone, events: Int16(POLLIN), revents: 0),
        ]
    }

    private func run() {
        var waiting: [Waiting] = []
        while true {
            waiting += arrived.withLock { arrived in
                defer { arrived = [] }
                return arrived
            }
            var watched = [pollfd(fd: bell.reading, events: Int16(POLLIN), revents: 0)]
            for one in waiting { watched += Self.watched(one.wait) }
            let count = poll(
                &watched, nfds_t(watched.count), Self.milliseconds(until: waiting.compactMap(\.wait.deadline).min()))
            if count < 0 {
                // Interrupted, or out of memory; what is written there says nothing.
                if errno != EINTR { usleep(10_000) }
                for index in watched.indices { watched[index].revents = 0 }
            }
            if watched[0].revents != 0 {
                var strokes = [UInt8](repeating: 0, count: 256)
                while read(bell.reading, &strokes, strokes.count) > 0 {}
            }
            let now = RunningClock.now
            var left: [Waiting] = []
            for (index, one) in waiting.enumerated() {
                let events = watched[1 + 2 * index].revents
                guard let readiness = one.wait.readiness(events, gone: watched[2 + 2 * index].revents, now: now) else {
                    left.append(one)
                    continue
                }
                if readiness == .timeIsUp { one.wait.timeIsUp() }
                one.continuation.resume(returning: readiness)
            }
            waiting = left
        }
    }

    /// How long `poll` may wait, with a look at the clock now and then; -1 for as long as it takes.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let left = min(RunningClock.now.duration(to: deadline), RunningClock.tick)
        return left <= .zero ? 0 : Int32(clamping: Int((left / .milliseconds(1)).rounded(.up)))
    }
}
