internal import Synchronization
internal import TextMetrics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Standard output and standard error.
enum Console {
    /// A line on standard error below all that is written, such as how far a command is; redrawn when it changes.
    private static let footer = Mutex("")

    /// Sees that no file gets the number of a standard one that is closed: what is said would be written into it. What is
    /// opened in its place takes nothing and gives nothing.
    static func reserveStandardDescriptors() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes data, or what a command was asked for, to standard output.
    static func output(_ text: String) throws(FileProblem) {
        try footer.withLock { footer throws(FileProblem) in
            hide(&footer)
            try write(text, to: STDOUT_FILENO)
        }
    }

    /// Writes what is said beside it to standard error. If even that is closed, nobody is listening.
    static func log(_ text: String) {
        footer.withLock { footer in
            hide(&footer)
            try? write(text, to: STDERR_FILENO)
        }
    }

    /// Shows a line below all else, on a terminal; an empty one takes it away.
    static func showFooter(_ text: String) {
        footer.withLock { footer in
            guard text != footer else { return }
            hide(&footer)
            footer = text
            try? write(text, to: STDERR_FILENO)
        }
    }

    /// Takes the line away until it is shown again.
    private static func hide(_ footer: inout String) {
        if !footer.isEmpty { try? write("\r\u{1B}[K", to: STDERR_FILENO) }
        footer = ""
    }

    /// Writes a line `error: …` with what to do to standard error.
    static func error(_ message: String, help: String? = nil) {
        let label = outputsColor(STDERR_FILENO) ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:"
        log(
            "\(label) \(VisibleText.ofMessage(message))\n"
                + (help.map { "  help: \(VisibleText.ofMessage($0))\n" } ?? ""))
    }

    static var outputHasColor: Bool { outputsColor(STDOUT_FILENO) }
    static var logHasColor: Bool { outputsColor(STDERR_FILENO) }

    /// How many columns the terminal has that standard error is; nothing where it is none that can redraw a line.
    static var logColumns: Int? {
        guard isatty(STDERR_FILENO) == 1, variable("TERM") != "dumb" else { return nil }
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Whether this runs in CI, as CI services say in the variable `CI`.
    static var isCI: Bool { !["", "false", "0"].contains(variable("CI")) }

    /// Whether people read standard output as it comes, on a terminal or in the log of a service, and not in a file.
    static var isOutputRead: Bool {
        var status = stat()
        let isFile = fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        return isatty(STDOUT_FILENO) == 1 || isCI && !isFile
    }

    /// A variable of the environment; empty where it is not set.
    private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

    /// Colour only on a terminal that has it, and never where `NO_COLOR` is set (no-color.org).
    private static func outputsColor(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && variable("NO_COLOR").isEmpty && variable("TERM") != "dumb"
    }

    private static func write(_ text: String, to descriptor: Int32) throws(FileProblem) {
        try FileWriting.writeAll(Array(text.utf8), to: descriptor, path: "standard output")
    }
}
