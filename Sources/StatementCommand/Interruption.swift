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
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    /// The signal that came.
    private let received = Mutex<Int32?>(nil)
    /// What calls the work off, once it has begun.
    private let cancel = Mutex<(@Sendable () -> Void)?>(nil)

    /// Ends the command where a signal came, saying so: with the status of a process that it has ended, as shells have it.
    func end(_ help: String) throws {
        guard let signal = received.withLock({ $0 }) else { return }
        let names = [SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGHUP", SIGQUIT: "SIGQUIT"]
        Console.error("interrupted by \(names[signal] ?? "a signal")", help: help)
        throw ExitCode(128 + signal)
    }

    /// Does `work`, in a task that is cancelled when a signal comes.
    func guarding<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        var sources: [any DispatchSourceSignal] = []
        defer {
            for source in sources {
                source.cancel()
                // What comes after the work is ended by a signal, as before it.
                restore(Int32(source.handle))
            }
        }
        for number in Self.signals where !Self.isIgnored(number) {
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [self] in
                received.withLock { $0 = number }
                cancel.withLock { $0?() }
                // The next one ends the process.
                restore(number)
            }
            sources.append(source)
            // Until then, a signal ends the process, which has not begun.
            await withCheckedContinuation { continuation in
                source.setRegistrationHandler { continuation.resume() }
                source.resume()
            }
        }
        let task = Task { try await work() }
        cancel.withLock { $0 = task.cancel }
        if received.withLock({ $0 }) != nil { task.cancel() }
        return try await task.value
    }

    /// Whether a signal is to be ignored, as SIGHUP under `nohup`.
    private static func isIgnored(_ number: Int32) -> Bool {
        if unsafeBitCast(ignore(number), to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return true }
        // Linux tells of signals only that are not ignored, other systems of those, too.
        #if os(Linux)
            restore(number)
        #endif
        return false
    }
}

private func ignore(_ number: Int32) -> (@convention(c) (Int32) -> Void)? { signal(number, SIG_IGN) }

private func restore(_ number: Int32) { signal(number, SIG_DFL) }
