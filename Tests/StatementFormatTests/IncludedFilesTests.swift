import Diagnostics
import StatementFormat
import Testing
import YAMLTree

/// Files with endorsers, whatever their names and sizes.
@Suite struct IncludedFilesTests {
    private func read(_ name: String, _ text: String, limits: YAMLReader.Limits = .init()) -> DocumentReader.Result {
        let statement = """
            joint-statement: 1
            title: A
            leads: [B]
            measures: [{ title: C }]
            endorsement: { include: \(name) }
            """
        return DocumentReader.read(SourceFile(path: "a.yaml", bytes: Array(statement.utf8)), limits: limits) { name in
            .files([SourceFile(path: name, bytes: Array(text.utf8))])
        }
    }

    @Test(arguments: ["list.csv", "list.yaml"])
    func `a file that is too large is told, since its last endorsers may be missing`(name: String) {
        let text = name == "list.csv" ? "name\nSociety of Example Medicine\n" : "- Society of Example Medicine\n"
        var limits = YAMLReader.Limits()
        limits.bytes = 1000
        #expect(read(name, text, limits: limits).statement?.endorsers.count == 1)
        let long = read(name, text + String(repeating: "\n", count: 1000), limits: limits)
        #expect(long.diagnostics.map(\.rule) == ["limits"])
        #expect(long.diagnostics.first?.range.file == 1)
        #expect(long.statement?.endorsers.isEmpty == true)
    }

    @Test(arguments: [
        ("a.yaml", FileKind.yaml), ("a.YML", .yaml), ("a/B.Yaml", .yaml), ("a.csv", .spreadsheet),
        ("A.TSV", .spreadsheet),
        ("a.yaml.txt", nil), ("yaml", nil), ("", nil), ("a\u{0E}yml", nil),
    ])
    func `what a file is stands in its extension, in small letters or capitals`(name: String, kind: FileKind?) {
        #expect(FileKind(of: name) == kind)
    }

    @Test func `an included YAML file is read as one in capitals, too`() {
        #expect(read("LIST.YML", "- A\n- B\n").statement?.endorsers.count == 2)
    }
}
