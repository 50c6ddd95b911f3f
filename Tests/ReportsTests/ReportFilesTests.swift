import Diagnostics
import Testing

@testable import Reports

/// Thousands of files of which hardly any has something to tell.
@Suite struct ReportFilesTests {
    private func file(_ path: String, includes: [String] = [], _ diagnostics: [Diagnostic] = []) -> Report.File {
        var sources = SourceFiles(SourceFile(path: path, bytes: Array("a: b\n".utf8)))
        for path in includes { _ = sources.add(SourceFile(path: path, bytes: [])) }
        return Report.File(sources: sources, diagnostics: diagnostics)
    }

    private let finding = Diagnostic(rule: "r", severity: .warning, range: SourceRange(0..<1), message: "m")

    @Test func `paths come back as they were added, whatever their folders`() {
        let added =
            (0..<3000).map { "statements/\($0).yaml" } + ["é.yaml", "/a.yaml", "x/", "", "-", "a//b.yaml"]
            + (0..<50).map { "deep/\($0 / 10)/\($0).yaml" }
            + (0..<40).map { "long/" + String(repeating: "é", count: 20_000 >> ($0 % 16)) + "\($0 / 3)" }
            + ["same/a", "same/ab", "same/a", "same/a", "same/è", "same/é"]
        var paths = PathList()
        for path in added { paths.append(path) }
        #expect(Array(paths) == added)
        #expect(PathList().isEmpty)
    }

    @Test func `files keep their order, names and findings`() {
        var files = Report.Files()
        for number in 0..<2000 {
            files.append(
                file(
                    "s/\(number)", includes: number % 3 == 0 ? ["s/\(number).csv", "t/x.csv"] : [],
                    number == 1500 ? [finding] : []))
        }
        #expect(files.count == 2000 && files.statements == 2000)
        for (number, file) in files.enumerated() {
            let expected = number % 3 == 0 ? ["s/\(number)", "s/\(number).csv", "t/x.csv"] : ["s/\(number)"]
            #expect(file.sources.files.map(\.path) == expected)
            #expect(file.diagnostics.count == (number == 1500 ? 1 : 0))
        }
        #expect(files.withFindings.map(\.path) == ["s/1500"])
        // What is shown needs its text.
        #expect(files[1500].sources.files[0].bytes.count == 5)
    }

    @Test func `policies come before statements and are none`() {
        var files = Report.Files([file("a"), file("b", [finding])])
        var policy = file(".statement.yaml")
        policy.isStatement = false
        files.prepend(policies: [policy])
        #expect(files.map(\.path) == [".statement.yaml", "a", "b"])
        #expect(files.statements == 2)
        #expect(files.withFindings.map(\.path) == ["b"])
        files.updateFindings { file in
            for index in file.diagnostics.indices { file.diagnostics[index].suppression = .baseline }
        }
        #expect(files[2].diagnostics.map(\.suppression) == [.baseline])
    }

    @Test func `files can be shown under other paths`() {
        let files = Report.Files([file("a", includes: ["c"]), file("b", [finding])])
        #expect(
            files.renamed(onlyWithFindings: false) { "x/" + $0 }.flatMap { $0.sources.files.map(\.path) } == [
                "x/a", "x/c", "x/b",
            ])
        #expect(files.renamed(onlyWithFindings: true) { "x/" + $0 }.map(\.path) == ["a", "x/b"])
    }

    @Test func `texts that were given up are read again, as far as that can be`() throws {
        var sources = SourceFiles(SourceFile(path: "a", bytes: Array("own".utf8)))
        let place = sources.add(SourceFile(path: "b", bytes: Array("one\ntwo".utf8)))
        _ = sources.add(SourceFile(path: "c", bytes: [0x78]))
        _ = sources.add(SourceFile(path: "d", bytes: [0x79]))
        #expect(sources.byteCount == 12)
        sources.giveUpIncludedTexts { $0 != "d" }
        #expect(sources.files.map(\.path) == ["a", "b", "c", "d"])
        #expect(sources.byteCount == 4)
        var asked: [String] = []
        let whole = sources.withTexts { path in
            asked.append(path)
            return path == "b" ? Array("one\ntwo".utf8) : nil
        }
        #expect(asked == ["b", "c"])
        #expect(whole.text(SourceRange(4..<7, file: place)) == "two")
        #expect(whole.position(SourceRange(4..<7, file: place)).line == 2)
        // A place in a file that is gone is still one that can be told.
        #expect(whole.position(SourceRange(0..<1, file: place + 1)).line == 1)
    }
}
