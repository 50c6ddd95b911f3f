internal import ArgumentParser
internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Lets work come to an orderly end when somebody wants this process to end. A second signal ends it at once.
final class Interruption: Sendable {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// The signal that came.
    private let received = Mutex<Int32?>(nil)

    /// Ends the command where a signal came, saying so: with the status of a process that it has ended, as shells have it.
    func end(_ help: String) throws {
        guard let signal = received.withLock({ $0 }) else { return }
        let name = signal == SIGINT ? "SIGINT" : signal == SIGTERM ? "SIGTERM" : "SIGHUP"
        Console.error("interrupted by \(name)", help: help)
        throw ExitCode(128 + signal)
    }

    /// Does `work`, in a task that is cancelled when a signal comes.
    func guarding<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let task = Task { try await work() }
        let sources = Self.signals.compactMap { number in Self.source(of: number) { self.take(number, task) } }
        defer {
            for source in sources { source.cancel() }
        }
        return try await task.value
    }

    private func take(_ number: Int32, _ task: Task<some Sendable, any Error>) {
        received.withLock { $0 = number }
        task.cancel()
        // The next one ends the process.
        restore(number)
    }

    /// What waits for a signal; nothing for one that is ignored, as under `nohup`.
    private static func source(
        of number: Int32, _ handler: @escaping @Sendable () -> Void
    ) -> (any DispatchSourceSignal)? {
        if unsafeBitCast(ignore(number), to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return nil }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler(handler: handler)
        source.resume()
        return source
    }
}

private func ignore(_ number: Int32) -> sighandler_t? { signal(number, SIG_IGN) }

private func restore(_ number: Int32) { signal(number, SIG_DFL) }
