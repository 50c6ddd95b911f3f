internal import ArgumentParser
internal import Foundation

/// How much is done at a time.
struct JobOptions: ParsableArguments {
    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp("How many statements to work on at a time. Default: one for each core.", valueName: "number")
    )
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    var count: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
