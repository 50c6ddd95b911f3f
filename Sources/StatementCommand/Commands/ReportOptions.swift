internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import StatementRules
internal import TextMetrics

extension ReportFormat: ExpressibleByArgument {}

/// In which form the findings are told, and where.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The form of what is printed.",
            valueName: "format"))
    var format = ReportFormat.text

    @Option(
        help: ArgumentHelp(
            "Write a report into a file, too, as FORMAT=FILE, like sarif=findings.sarif. Repeatable.",
            valueName: "report"))
    var report: [String] = []

    @Option(
        help: ArgumentHelp(
            "The folder that paths in reports are relative to. Default: the working folder.", valueName: "dir"),
        completion: .directory)
    var root: String?

    /// A report that is written into a file.
    private struct Target {
        var format: ReportFormat
        var path: String
    }

    private func target(_ text: String) throws -> Target {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, text.first != "=" else {
            throw ValidationError("“\(VisibleText.of(text))” is not written as FORMAT=FILE, like sarif=findings.sarif.")
        }
        guard let format = ReportFormat(rawValue: parts[0]) else {
            let names = ReportFormat.allCases.map(\.rawValue)
            let meant = EditDistance.nearest(to: parts[0], in: names).map { " Did you mean `\($0)`?" } ?? ""
            throw ValidationError(
                "There is no report format “\(VisibleText.of(parts[0]))”.\(meant) The formats are \(names.joined(separator: ", "))."
            )
        }
        return Target(format: format, path: parts[1])
    }

    func validate() throws {
        var paths: Set<String> = []
        for text in report {
            let path = try target(text).path
            guard paths.insert(FolderListing.resolvedTarget(path) ?? path).inserted else {
                throw ValidationError("Two reports would be written to “\(VisibleText.of(path))”.")
            }
        }
        if let root, !FolderListing.isFolder(root) {
            throw ValidationError("“\(VisibleText.of(root))” is no folder.")
        }
    }

    /// Sees that no report would overwrite what was read, or the baseline.
    func check(_ files: Report.Files, baseline: String?) throws {
        guard !report.isEmpty else { return }
        let read = files.flatMap { $0.sources.files.map(\.path) } + [baseline].compactMap(\.self)
        let paths = Set(read.compactMap(FolderListing.resolvedTarget))
        for path in try report.map({ try target($0).path }) {
            if let resolved = FolderListing.resolvedTarget(path), paths.contains(resolved) {
                throw ValidationError("The report “\(VisibleText.of(path))” would overwrite a file that is read.")
            }
            if FileReading.isRegular(path), let bytes = try? FileReading.bytes(of: path),
                StatementFinder.isStatement(SourceFile(path: path, bytes: bytes))
            {
                throw ValidationError("The report “\(VisibleText.of(path))” would overwrite a statement.")
            }
        }
    }

    /// Writes the reports into their files.
    func write(_ report: Report) throws -> ExitStatus {
        var status = ExitStatus.success
        for text in self.report {
            let target = try target(text)
            do throws(FileProblem) {
                try FileReplacement.write(Array(report.text(target.format).utf8), to: target.path)
            } catch {
                Console.error(
                    "the report \(error.path) cannot be written: \(error.reason)",
                    help: "Check the folder and its permissions.")
                status = .jobFailed
            }
        }
        return status
    }

    /// The files under the paths that reports show. Of those without findings text says nothing.
    func shown(_ files: Report.Files) -> Report.Files {
        files.renamed(onlyWithFindings: format == .text && report.isEmpty, shown)
    }

    /// A path as reports show it.
    func shown(_ path: String) -> String {
        if path == FileReading.standardInputPath { return FileReading.shown(path) }
        let folder = root ?? "."
        guard format != .text || root != nil || !report.isEmpty, let base = FolderListing.resolved(folder),
            let resolved = FolderListing.resolvedTarget(path)
        else { return path }
        return RelativePath.of(resolved, from: base)
    }
}
