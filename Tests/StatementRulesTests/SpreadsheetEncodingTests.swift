import Diagnostics
import StatementFormat
import StatementRules
import Testing

/// Tables that Excel saved in other encodings than UTF-8 are recognised, and checked all the same.
@Suite struct SpreadsheetEncodingTests {
    private static let table = "name;country\r\nSociété Exemple;UK\r\nÉcole  Exemple;FR\r\n"

    private func check(_ bytes: [UInt8]) -> Validator.Result {
        let statement =
            "joint-statement: 1\ntitle: Registries\nleads: [Society]\nmeasures: [{ title: Agree }]\n"
            + "endorsement: { include: list.csv }\n"
        return Validator().validate(SourceFile(path: "statement.yaml", bytes: Array(statement.utf8))) { _ in
            .files([SourceFile(path: "list.csv", bytes: bytes)])
        }
    }

    private func summary(_ result: Validator.Result) -> [String] {
        result.diagnostics.map { diagnostic in
            let place = result.sources.position(diagnostic.range)
            return "\(result.sources[diagnostic.range].path):\(place.line):\(place.column) \(diagnostic.rule)"
        }
    }

    @Test func `Windows-1252 is told at its first letter, and what else is wrong at its cell`() {
        let result = check(Self.table.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        #expect(
            summary(result) == [
                "list.csv:2:5 encoding", "list.csv:2:17 unknown-country", "list.csv:3:6 stray-space",
            ])
        // Edits of the text that was read would not fit the file.
        #expect(result.diagnostics.flatMap(\.fixes) == [])
        #expect(result.statement?.endorsers.first?.name?.value == "Société Exemple")
    }

    @Test(arguments: [true, false]) func `UTF-16 is told at the beginning`(isLittle: Bool) {
        let units = Array("\u{FEFF}\(Self.table)".utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittle ? [low, high] : [high, low]
        }
        let result = check(bytes)
        #expect(
            summary(result) == [
                "list.csv:1:1 encoding", "list.csv:2:17 unknown-country", "list.csv:3:6 stray-space",
            ])
        #expect(result.statement?.endorsers.count == 2)
    }

    @Test func `UTF-8 with a byte-order mark is what it should be`() {
        #expect(summary(check(Array("\u{FEFF}name;country\r\nSociété Exemple;FR\r\n".utf8))) == [])
    }
}
