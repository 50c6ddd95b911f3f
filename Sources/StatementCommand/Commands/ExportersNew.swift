internal import ArgumentParser
internal import ExporterHost
internal import StatementFormat
internal import TextMetrics

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

struct ExportersNew: ParsableCommand {
    enum Language: String, ExpressibleByArgument, CaseIterable {
        case swift, python
    }

    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write an exporter to begin with, and its test.",
        discussion: """
            A folder statement-export-NAME is made in this folder; one that is there already is left as it is. What is in \
            it builds, passes `statement exporters check`, and has a test.

            EXAMPLES
              statement exporters new titles --language python
              statement exporters new titles --kit ../joint-statement
            """)

    @Argument(help: ArgumentHelp("The exporter's name.", valueName: "name"))
    var name: String

    @Option(help: "The language.")
    var language = Language.swift

    @Option(
        help: ArgumentHelp(
            "For Swift: the folder or URL of the package joint-statement. Default: the one that this command lies in.",
            valueName: "place"))
    var kit: String?

    func validate() throws {
        guard name.isSlug else {
            let slug = Slug.of(name)
            throw ValidationError(
                "“\(VisibleText.of(name))” is no name of an exporter: it has small letters, digits and single hyphens only."
                    + (slug.isEmpty ? "" : " Take `\(slug)`."))
        }
        if language == .swift, kit == nil, Self.ownPackage == nil {
            throw ValidationError(
                "This command lies in no package joint-statement: say with --kit where that is, a folder or a URL.")
        }
        if language == .swift, let kit, !ExporterTemplate.isRemote(kit), !Self.isPackage(URL(filePath: kit)) {
            throw ValidationError(
                "“\(VisibleText.of(kit))” is no folder of the package joint-statement. Say with --kit where that is, a folder "
                    + "or a URL.")
        }
    }

    func run() throws {
        let folder = "statement-export-" + name
        guard mkdir(folder, 0o777) == 0 else {
            Console.error(
                "the folder \(folder) cannot be made: \(FileProblem(folder, errno: errno).reason)",
                help: "Take another name or folder; nothing was overwritten.")
            return try ExitStatus.jobFailed.end()
        }
        let files =
            language == .swift
            ? ExporterTemplate.swift(name, kit: place) : ExporterTemplate.python(name)
        do throws(FileProblem) {
            for file in files {
                try FileReplacement.create(
                    folder + "/" + file.path, Array(file.text.utf8), mode: file.isExecutable ? 0o777 : 0o666)
            }
        } catch {
            // With half an exporter in it, its name would be taken.
            try? FileManager.default.removeItem(atPath: folder)
            Console.error("\(error.path) cannot be written: \(error.reason)", help: "\(folder) was not made.")
            return try ExitStatus.jobFailed.end()
        }
        try Console.output(files.map { "\(folder)/\($0.path)\n" }.joined())
        let steps =
            language == .swift
            ? "cd \(folder) && swift test && statement exporters check .build/debug/\(folder)"
            : "cd \(folder) && python3 -m unittest && statement exporters check \(folder)"
        Console.log("Try it: \(steps)\n")
    }

    /// The place of the package, from within the new folder.
    private var place: String {
        guard let kit else { return Self.ownPackage ?? "" }
        if ExporterTemplate.isRemote(kit) { return kit }
        return URL(filePath: kit).standardizedFileURL.path
    }

    /// The package that this command was built in, where it still lies there.
    private static var ownPackage: String? {
        var folder = ExporterSearch.currentExecutable.map { URL(filePath: $0).deletingLastPathComponent() }
        while let candidate = folder, candidate.path != "/" {
            if isPackage(candidate) { return candidate.path }
            folder = candidate.deletingLastPathComponent()
        }
        return nil
    }

    /// Whether a folder is that of the package with `ExporterKit`.
    private static func isPackage(_ folder: URL) -> Bool {
        guard let text = try? String(contentsOf: folder.appending(path: "Package.swift"), encoding: .utf8) else {
            return false
        }
        return text.contains(#"name: "joint-statement""#) && text.contains(#".library(name: "ExporterKit""#)
    }
}
