import Diagnostics
import Foundation
import Reports
import StatementRules
import Testing

@testable import StatementCommand

/// `--fix` over several statements, one after another.
@Suite struct FixingTests {
    @Test func `a diff that people read has no escapes and no commands of the log that it stands in`() {
        let shown = Fixing.shown("--- a\n+++ b\n-# \u{1B}[31m \u{202E} ##[stop-commands]\n+version: x\n")
        #expect(shown == "--- a\n+++ b\n-# \u{241B}[31m <U+202E> # #[stop-commands]\n+version: x\n")
    }

    @Test func `only files that change are kept, as they were and as they are, those that several include among them`()
        throws
    {
        try Scratch.run { folder in
            func write(_ name: String, _ text: String) throws {
                try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
            }
            func statement(_ title: String, include: String) -> String {
                """
                joint-statement: 1
                title: \(title)
                leads: [L]
                measures: [{title: x}]
                endorsement: { include: \(include) }

                """
            }
            let texts = [
                "a.yaml": statement("A  B", include: "[clean.csv, list.csv]"),
                "b.yaml": statement("B", include: "list.csv"),
                "clean.csv": "name\nC\n", "list.csv": "name,country\nD  E,at\n",
            ]
            for (name, text) in texts { try write(name, text) }
            let fixing = Fixing()
            for name in ["a.yaml", "b.yaml"] {
                let file = SourceFile(path: folder + "/" + name, bytes: Array((texts[name] ?? "").utf8))
                #expect(
                    fixing.fix(file, with: Validator()).diagnostics.filter { $0.fixes.contains(where: \.isSafe) } == [])
            }
            #expect(fixing.mended.keys.sorted() == ["a.yaml", "list.csv"].map { folder + "/" + $0 })
            #expect(fixing.fixed == 3)
            #expect(
                fixing.changes.map { String(decoding: $0.old, as: UTF8.self) } == [texts["a.yaml"], texts["list.csv"]])
            #expect(String(decoding: fixing.changes[1].new, as: UTF8.self) == "name,country\nD E,AT\n")
            let written = Fixing.write(fixing.changes)
            #expect(written.problems.isEmpty)
            #expect(fixing.summary(written) == "3 findings mended in 2 files.\n")
            #expect(fixing.summary(nil) == "3 findings could be mended in 2 files; nothing was changed.\n")
            #expect(try String(contentsOfFile: folder + "/list.csv", encoding: .utf8) == "name,country\nD E,AT\n")
        }
    }

    @Test func `what could not be written is not said to be mended`() throws {
        try Scratch.run { folder in
            let paths = ["a", "b"].map { folder + "/" + $0 }
            for path in paths { try Data("old".utf8).write(to: URL(filePath: path)) }
            try FileManager.default.linkItem(atPath: paths[1], toPath: folder + "/other")
            let changes = paths.map { Fixing.Change(path: $0, old: Array("old".utf8), new: Array("new".utf8)) }
            let written = Fixing.write(changes)
            #expect(written.count == 1)
            #expect(written.problems.map(\.path) == [paths[1]])
            #expect(try String(contentsOfFile: folder + "/other", encoding: .utf8) == "old")
        }
    }

    @Test func `files are written until that is called off`() async throws {
        let written = await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return Fixing.write([Fixing.Change(path: "/nonexistent/a", old: [], new: [])])
        }.value
        #expect(written.count == 0)
        #expect(written.problems.isEmpty)
    }
}
