import ArgumentParser
import Diagnostics
import Foundation
import Reports
import StatementFormat
import StatementRules
import Testing

@testable import StatementCommand

/// What the command takes for statements and for files that it may write.
@Suite struct PathsTests {
    private static let statement = "joint-statement: 1\ntitle: T\nleads: [L]\nmeasures: [{title: x}]\n"

    @Test func `a statement in UTF-16 is one, whose encoding is wrong`() throws {
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
            let bytes = Array(try #require(Self.statement.data(using: encoding)))
            #expect(StatementFinder.isStatement(SourceFile(path: "a.yaml", bytes: bytes)), "\(encoding)")
        }
        let other = Array(try #require("title: T\n".data(using: .utf16)))
        #expect(!StatementFinder.isStatement(SourceFile(path: "a.yaml", bytes: other)))
    }

    @Test(arguments: [
        ("{\n  \"joint-statement\": 1,\n  \"title\": \"T\"\n}\n", true),
        ("{\n  \"title\": \"a { \\\"b\",\n  \"leads\": [{\"name\": \"A\"}],\n  \"joint-statement\": 1\n}\n", true),
        ("# A comment\n---\n  { title: T,\n  joint-statement: 1 }\n", true),
        ("{\n  \"own\": {\n    \"joint-statement\": 1\n  }\n}\n", false),
        ("{\n  \"title\": \"joint-statement\",\n  \"x\": \"{joint-statement: 1\"\n}\n", false),
    ])
    func `a statement in braces over several lines is one where the key is at its top level`(
        text: String, isStatement: Bool
    ) {
        #expect(StatementFinder.isStatement(SourceFile(path: "a.yaml", bytes: Array(text.utf8))) == isStatement)
    }

    @Test(arguments: [
        ("joint statement: 1", true), ("Joint Statement: 1", true), ("JOINT_STATEMENT: 1", true),
        ("“joint-statement”: 1", true), ("jointstatement : 1", true), ("joint-statment 1", true),
        ("joint statement on clean air", false), ("joint work: 1", false), ("statement: 1", false),
        ("joint statements of the network: 80", false), ("joi", false),
    ])
    func `a statement whose first key has a slip of the pen is one`(line: String, isStatement: Bool) {
        for text in [line, "# Draft\n\(line)\ntitle: T\n"] {
            let file = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
            #expect(StatementFinder.isStatement(file) == isStatement, "\(text)")
        }
    }

    @Test func `a statement whose extension is in capitals is one`() throws {
        try Scratch.run { folder in
            try Data(Self.statement.utf8).write(to: URL(filePath: folder + "/A.YAML"))
            #expect(StatementFinder.find([folder]).candidates.map(\.path) == [folder + "/A.YAML"])
        }
    }

    @Test func `a pipe in a folder is not waited for`() throws {
        try Scratch.run { folder in
            #expect(mkfifo(folder + "/a.yaml", 0o600) == 0)
            let candidates = StatementFinder.find([folder]).candidates
            #expect(candidates.count == 1)
            guard case .problem(let problem) = StatementFinder.read(try #require(candidates.first)) else {
                Issue.record("it was read")
                return
            }
            #expect(problem.reason.contains("no file"))
        }
    }

    @Test func `a baseline and a report overwrite no statement`() throws {
        try Scratch.run { folder in
            let path = folder + "/a.yaml"
            try Data(Self.statement.utf8).write(to: URL(filePath: path))
            var files = Report.Files()
            let baseline = try BaselineOptions.parse(["--write-baseline", path])
            #expect(baseline.apply(to: &files, isWhole: true)?.message.contains("is no baseline") == true)
            let report = try ReportOptions.parse(["--report", "json=" + path])
            #expect(throws: ValidationError.self) { try report.check(files, baseline: nil) }
            #expect(try Data(contentsOf: URL(filePath: path)) == Data(Self.statement.utf8))
            // One that is broken by a merge is written anew.
            let old = Baseline([]).text + "<<<<<<< ours\n"
            try Data(old.utf8).write(to: URL(filePath: path))
            #expect(baseline.apply(to: &files, isWhole: true) == nil)
            #expect(try Data(contentsOf: URL(filePath: path)) == Data(Baseline([]).text.utf8))
        }
    }

    @Test func `statements that would overwrite each other's exports are told`() throws {
        try Scratch.run { folder in
            for name in ["a/x.yaml", "a/y.yaml", "b/x.yaml"] {
                try FileManager.default.createDirectory(
                    atPath: folder + "/" + name.prefix(1), withIntermediateDirectories: true)
                try Data(("id: x\n" + Self.statement).utf8).write(to: URL(filePath: folder + "/" + name))
            }
            let candidates = StatementFinder.find([folder]).candidates
            let sameIDs = SameIDs(candidates)
            let severities = candidates.enumerated().map { index, candidate -> [Severity] in
                guard case .statement(let file) = StatementFinder.read(candidate) else { return [] }
                var result = Validator().validate(file) { _ in .files([]) }
                sameIDs.check(&result, candidate: index)
                return result.diagnostics.filter { $0.rule == "duplicate-id" }.map(\.severity)
            }
            #expect(severities == [[], [.error], [.warning]])
        }
    }

    @Test(arguments: ["", ".", "a/", ".yaml", "a/.yaml", "x.txt", "a b"])
    func `no statement is made of a name that is no id`(name: String) throws {
        try Scratch.run { folder in
            let path = name.isEmpty ? name : folder + "/" + name
            let new = try New.parse([path])
            #expect(throws: (any Error).self) { try new.run() }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }
}
