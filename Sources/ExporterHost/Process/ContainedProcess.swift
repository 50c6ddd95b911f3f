import CContainment
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that runs, contained as far as the system can do that.
final class ContainedProcess: Sendable {
    /// How a program came to its end.
    enum Ending: Sendable {
        /// It ran, and ended with a status as `waitpid` gives it; with the number of processes that it has left and that
        /// could not be ended.
        case ran(status: Int32, left: Int)
        /// It could not be contained, and so was not run; with the number of an error.
        case notContained(Int32)
        /// The system could not run it; with the number of an error.
        case notRun(Int32)
    }

    private let process: contained_process
    /// What is closed before the rest: its standard input, and what it is held by.
    private let input: Mutex<Int32?>
    private let leash: Mutex<Int32?>
    private let hasTakenAllThreads = Atomic(false)

    /// Starts `program`, an absolute path, in `folder`.
    init(
        _ program: String, environment: [String: String], folder: String, containment: Containment
    ) throws(SystemFailure) {
        ignoreBrokenPipes
        guard PipeWaiter.shared.start(), ThreadWatch.shared.start() else { throw SystemFailure(code: EAGAIN) }
        var strings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        let texts = [program, folder, containment.writableFolder].map { $0.flatMap { strdup($0) } }
        defer { for string in strings + texts { free(string) } }
        var started = contained_process()
        let code = strings.withUnsafeMutableBufferPointer { environment in
            var containment = containment.limits
            containment.program = UnsafePointer(texts[0])
            containment.environment = UnsafePointer(environment.baseAddress)
            containment.folder = UnsafePointer(texts[1])
            containment.writable = UnsafePointer(texts[2])
            return contained_start(&containment, &started)
        }
        guard code == 0 else { throw SystemFailure(code: code) }
        process = started
        input = Mutex(started.input)
        leash = Mutex(started.leash)
        _ = fcntl(started.input, F_SETFL, O_NONBLOCK)
        ThreadWatch.shared.add(started.supervisor) { [weak self] in
            self?.hasTakenAllThreads.store(true, ordering: .relaxed)
            self?.end()
        }
    }

    deinit {
        closeInput()
        end()
        for descriptor in [process.output, process.log, process.ending] { close(descriptor) }
    }

    /// Whether it was ended because the system had no more threads to give.
    var tookAllThreads: Bool { hasTakenAllThreads.load(ordering: .relaxed) }

    /// Ends the program and all that it has started.
    func end() { Self.release(leash) }

    /// Ends the process that watches over it, where that does not do so itself, and the program with it.
    func endSupervisor() { kill(process.supervisor, SIGKILL) }

    /// Ends its standard input.
    func closeInput() { Self.release(input) }

    private static func release(_ held: borrowing Mutex<Int32?>) {
        held.withLock { descriptor in
            if let open = descriptor { close(open) }
            descriptor = nil
        }
    }

    /// Writes to its standard input; false where nobody will read that any more.
    func write(_ bytes: [UInt8]) async -> Bool {
        guard let descriptor = input.withLock({ $0 }) else { return false }
        return await end(descriptor).put(bytes)
    }

    /// What comes from its standard output. When the time is up, the program is ended.
    func output(until deadline: ContinuousClock.Instant, looksOnceMore: Bool = false) async -> PipeEnd.Incoming {
        await end(process.output).next(until: deadline, looksOnceMore: looksOnceMore)
    }

    /// What comes from its standard error; nothing at the end.
    func log() async -> [UInt8]? {
        if case .bytes(let bytes) = await end(process.log).next() { bytes } else { nil }
    }

    /// Waits until the program and all that it has started are gone; false where the time is up before, and it is ended.
    func gone(until deadline: ContinuousClock.Instant? = nil) async -> Bool {
        await end(process.ending).wait(for: POLLIN, until: deadline) != .timeIsUp
    }

    private func end(_ descriptor: Int32) -> PipeEnd {
        PipeEnd(descriptor: descriptor, gone: process.ending) { [self] in end() }
    }

    /// How the program ended, once it is gone. To be called once, when nothing is read or written any more.
    func ending() -> Ending {
        // Where its supervisor was ended from outside, so was the program, and no more is known.
        var ending = contained_ending(step: Int32(CONTAINED_RAN.rawValue), value: SIGKILL, left: 0)
        while read(process.ending, &ending, MemoryLayout.size(ofValue: ending)) < 0, errno == EINTR {}
        // From then on its id may be another process's.
        ThreadWatch.shared.remove(process.supervisor)
        while waitpid(process.supervisor, nil, 0) < 0, errno == EINTR {}
        return switch UInt32(ending.step) {
        case CONTAINED_CONFINE.rawValue: .notContained(ending.value)
        case CONTAINED_EXECUTE.rawValue: .notRun(ending.value)
        default: .ran(status: ending.value, left: Int(ending.left))
        }
    }
}
