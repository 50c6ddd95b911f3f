internal import ArgumentParser
internal import TextMetrics

/// What can be told of arguments before they are parsed: some mistakes the parser would take for a wish for help, and end
/// well.
enum Arguments {
    struct Problem {
        var message: String
        var help: String
    }

    /// What is wrong with the arguments of this process; nothing where they can be parsed.
    static func problem() -> Problem? {
        guard CommandLine.argc > 0 else {
            return Problem(message: "the arguments cannot be read", help: "On Linux, that needs the file system /proc.")
        }
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[index], String(validatingCString: argument) == nil else {
                continue
            }
            return Problem(
                message: "the argument “\(VisibleText.of(String(cString: argument)))” is not in UTF-8",
                help: "Name the folder that it is in, or give it another name.")
        }
        return problem(in: Array(CommandLine.arguments.dropFirst()))
    }

    /// What the parser says, with the arguments that it quotes as they may be shown.
    static func visible(in message: String) -> String {
        var message = message
        for argument in CommandLine.arguments.dropFirst() where !VisibleText.isVisible(argument) {
            message = message.replacing(argument, with: VisibleText.of(argument))
        }
        return message.split(separator: "\n", omittingEmptySubsequences: false).map {
            VisibleText.ofMessage(String($0))
        }
        .joined(separator: "\n")
    }

    /// - Parameter arguments: those behind the command's own name.
    static func problem(in arguments: [String]) -> Problem? {
        // `-hospital.yaml` would be read as several options of one letter, `-h` among them.
        let options = arguments.prefix { $0 != "--" }
        // Only `-j4` is one.
        if let cluster = options.first(where: {
            $0.hasPrefix("-") && !$0.hasPrefix("--") && !$0.hasPrefix("-j") && $0.count > 2
        }) {
            return Problem(
                message: "there is no option “\(VisibleText.of(cluster))”",
                help: "Options have two hyphens, as `--help` has. Before files whose names begin with one, put `--`.")
        }
        return unknownCommand(in: arguments[...], of: StatementCommand.self)
    }

    /// A word where only the name of a subcommand can stand.
    private static func unknownCommand(
        in arguments: ArraySlice<String>, of command: any ParsableCommand.Type
    ) -> Problem? {
        let subcommands = command.configuration.subcommands
        guard !subcommands.isEmpty, let word = arguments.first, !word.hasPrefix("-") else { return nil }
        let rest = arguments.dropFirst()
        if word == "help", command == StatementCommand.self { return unknownCommand(in: rest, of: command) }
        if let next = subcommands.first(where: { $0.configuration.commandName == word }) {
            return unknownCommand(in: rest, of: next)
        }
        let names = subcommands.compactMap { $0.configuration.commandName }
        let near = EditDistance.nearest(to: word, in: names)
        return Problem(
            message: "there is no command “\(VisibleText.of(word))” here"
                + (near.map { ": did you mean `\($0)`?" } ?? ""),
            help: "There are \(names.map { "`\($0)`" }.joined(separator: ", ")).")
    }
}
