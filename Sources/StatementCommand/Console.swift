internal import TextMetrics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Standard output and standard error.
enum Console {
    /// Writes data, or what a command was asked for, to standard output.
    static func output(_ text: String) throws(FileProblem) { try write(text, to: STDOUT_FILENO) }

    /// Writes what is said beside it to standard error. If even that is closed, nobody is listening.
    static func log(_ text: String) { try? write(text, to: STDERR_FILENO) }

    /// Writes a line `error: …` with what to do to standard error.
    static func error(_ message: String, help: String? = nil) {
        let label = outputsColor(STDERR_FILENO) ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:"
        log("\(label) \(VisibleText.of(message))\n" + (help.map { "  help: \(VisibleText.of($0))\n" } ?? ""))
    }

    static var outputHasColor: Bool { outputsColor(STDOUT_FILENO) }
    static var logHasColor: Bool { outputsColor(STDERR_FILENO) }

    /// Colour only on a terminal that has it, and never where `NO_COLOR` is set (no-color.org).
    private static func outputsColor(_ descriptor: Int32) -> Bool {
        func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        return isatty(descriptor) == 1 && variable("NO_COLOR").isEmpty && variable("TERM") != "dumb"
    }

    private static func write(_ text: String, to descriptor: Int32) throws(FileProblem) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Self.systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileProblem("standard output", errno: errno)
            }
            sent += count
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, count)
        #else
            Darwin.write(descriptor, bytes, count)
        #endif
    }
}
