import ArgumentParser
import Diagnostics
import Foundation
import Reports
import Testing

@testable import StatementCommand

/// Where reports are written, and what they may not overwrite.
@Suite struct ReportOptionsTests {
    @Test(arguments: [
        (["--report", "sarif"], "FORMAT=FILE"), (["--report", "=a"], "FORMAT=FILE"),
        (["--report", "sarif="], "FORMAT=FILE"),
        (["--report", "sarf=a"], "Did you mean `sarif`?"), (["--root", "/nonexistent"], "is no folder"),
        (["--report", "json=a", "--report", "sarif=./a"], "Two reports"),
        (["--report", "json=/tmp/a", "--report", "sarif=/tmp/../tmp/a"], "Two reports"),
    ])
    func `wrong usage is told`(arguments: [String], words: String) throws {
        let error = #expect(throws: (any Error).self) { try ReportOptions.parse(arguments) }
        #expect(ReportOptions.message(for: try #require(error)).contains(words))
    }

    @Test func `a report overwrites nothing that was read`() throws {
        try Scratch.run { folder in
            try Data("x".utf8).write(to: URL(filePath: folder + "/list.csv"))
            var sources = SourceFiles(SourceFile(path: folder + "/a.yaml", bytes: []))
            _ = sources.add(SourceFile(path: folder + "/list.csv", bytes: []))
            let files = Report.Files([Report.File(sources: sources, diagnostics: [])])
            for name in ["a.yaml", "./list.csv", "known"] {
                let options = try ReportOptions.parse(["--report", "json=\(folder)/\(name)"])
                #expect(throws: ValidationError.self) { try options.check(files, baseline: folder + "/known") }
            }
            try ReportOptions.parse(["--report", "json=\(folder)/b"]).check(files, baseline: nil)
        }
    }

    @Test func `paths are seen from the root, those of files that are not there too`() throws {
        try Scratch.run { folder in
            let options = try ReportOptions.parse(["--root", folder])
            #expect(options.shown(folder + "/none.yaml") == "none.yaml")
            #expect(options.shown(folder) == ".")
            #expect(options.shown("-") == "stdin")
        }
    }

    @Test func `a pipe is written to, and not replaced`() throws {
        try Scratch.run { folder in
            let pipe = folder + "/pipe"
            #expect(mkfifo(pipe, 0o600) == 0)
            // Open for both, so that nobody waits for the other side.
            let reader = try #require(FileHandle(forUpdatingAtPath: pipe))
            defer { try? reader.close() }
            try FileReplacement.write(Array("report".utf8), to: pipe)
            #expect(try reader.read(upToCount: 6) == Data("report".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["pipe"])
        }
    }
}

/// A folder for one test.
enum Scratch {
    static func run(_ body: (String) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "statement-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        try body(FolderListing.resolved(url.path) ?? url.path)
    }
}
