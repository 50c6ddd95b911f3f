import ArgumentParser
import Diagnostics
import Foundation
import Reports
import StatementRules
import Testing

@testable import StatementCommand

/// What a baseline is written of, and which of its findings are gone.
@Suite struct BaselineOptionsTests {
    /// Files with a finding each, as they come of checking.
    private static func files(_ names: String..., in folder: String) throws -> Report.Files {
        Report.Files(
            try names.map { name in
                let path = folder + "/" + name
                if !FileManager.default.fileExists(atPath: path) {
                    try Data("x: y\n".utf8).write(to: URL(filePath: path))
                }
                let finding = Diagnostic(rule: "unknown-key", severity: .error, range: SourceRange(0..<1), message: "x")
                return Report.File(
                    sources: SourceFiles(SourceFile(path: path, bytes: Array("x: y\n".utf8))), diagnostics: [finding])
            })
    }

    @Test func `of a part of what was to be checked no baseline is written`() throws {
        try Scratch.run { folder in
            let path = folder + "/known"
            let options = try BaselineOptions.parse(["--write-baseline", path])
            var files = try Self.files("a.yaml", "b.yaml", in: folder)
            #expect(options.apply(to: &files, isWhole: true) == nil)
            let written = try String(contentsOfFile: path, encoding: .utf8)
            #expect(written.contains("a.yaml") && written.contains("b.yaml"))
            var part = try Self.files("a.yaml", in: folder)
            #expect(options.apply(to: &part, isWhole: false)?.message.contains("was not written") == true)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == written)
        }
    }

    @Test func `findings of files that were not looked at are not gone`() throws {
        try Scratch.run { folder in
            let path = folder + "/known"
            var files = try Self.files("a.yaml", "b.yaml", "c.yaml", in: folder)
            #expect(try BaselineOptions.parse(["--write-baseline", path]).apply(to: &files, isWhole: true) == nil)
            let options = try BaselineOptions.parse(["--baseline", path])
            let baseline = try Baseline(reading: FileReading.bytes(of: path))
            let part = try Self.files("a.yaml", in: folder)
            #expect(options.goneCount(of: baseline, at: path, part) == 1)
            try FileManager.default.removeItem(atPath: folder + "/c.yaml")
            #expect(options.goneCount(of: baseline, at: path, part) == 2)
        }
    }
}
