import ExporterKit
import Foundation
import Testing
import TextExport

@Suite struct TextExporterTests {
    @Test func `The fixture is set as it was when somebody last read it`() throws {
        let golden = Fixture.folder.appending(path: "Golden/every-key.txt")
        let text = try Fixture.text(of: Fixture.statement())
        guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
            try Data(text.utf8).write(to: golden)
            Issue.record("\(golden.lastPathComponent) was missing and is recorded: read it, then run again")
            return
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.difference(from: expectedLines).isEmpty)
        #expect(Array(text.utf8) == Array(expected.utf8))
    }

    @Test func `The same statement gives the same bytes`() throws {
        let first = try Fixture.text(of: Fixture.statement())
        for _ in 0..<5 {
            #expect(try Array(Fixture.text(of: Fixture.statement()).utf8) == Array(first.utf8))
        }
    }

    @Test(arguments: [40, 41, 55, 72, 100, 200])
    func `No line is wider than asked for but for an address`(width: Int) throws {
        expectWellSet(try Fixture.text(of: Fixture.statement(), width: width), width: width)
    }

    @Test(arguments: zip([-1, 0, 39, 201, .max], [40, 40, 40, 200, 200]))
    func `A width out of bounds is the nearest one within`(width: Int, nearest: Int) throws {
        let statement = try Fixture.statement()
        #expect(try Fixture.text(of: statement, width: width) == Fixture.text(of: statement, width: nearest))
    }

    @Test func `The width is 72 columns where nobody says otherwise`() throws {
        let statement = try Fixture.statement()
        let export = try TextExporter().export(statement, options: ExportOptions(declared: TextExporter.options))
        #expect(try String(decoding: export.files[0].contents, as: UTF8.self) == Fixture.text(of: statement, width: 72))
    }

    @Test func `A statement of what is required has no empty parts`() throws {
        #expect(
            try Fixture.text(of: Fixture.statement(preamble: nil)) == """
                T
                =

                stage: Draft

                additionalInformation
                ---------------------

                language: English

                """)
    }
}
