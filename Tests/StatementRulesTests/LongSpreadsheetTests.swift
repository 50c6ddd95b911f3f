import Diagnostics
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// Long tables are read piece by piece, which nothing that is said may show.
@Suite struct LongSpreadsheetTests {
    /// A thousand endorsers in a table, some of its lines replaced.
    private func check(replacing lines: [Int: String] = [:]) -> Checked {
        let rows = (2...1001).map { lines[$0] ?? "Society \($0),AT,at-\($0)" }
        return Checked(
            TestDocument.completing("endorsement: { include: list.csv }"),
            includes: ["list.csv": (["name,country,id"] + rows).joined(separator: "\n")])
    }

    @Test func `All rows come in their order, with all that they hold`() {
        let checked = check()
        #expect(checked.summary == [])
        let endorsers = checked.result.statement?.endorsers ?? []
        #expect(endorsers.map { $0.name?.value } == (2...1001).map { "Society \($0)" })
        #expect(endorsers.map { $0.details.id?.value } == (2...1001).map { "at-\($0)" })
    }

    @Test func `An endorser that stands far above is found again`() {
        #expect(check(replacing: [1000: "SOCIETY 3,AT,"]).summary == ["list.csv:1000:1 error duplicate-endorser"])
    }

    @Test func `Broken rows are told at their places, whatever stands around them`() {
        let checked = check(replacing: [300: "\"A\" B,AT,", 600: ",AT,", 900: "Society,AT,1,2", 1001: "Society X,XY,"])
        #expect(
            checked.summary == [
                "list.csv:300:4 error csv", "list.csv:600:1 error missing-key", "list.csv:900:14 error csv",
                "list.csv:1001:11 error unknown-country",
            ])
        #expect(checked.result.statement?.endorsers.count == 998)
    }

    @Test func `Without a column for the names, cells that never end are told all the same`() {
        let checked = Checked(
            TestDocument.completing("endorsement: { include: list.csv }"),
            includes: ["list.csv": "category,country\nhospitals,AT\n\"hospitals,AT\n"])
        #expect(checked.summary == ["list.csv:1:1 error csv", "list.csv:3:1 error csv"])
    }
}
