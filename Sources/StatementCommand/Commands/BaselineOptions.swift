internal import ArgumentParser
internal import Diagnostics
internal import Reports
internal import StatementRules

/// Findings that were there before do not count.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("A file of findings that are known and do not count: only new ones do.", valueName: "file"),
        completion: .file())
    var baseline: String?

    @Option(
        name: .customLong("write-baseline"),
        help: ArgumentHelp("Write the findings of today into a file for --baseline.", valueName: "file"),
        completion: .file())
    var writeBaseline: String?

    func validate() throws {
        if baseline != nil, writeBaseline != nil {
            throw ValidationError("--baseline and --write-baseline exclude each other.")
        }
    }

    /// The baseline's file, whether read or written.
    var path: String? { baseline ?? writeBaseline }

    /// Marks the findings that the baseline has, or writes all of them into a new one; returns why that failed.
    ///
    /// - Parameter isWhole: whether all that was to be checked could be. Of a part of it there is no baseline.
    func apply(to files: inout Report.Files, isWhole: Bool) -> Report.Problem? {
        if let baseline { return mark(&files, by: baseline) }
        guard let writeBaseline else { return nil }
        guard isWhole else {
            return Report.Problem(
                path: writeBaseline,
                message: "the baseline \(writeBaseline) was not written, since not everything could be checked",
                help: "What is there is as it was. Mend what else is told, and write it again.")
        }
        return write(&files, to: writeBaseline)
    }

    private func mark(_ files: inout Report.Files, by path: String) -> Report.Problem? {
        do {
            var baseline = try Baseline(reading: FileReading.bytes(of: path, mayBePipe: true))
            forEachFinding(in: &files, from: path) { baseline.take(&$0, as: $1) }
            let count = goneCount(of: baseline, at: path, files)
            if count > 0 {
                let findings = count == 1 ? "1 finding of the baseline is" : "\(count) findings of the baseline are"
                Console.log(
                    "\(findings) gone: write it anew with --write-baseline \(path), for all that it was written for\n")
            }
            return nil
        } catch let problem as FileProblem {
            return Report.Problem(
                path: path, message: "the baseline \(path) cannot be read: \(problem.reason)",
                help: "`--write-baseline \(path)` makes it of the findings of today.")
        } catch let malformed as Baseline.Malformed {
            return Report.Problem(
                path: path, message: "\(path):\(malformed.line): this line of the baseline cannot be read",
                help: "`--write-baseline \(path)` writes it anew; conflicts of a merge are resolved so, too.")
        } catch {
            return Report.Problem(path: path, message: "the baseline \(path) cannot be read: \(error)")
        }
    }

    /// How many findings that a baseline still has are there no more: those of files that were looked at, and of files that
    /// are gone.
    func goneCount(of baseline: Baseline, at path: String, _ files: Report.Files) -> Int {
        let base = Self.folder(of: path)
        lazy var checked = Set(files.lazy.flatMap { $0.sources.files.map { Self.shown($0.path, from: base) } })
        return baseline.count(ofPaths: { entry in
            checked.contains(entry) || FolderListing.resolved(entry.hasPrefix("/") ? entry : base + "/" + entry) == nil
        })
    }

    /// The resolved folder of a baseline, from which it names files.
    private static func folder(of path: String) -> String {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        return FolderListing.resolved(folder) ?? "/"
    }

    private static func shown(_ path: String, from base: String) -> String {
        FolderListing.resolved(path).map { RelativePath.of($0, from: base) } ?? path
    }

    private func write(_ files: inout Report.Files, to path: String) -> Report.Problem? {
        if FileReading.isRegular(path), let old = try? FileReading.bytes(of: path), !Baseline.isOne(old) {
            return Report.Problem(
                path: path, message: "\(path) is there already, and is no baseline: it was not overwritten",
                help: "Name another file for the baseline.")
        }
        var entries: [Baseline.Entry] = []
        forEachFinding(in: &files, from: path) { diagnostic, entry in
            entries.append(entry)
            diagnostic.suppression = .baseline
        }
        do throws(FileProblem) {
            try FileReplacement.write(Array(Baseline(entries).text.utf8), to: path)
            return nil
        } catch {
            return Report.Problem(
                path: path, message: "the baseline \(path) cannot be written: \(error.reason)",
                help: "Check the folder.")
        }
    }

    /// Calls `body` with each finding that counts, and with what the baseline calls it: paths are seen from its folder.
    private func forEachFinding(
        in files: inout Report.Files, from path: String, _ body: (inout Diagnostic, Baseline.Entry) -> Void
    ) {
        let base = Self.folder(of: path)
        var fingerprints = Fingerprints()
        files.updateFindings { file in
            for index in file.diagnostics.indices where file.diagnostics[index].suppression == nil {
                let diagnostic = file.diagnostics[index]
                let relative = Self.shown(file.sources[diagnostic.range].path, from: base)
                let fingerprint = fingerprints.next(diagnostic, in: file.sources, path: relative)
                body(
                    &file.diagnostics[index],
                    Baseline.Entry(path: relative, rule: diagnostic.rule, fingerprint: fingerprint))
            }
        }
    }
}
