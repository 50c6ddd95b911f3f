import Diagnostics
import Foundation
import StatementFormat
import StatementRules
import Testing

@testable import StatementCommand

/// What the command does with files: nothing is lost, and nothing outside is reached.
@Suite struct FilesTests {
    /// A new folder, without links in its path.
    private static func folder() throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "statement-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return FolderListing.resolved(url.path) ?? url.path
    }

    private static func write(_ text: String, to path: String) throws {
        try FileManager.default.createDirectory(
            atPath: URL(filePath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private static func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    @Test func `a file is replaced, with its mode and through a link, and nothing else is left`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.write("old", to: folder + "/a.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/a.yaml")
        try FileManager.default.createSymbolicLink(atPath: folder + "/link.yaml", withDestinationPath: "a.yaml")
        try FileReplacement.replace(folder + "/link.yaml", expecting: Array("old".utf8), with: Array("new".utf8))
        #expect(try Self.read(folder + "/a.yaml") == "new")
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/a.yaml")[.posixPermissions] as? Int
        #expect(mode == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.yaml", "link.yaml"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.yaml") == "a.yaml")
    }

    @Test func `a file that has changed meanwhile is left as it is`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.write("changed", to: folder + "/a.yaml")
        #expect(throws: FileProblem.self) {
            try FileReplacement.replace(folder + "/a.yaml", expecting: Array("old".utf8), with: Array("new".utf8))
        }
        #expect(try Self.read(folder + "/a.yaml") == "changed")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.yaml"])
    }

    @Test func `a file is not parted from its hard links, and a link that leads to nothing is left as it is`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.write("old", to: folder + "/a.yaml")
        try FileManager.default.linkItem(atPath: folder + "/a.yaml", toPath: folder + "/b.yaml")
        try FileManager.default.createSymbolicLink(atPath: folder + "/r.json", withDestinationPath: "none.json")
        #expect(throws: FileProblem.self) {
            try FileReplacement.replace(folder + "/a.yaml", expecting: Array("old".utf8), with: [])
        }
        #expect(throws: FileProblem.self) { try FileReplacement.write([], to: folder + "/r.json") }
        #expect(try Self.read(folder + "/b.yaml") == "old")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.yaml", "b.yaml", "r.json"])
    }

    @Test func `a new file gets its folder, and is never written over another`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileReplacement.create(folder + "/new/one/a.yaml", Array("x".utf8))
        let problem = #expect(throws: FileProblem.self) {
            try FileReplacement.create(folder + "/new/one/a.yaml", Array("y".utf8))
        }
        #expect(problem?.isThere == true)
        #expect(try Self.read(folder + "/new/one/a.yaml") == "x")
    }

    @Test func `a file whose folder is not there is not written`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: FileProblem.self) { try FileReplacement.write([], to: folder + "/none/a.sarif") }
        try FileReplacement.write(Array("x".utf8), to: folder + "/a.sarif")
        #expect(try Self.read(folder + "/a.sarif") == "x")
    }

    @Test(arguments: [
        ("/a/b/c.yaml", "/a/b", "c.yaml"), ("/a/b/c.yaml", "/a/x/y", "../../b/c.yaml"), ("/c.yaml", "/", "c.yaml"),
        ("/ab/c.yaml", "/a", "../ab/c.yaml"),
    ])
    func `paths are seen from a folder`(path: String, folder: String, expected: String) {
        #expect(RelativePath.of(path, from: folder) == expected)
    }

    @Test func `the nearest policy holds, up to the root of the repository`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.write("strict: true", to: folder + "/.statement.yaml")
        try Self.write("", to: folder + "/repository/.git/HEAD")
        try Self.write("stage: published", to: folder + "/repository/inner/.statement.yaml")
        try Self.write("", to: folder + "/repository/inner/deep/a.yaml")
        try Self.write("", to: folder + "/other/a.yaml")
        var finder = PolicyFinder()
        #expect(finder.policy(for: folder + "/other/a.yaml").isStrict)
        // Above the root of a repository nothing counts.
        #expect(!finder.policy(for: folder + "/repository/a.yaml").isStrict)
        let inner = finder.policy(for: folder + "/repository/inner/deep/a.yaml")
        #expect(inner.stage == .published)
        #expect(!inner.isStrict)
        #expect(finder.files.count == 2)
        #expect(finder.problems.isEmpty)
    }

    @Test func `a policy under another name is told, once`() throws {
        try Scratch.run { folder in
            try FileManager.default.createDirectory(atPath: folder + "/inner", withIntermediateDirectories: true)
            try Self.write("strict: true", to: folder + "/.statement.yml")
            try Self.write("", to: folder + "/.git")
            var finder = PolicyFinder()
            #expect(!finder.policy(for: folder + "/inner/a.yaml").isStrict)
            #expect(!finder.policy(for: folder + "/b.yaml").isStrict)
            #expect(finder.problems.map(\.reason) == ["a policy has the name `.statement.yaml`"])
            #expect(finder.problems.first?.help == "Rename it, or delete it.")
        }
    }

    @Test func `a policy that cannot be read is a problem`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(
            atPath: folder + "/.statement.yaml", withIntermediateDirectories: true)
        var finder = PolicyFinder()
        _ = finder.policy(for: folder + "/a.yaml")
        #expect(finder.problems.count == 1)
    }

    @Test(arguments: ["../list.csv", "/etc/hosts.csv", "a/../../list.csv", "link.csv", "folder/list.csv"])
    func `an included file cannot be outside the statement’s folder`(pattern: String) throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.write("name\nA\n", to: folder + "/list.csv")
        try Self.write("name\nA\n", to: folder + "/statement/inside.csv")
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/statement/link.csv", withDestinationPath: "../list.csv")
        try FileManager.default.createSymbolicLink(atPath: folder + "/statement/folder", withDestinationPath: "..")
        let include = IncludeFolder(of: folder + "/statement/a.yaml")
        guard case .problem = include.files(matching: pattern) else {
            Issue.record("\(pattern) was read")
            return
        }
        // A pattern that fits such a link as well is told rather than half read.
        guard case .problem = include.files(matching: "*.csv") else {
            Issue.record("a link that leads out was passed over")
            return
        }
        guard case .files(let files) = include.files(matching: "inside.csv") else {
            Issue.record("the file inside was not read")
            return
        }
        #expect(files.map(\.path) == [folder + "/statement/inside.csv"])
    }

    @Test(arguments: [
        ("a.csv, b.csv", "`[a.csv, b.csv]`"), ("data\\list.csv", "`data/list.csv`"),
        ("C:\\Users\\a.csv", "its name alone"),
        ("https://example.org/a.csv", "Download"), ("**/*.yaml", "`*` and `?` only"), ("folder", "`folder/*.yaml`"),
    ])
    func `what is nearly the name of a file to include is told with what to write`(pattern: String, words: String)
        throws
    {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.write("name: A\n", to: folder + "/folder/a.yaml")
        guard case .problem(_, let help) = IncludeFolder(of: folder + "/a.yaml").files(matching: pattern) else {
            Issue.record("\(pattern) was read")
            return
        }
        #expect(help.contains(words))
    }
}
