#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How a process ended, and what it left in its log.
struct ProcessEnding: Sendable {
    /// The status as `waitpid` gives it.
    var status: Int32
    /// The last lines of its standard error, made visible.
    var log: [String]

    var isSuccess: Bool { status == 0 }

    /// Whether it may be for lack of memory: then some programs give up, and others reach for what they did not get.
    var mayLackMemory: Bool {
        [SIGABRT, SIGBUS, SIGILL, SIGKILL, SIGSEGV, SIGTRAP].contains(status & 0x7F)
    }

    /// What it did, as in "stopped with status 3".
    var text: String {
        let signal = status & 0x7F
        return signal == 0
            ? "stopped with status \(status >> 8 & 0xFF)"
            : "was ended by signal \(signal)\(Self.title(of: signal).map { " (\($0))" } ?? "")"
    }

    private static func title(of signal: Int32) -> String? {
        switch signal {
        case SIGABRT: "SIGABRT: it gave up"
        case SIGBUS: "SIGBUS: bad memory access"
        case SIGFPE: "SIGFPE: bad arithmetic"
        case SIGHUP: "SIGHUP: hang-up"
        case SIGILL: "SIGILL: illegal instruction, in Swift a failed check"
        case SIGINT: "SIGINT: interrupted"
        case SIGKILL: "SIGKILL: ended from outside, perhaps for lack of memory"
        case SIGPIPE: "SIGPIPE: nobody read what it wrote"
        case SIGSEGV: "SIGSEGV: bad memory access"
        case SIGTERM: "SIGTERM: asked to end"
        case SIGTRAP: "SIGTRAP: a failed check"
        case SIGXCPU: "SIGXCPU: out of processor time"
        case SIGXFSZ: "SIGXFSZ: file too large"
        default: nil
        }
    }
}
