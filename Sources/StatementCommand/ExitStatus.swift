internal import ArgumentParser

/// How a command ends. Wrong usage is 64 (sysexits.h), which the argument parser gives.
enum ExitStatus: Int32, Comparable {
    case success = 0
    /// The documents have errors.
    case documentErrors = 1
    /// The job could not be done.
    case jobFailed = 2

    static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

    /// Ends the command, unless all is well.
    func end() throws {
        if self != .success { throw ExitCode(rawValue) }
    }
}
