internal import ArgumentParser
internal import StatementFormat
internal import TextMetrics

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a starter statement with comments that teach the format.",
        discussion: """
            The file is written into the folder `statements` where there is one, else into this folder. A file that is \
            there already is never overwritten. Its first line names the JSON Schema for editors, statement.schema.json, \
            which `statement schema` prints.

            EXAMPLES
              statement new rare-disease-registries
              statement new drafts/our-statement.yaml
            """)

    @Argument(help: ArgumentHelp("The statement's id, or the path of its file.", valueName: "name"))
    var name: String

    func run() throws {
        let path = try path()
        do throws(FileProblem) {
            try FileReplacement.create(path, Array(Starter.text.utf8))
        } catch {
            Console.error(
                "\(path) cannot be written: \(error.reason)",
                help: error.isThere
                    ? "Take another name; nothing was overwritten."
                    : "Check the folder, its permissions and the room on the disk.")
            return try ExitStatus.jobFailed.end()
        }
        try Console.output("\(VisibleText.of(path))\n")
        Console.log("Edit it, and check it with: statement validate \(VisibleText.ofShellWord(path))\n")
        let schema = path.split(separator: "/", omittingEmptySubsequences: false).dropLast() + [Starter.schemaName[...]]
        let schemaPath = schema.joined(separator: "/")
        if FolderListing.resolved(schemaPath) == nil {
            Console.log(
                "For completion and help in editors: statement schema > \(VisibleText.ofShellWord(schemaPath))\n")
        }
    }

    private func path() throws -> String {
        let hasExtension = FileKind(of: name) == .yaml
        let isPath = hasExtension || name.contains("/")
        let file = hasExtension ? name : name + ".yaml"
        // An empty name would be a hidden file.
        let last = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? String(last)
        guard stem.isSlug else {
            let slug = Slug.of(stem)
            throw ValidationError(
                "“\(VisibleText.of(stem))” is no id: an id has small letters, digits and single hyphens only."
                    + (slug.isEmpty ? "" : " Take `\(slug)`."))
        }
        return isPath || !FolderListing.isFolder("statements") ? file : "statements/" + file
    }
}
