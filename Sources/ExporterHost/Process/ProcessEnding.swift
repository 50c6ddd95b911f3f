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

    /// Whether it may be for lack of memory: then some programs give up, others reach for what they did not get, and others
    /// say so at the end of their log.
    var mayLackMemory: Bool {
        [SIGABRT, SIGBUS, SIGILL, SIGKILL, SIGSEGV, SIGTRAP].contains(status & 0x7F)
            || log.suffix(3).contains { line in
                ["MemoryError", "bad_alloc", "out of memory", "Out of memory", systemReason(ENOMEM)]
                    .contains(where: line.contains)
            }
    }

    /// Whether it was for a file that would have been too large.
    var isOfLargeFile: Bool {
        status & 0x7F == SIGXFSZ || log.suffix(3).contains { $0.contains(systemReason(EFBIG)) }
    }

    /// The most bytes of a file that this process may write, and so whatever it starts; nothing where there is no limit.
    static var limitOfFiles: UInt64? {
        var limit = rlimit()
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
        #else
            let resource = RLIMIT_FSIZE
        #endif
        guard getrlimit(resource, &limit) == 0, limit.rlim_max != .max, limit.rlim_max < 1 << 62 else { return nil }
        return UInt64(limit.rlim_max)
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
