import Diagnostics
import Foundation
import StatementRules
import Testing

@testable import StatementCommand

/// `--fix` over several statements, one after another.
@Suite struct FixingTests {
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
            #expect(fixing.write().isEmpty)
            #expect(try String(contentsOfFile: folder + "/list.csv", encoding: .utf8) == "name,country\nD E,AT\n")
        }
    }
}
