import Synchronization

/// The statements that an exporter has yet to export. Its processes take them, in order, while others still come.
package final class JobQueue: Sendable {
    /// A statement, and which one of the call it is.
    struct Entry: Sendable {
        var index: Int
        var job: ExportJob
    }

    private struct State {
        /// Those that are there; whoever adds them sees to it that they are few.
        var entries: [Entry] = []
        var isFinished = false
        var waiting: [CheckedContinuation<Entry?, Never>] = []

        mutating func take() -> Entry? { entries.isEmpty ? nil : entries.removeFirst() }
    }

    private let state = Mutex(State())

    /// A queue to which statements come later.
    package init() {}

    /// A queue of all statements that there are.
    package init(_ jobs: [ExportJob]) {
        for (index, job) in jobs.enumerated() { append(job, index: index) }
        finish()
    }

    /// Adds a statement; `index` is what its result is delivered with.
    package func append(_ job: ExportJob, index: Int) {
        let entry = Entry(index: index, job: job)
        let waiting = state.withLock { state -> CheckedContinuation<Entry?, Never>? in
            if let first = state.waiting.first {
                state.waiting.removeFirst()
                return first
            }
            state.entries.append(entry)
            return nil
        }
        waiting?.resume(returning: entry)
    }

    /// Says that no more will come.
    package func finish() {
        let waiting = state.withLock { state in
            state.isFinished = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(returning: nil) }
    }

    /// The next statement that is there already.
    func take() -> Entry? { state.withLock { $0.take() } }

    /// The next statement, once it comes; nothing at the end, or where the task is cancelled and none is there.
    func next() async -> Entry? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (entry, waits) = state.withLock { state -> (Entry?, Bool) in
                    if let entry = state.take() { return (entry, false) }
                    if state.isFinished || Task.isCancelled { return (nil, false) }
                    state.waiting.append(continuation)
                    return (nil, true)
                }
                if !waits { continuation.resume(returning: entry) }
            }
        } onCancel: {
            finish()
        }
    }
}
