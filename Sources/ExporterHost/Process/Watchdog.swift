#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Bounds what is done with a process: when the time is up, its process group is ended, and whatever waits for it
/// comes to its end.
///
/// To be used only while the process is not yet reaped: until then nothing else can have its number.
struct Watchdog: Sendable {
    /// The process, which leads a session and so a group of its own.
    let process: pid_t

    /// Does `work`; says whether it took longer than `limit`, and the group was ended for it.
    func guarding<Value>(for limit: Duration, _ work: () async -> Value) async -> (value: Value, expired: Bool) {
        let timer = Task {
            do { try await Task.sleep(for: limit) } catch { return false }
            endGroup()
            return true
        }
        let value = await work()
        timer.cancel()
        return (value, await timer.value)
    }

    /// Ends the process and all of its group at once.
    func endGroup() {
        kill(-process, SIGKILL)
        kill(process, SIGKILL)
    }
}
