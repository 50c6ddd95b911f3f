internal import Synchronization

/// Lets no more statements be under way than there is room for: a fixed number, which all exporters together take at about
/// the same pace. Only while one exporter stalls, so that all would come to wait for it, the others go on, and what waits
/// for it is bounded by its bytes.
final class ExportRoom: Sendable {
    private struct Exporter {
        /// How many statements it has not answered.
        var unanswered = 0
        /// When it gave its last answer, or got the first of them.
        var since = ContinuousClock.now
    }

    private struct State {
        /// The bytes of the statements that are not told, in their order.
        var bytes: [Int] = []
        var total = 0
        /// Since when the first of them is that.
        var since = ContinuousClock.now
        var exporters: [Exporter]
        /// Whether somebody is about to knock once a stall may have begun.
        var isAlarmSet = false
    }

    /// How many may be under way while nobody stalls.
    private let window: Int
    /// The most bytes of all that are under way while somebody does.
    private let mostBytes: Int
    /// How long nothing has been told when an exporter is said to stall.
    private let patience: Duration
    private let state: Mutex<State>
    /// Knocks where there may be room.
    private let (knocks, knock): (AsyncStream<Void>, AsyncStream<Void>.Continuation)

    init(
        window: Int, exporters: Int, mostBytes: Int = 64 << 20, patience: Duration = .milliseconds(500)
    ) {
        self.window = window
        self.mostBytes = mostBytes
        self.patience = patience
        state = Mutex(State(exporters: Array(repeating: Exporter(), count: exporters)))
        (knocks, knock) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Waits until there is room for a statement and takes it; false where the task is cancelled before. One at a time
    /// may wait.
    ///
    /// - Parameter isExported: Whether the exporters get it.
    func enter(bytes: Int, isExported: Bool, isolation: isolated (any Actor)? = #isolation) async -> Bool {
        var knocks = knocks.makeAsyncIterator()
        while !admit(bytes: bytes, isExported: isExported) {
            guard await knocks.next(isolation: isolation) != nil else { return false }
        }
        return true
    }

    /// Takes note that an exporter has answered.
    func answered(exporter: Int) {
        state.withLock { state in
            state.exporters[exporter].unanswered -= 1
            state.exporters[exporter].since = .now
        }
        knock.yield()
    }

    /// Takes note that the first statements are told.
    func told(_ count: Int) {
        guard count > 0 else { return }
        state.withLock { state in
            state.total -= state.bytes.prefix(count).reduce(0, +)
            state.bytes.removeFirst(count)
            state.since = .now
        }
        knock.yield()
    }

    /// Takes room where there is some; else sees to it that somebody knocks when an exporter may be said to stall.
    private func admit(bytes: Int, isExported: Bool) -> Bool {
        let now = ContinuousClock.now
        let (isAdmitted, alarm) = state.withLock { state -> (Bool, ContinuousClock.Instant?) in
            if state.bytes.count >= window {
                let full = state.exporters.filter { $0.unanswered >= window }
                // Whoever has not got far behind has to have something of it.
                guard full.count < state.exporters.count, state.total + bytes <= mostBytes else { return (false, nil) }
                let stall = full.map(\.since).reduce(state.since, max) + patience
                guard stall <= now else {
                    defer { state.isAlarmSet = true }
                    return (false, state.isAlarmSet ? nil : stall)
                }
            }
            if state.bytes.isEmpty { state.since = now }
            state.bytes.append(bytes)
            state.total += bytes
            for index in state.exporters.indices where isExported {
                if state.exporters[index].unanswered == 0 { state.exporters[index].since = now }
                state.exporters[index].unanswered += 1
            }
            return (true, nil)
        }
        if let alarm {
            Task { [self] in
                try? await Task.sleep(until: alarm)
                state.withLock { $0.isAlarmSet = false }
                knock.yield()
            }
        }
        return isAdmitted
    }
}
