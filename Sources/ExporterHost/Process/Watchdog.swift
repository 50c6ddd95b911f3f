/// Bounds what is done with a process: when the time is up, the process is ended with all that it has started, and
/// whatever waits for it comes to its end.
struct Watchdog: Sendable {
    let process: ContainedProcess

    /// Does `work`; says whether it took longer than `limit`, and the process was ended for it.
    func guarding<Value>(for limit: Duration, _ work: () async -> Value) async -> (value: Value, expired: Bool) {
        let timer = Task {
            do { try await Task.sleep(for: limit) } catch { return false }
            process.end()
            return true
        }
        let value = await work()
        timer.cancel()
        return (value, await timer.value)
    }
}
