internal import ArgumentParser

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// How much is done at a time.
struct JobOptions: ParsableArguments {
    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp(
            "How many statements to work on at a time. Default: one to check, one for each core to export.",
            valueName: "number")
    )
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    /// For what has every core do work of its own.
    var count: Int { jobs ?? processors }

    /// The processors that there are.
    var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// For checking alone, which takes well under a millisecond a statement: several threads at it get in each other's
    /// way, and take a quarter more processor time in all.
    var countForChecking: Int { jobs ?? 1 }
}
