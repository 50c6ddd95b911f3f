import Diagnostics
import ExporterHost
import Foundation
import Synchronization
import Testing

@testable import StatementCommand

@Suite struct BatchTests {
    @Test(arguments: [1, 2, 7])
    func `results come in the order of the inputs, and few at a time are under way`(jobs: Int) async {
        let state = Mutex((now: 0, most: 0, started: 0))
        var taken: [Int] = []
        var mostWaiting = 0
        await InOrder.forEach(Array(0..<200), jobs: jobs) { number in
            state.withLock {
                $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.started + 1)
            }
            // Some take longer than all others together.
            usleep(number % 50 == 0 ? 20_000 : 50)
            state.withLock { $0.now -= 1 }
            return number
        } take: { number in
            taken.append(number)
            mostWaiting = max(mostWaiting, state.withLock(\.started) - number)
        }
        #expect(taken == Array(0..<200))
        #expect(state.withLock(\.most) <= jobs)
        #expect(mostWaiting <= 4 * jobs + 1)
    }

    @Test func `whoever takes the results can end it`() async {
        struct Enough: Error {}
        let started = Mutex(0)
        var taken = 0
        await #expect(throws: Enough.self) {
            try await InOrder.forEach(Array(0..<1000), jobs: 2) { number in
                started.withLock { $0 += 1 }
                return number
            } take: { _ in
                taken += 1
                if taken == 10 { throw Enough() }
            }
        }
        #expect(taken == 10)
        #expect(started.withLock { $0 } < 30)
    }

    @Test func `progress says how far it is, how fast, and how long it will take`() {
        let line = Progress.line(done: 250, of: 1000, after: .seconds(5))
        #expect(line == "250 of 1000 statements, 50 a second, 15 s left")
        #expect(Progress.line(done: 1, of: 200, after: .seconds(4)).hasSuffix("0.3 a second, 13 min 16 s left"))
        #expect(Progress.line(done: 1, of: 2000, after: .seconds(4)).hasSuffix("2 h 13 min left"))
        let bar = Progress.bar(done: 250, of: 1000, after: .seconds(5), columns: 80)
        #expect(bar == String(repeating: "█", count: 7) + String(repeating: "░", count: 23) + "  " + line)
        for columns in [1, 20, 47, 60, 200] {
            let bar = Progress.bar(done: 999, of: 1000, after: .seconds(5), columns: columns)
            #expect(bar.count < columns)
        }
    }

    @Test func `standard input and what cannot be read are candidates in their order`() throws {
        let folder = NSTemporaryDirectory() + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data("joint-statement: 1\n".utf8).write(to: URL(filePath: folder + "/b.yaml"))
        try Data("a: b\n".utf8).write(to: URL(filePath: folder + "/a.yml"))
        let finder = StatementFinder.find([folder + "/none.yaml", folder, folder + "/b.yaml", folder + "/a.yml"])
        #expect(finder.candidates.map(\.path) == [folder + "/none.yaml", folder + "/a.yml", folder + "/b.yaml"])
        let found = finder.candidates.map { candidate in
            switch StatementFinder.read(candidate) {
            case .statement: "statement"
            case .other: "other"
            case .problem: "problem"
            }
        }
        // Both are named as well.
        #expect(found == ["problem", "statement", "statement"])
    }

    @Test func `a file that is come across twice, or by links, is one`() throws {
        let folder = try #require(FolderListing.resolved(NSTemporaryDirectory())) + "/" + UUID().uuidString
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: folder) }
        for name in ["m.yaml", "sub/s.yaml", ".hidden.yaml", "other.txt"] {
            try Data("joint-statement: 1\n".utf8).write(to: URL(filePath: folder + "/" + name))
        }
        // Before and after what they lead to, to what is not searched, and to a file of a folder searched later.
        for (name, target) in [
            ("a.yaml", "m.yaml"), ("z.yaml", "m.yaml"), ("hidden.yaml", ".hidden.yaml"), ("text.yaml", "other.txt"),
            ("text2.yaml", "other.txt"), ("later.yaml", "sub/s.yaml"),
        ] {
            try files.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: target)
        }
        let all = ["hidden.yaml", "later.yaml", "m.yaml", "text.yaml"]
        func found(_ paths: [String]) -> [String] {
            StatementFinder.find(paths.map { folder + $0 }).candidates.map {
                String($0.path.dropFirst(folder.count + 1))
            }
        }
        #expect(found([""]) == all)
        #expect(found(["", "", "/sub", "/m.yaml", "/z.yaml", "/.hidden.yaml"]) == all)
        #expect(found(["/z.yaml", ""]) == ["z.yaml", "hidden.yaml", "later.yaml", "text.yaml"])
        #expect(found(["/sub", ""]) == ["sub/s.yaml", "hidden.yaml", "m.yaml", "text.yaml"])
        #expect(found(["/.hidden.yaml", "/.hidden.yaml"]) == [".hidden.yaml"])
    }

    @Test func `what is named and cannot be read is told, in a folder that is searched, too`() throws {
        let folder = try #require(FolderListing.resolved(NSTemporaryDirectory())) + "/" + UUID().uuidString
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: folder) }
        try Data("joint-statement: 1\n".utf8).write(to: URL(filePath: folder + "/a.yaml"))
        try Data("a: b\n".utf8).write(to: URL(filePath: folder + "/other.yaml"))
        try files.createSymbolicLink(atPath: folder + "/broken.yaml", withDestinationPath: "nowhere")
        func found(_ paths: [String]) -> [String] {
            StatementFinder.find(paths.map { folder + $0 }).candidates.map { candidate in
                let name = String(candidate.path.dropFirst(folder.count + 1))
                return switch StatementFinder.read(candidate) {
                case .statement: name + ": statement"
                case .other: name + ": other"
                case .problem: name + ": problem"
                }
            }
        }
        #expect(found([""]) == ["a.yaml: statement", "other.yaml: other"])
        #expect(
            found(["", "/none.yaml", "/broken.yaml", "/none.yaml"]) == [
                "a.yaml: statement", "other.yaml: other", "none.yaml: problem", "broken.yaml: problem",
            ])
        // What is named is to be a statement, whether before its folder or after it.
        #expect(found(["", "/other.yaml"]) == ["a.yaml: statement", "other.yaml: statement"])
        #expect(found(["/other.yaml", ""]) == ["other.yaml: statement", "a.yaml: statement"])
    }

    @Test func `files and folders whose names look alike are as many as they are`() throws {
        let folder = try #require(FolderListing.resolved(NSTemporaryDirectory())) + "/" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let names = ["e\u{301}", "\u{E9}"]
        for name in names {
            for path in [folder, folder + "/" + name] where !FolderListing.exists(path) {
                #expect(mkdir(path, 0o777) == 0)
            }
            for file in ["s.yaml", name + ".yaml"] {
                try FileReplacement.create(folder + "/" + name + "/" + file, Array("joint-statement: 1\n".utf8))
            }
        }
        let expected = names.flatMap { name in [name + ".yaml", "s.yaml"].map { "\(folder)/\(name)/\($0)" } }
        let candidates = StatementFinder.find([folder]).candidates
        #expect(
            candidates.map { Array($0.path.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
                == expected.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
        for candidate in candidates {
            guard case .statement = StatementFinder.read(candidate) else {
                Issue.record("\(candidate.path) is no statement")
                continue
            }
        }
    }

    @Test func `a path is told from others by its bytes, in the root as well`() throws {
        let root = try #require(ResolvedPath(of: "/"))
        let tmp = try #require(ResolvedPath(of: "/usr"))
        #expect(root.appending("usr") == tmp && tmp.folder == root && Array(tmp.name) == Array("usr".utf8))
        #expect(tmp.appending("x").folder == tmp)
        #expect(ResolvedPath(of: "/nonexistent/x") == nil)
    }
}
