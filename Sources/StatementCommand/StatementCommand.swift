public import ArgumentParser
internal import CAllocator
internal import ExporterHost

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The command `statement`.
public struct StatementCommand: AsyncParsableCommand {
    /// What `statement --help` says.
    public static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Joint statements as code: check them, and export them to HTML, text and JSON.",
        discussion: """
            EXAMPLES
              statement new our-statement          write a starter statement with comments
              statement validate                   check the statements below this folder
              statement export                     write HTML, text and JSON into exports/
              statement explain unknown-key        what a rule means and how to satisfy it

            EXIT STATUS
              0  all is well
              1  documents have errors
              2  the job could not be done: a file that cannot be read,
                 an exporter that is missing or fails
              64 wrong usage
              129, 130, 131, 143
                 ended by SIGHUP, SIGINT, SIGQUIT or SIGTERM
            """,
        version: Version.current,
        subcommands: [
            Validate.self, Export.self, New.self, Rules.self, Explain.self, Schema.self, Exporters.self,
        ])

    /// Makes the command.
    public init() {}

    /// Does what the arguments say. Stays on the main thread where nothing has to be waited for, since memory costs less
    /// there than on any other.
    public static func main() async {
        allocator_keeps_memory()
        Console.reserveStandardDescriptors()
        // A file that grows beyond what the shell allows is told as one that cannot be written.
        signal(SIGXFSZ, SIG_IGN)
        if let problem = Arguments.problem() {
            Console.error(problem.message, help: problem.help)
            exit(withError: ExitCode.validationFailure)
        }
        do {
            var command = try parseAsRoot()
            // An export's time is its exporters'.
            if command is Export { allocator_shares_memory() }
            if var command = command as? any AsyncParsableCommand {
                requireThreads((command as? Export)?.neededThreads ?? (command is Validate ? 3 : leastThreads))
                try await command.run()
            } else {
                try command.run()
            }
        } catch let problem as FileProblem {
            end(by: problem)
        } catch {
            end(by: error)
        }
    }

    /// For commands that start exporters: those that work, and those that wait for signals, pipes and processes.
    private static let leastThreads = 8

    /// Ends the process where the system has too few threads to give, before anything waits for one that never comes.
    private static func requireThreads(_ count: Int) {
        guard !Guarantees.threadsCanBeMade(count) else { return }
        Console.error(
            "the system lets this process have too few threads",
            help: "Raise the limit of processes or of memory: `ulimit -u`, `ulimit -v`, or that of the container.")
        // Nothing has begun that would have to be brought to an end.
        _exit(ExitStatus.jobFailed.rawValue)
    }

    /// Ends with what the parser has to say, help or what was wrong with the arguments, or with what a command has said.
    private static func end(by error: any Error) -> Never {
        let (text, code) = (fullMessage(for: error), exitCode(for: error))
        if let problem = error as? ValidationError {
            // The parser's own errors bring the usage of the command that they are about, these only the root's.
            Console.error(problem.message)
        } else if code.isSuccess {
            do throws(FileProblem) {
                try Console.output(text.isEmpty ? "" : text + "\n")
            } catch {
                end(by: error)
            }
        } else if !text.isEmpty {
            Console.log(Arguments.visible(in: text).replacing(/^Error:/, with: "error:") + "\n")
        }
        exit(withError: code)
    }

    private static func end(by problem: FileProblem) -> Never {
        Console.error(
            "\(problem.path) cannot be written: \(problem.reason)",
            help: "What was not written before that is lacking there.")
        exit(withError: ExitCode(ExitStatus.jobFailed.rawValue))
    }
}

/// The version of the host.
enum Version {
    static let current = "1.0.0"
    static let host = "statement/" + current
}
