internal import Dispatch

/// Works on many things at a time and takes what comes of them in their order.
enum InOrder {
    /// Where the work is done: not on the threads of tasks, which others wait on.
    private static let queue = DispatchQueue(label: "statement.work", attributes: .concurrent)

    /// Calls `work` with each input, at most `jobs` at a time, and `take` with each result, in the order of the inputs.
    /// Few results wait for their turn, so that memory does not grow with the inputs. Ends early where the task is
    /// cancelled.
    static func forEach<Inputs: RandomAccessCollection, Output: Sendable>(
        _ inputs: Inputs, jobs: Int, isolation: isolated (any Actor)? = #isolation,
        work: @escaping @Sendable (Inputs.Element) -> Output, take: (Output) async throws -> Void
    ) async rethrows where Inputs.Index == Int, Inputs.Element: Sendable {
        if jobs <= 1 || inputs.count <= 1 {
            for input in inputs where !Task.isCancelled { try await take(work(input)) }
            return
        }
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var waiting: [Int: Output] = [:]
            var (started, finished, next) = (0, 0, 0)
            func start() {
                while started < inputs.count, started - finished < jobs, started - next < 4 * jobs {
                    let (index, input) = (started, inputs[inputs.startIndex + started])
                    started += 1
                    group.addTask { (index, await onThread { work(input) }) }
                }
            }
            start()
            while !Task.isCancelled, let (index, output) = try await group.next() {
                finished += 1
                waiting[index] = output
                start()
                while let output = waiting.removeValue(forKey: next) {
                    next += 1
                    start()
                    try await take(output)
                }
            }
        }
    }

    /// Does what takes a while on a thread of its own.
    static func onThread<Output: Sendable>(_ work: @escaping @Sendable () -> Output) async -> Output {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
