import ExporterHost
import Testing

@Suite struct NameTableTests {
    @Test func thousandsOfNamesAreToldApart() {
        var table = NameTable()
        for number in 0..<5000 { table["statement-\(number).html"] = "of \(number)" }
        #expect((0..<5000).allSatisfy { table["statement-\($0).html"] == "of \($0)" })
        #expect(table["statement-5000.html"] == nil)
    }

    @Test func aNameHasTheLastTextThatItWasGivenAndNoneOnceThatIsTaken() {
        var table = NameTable()
        table["a"] = "first"
        table["b"] = ""
        table["a"] = "second, and longer"
        #expect(table["a"] == "second, and longer")
        #expect(table["b"] == "")
        table["a"] = nil
        #expect(table["a"] == nil)
        #expect(table["b"] == "")
    }

    @Test func namesThatAreWrittenInOtherCodePointsAreTheSame() {
        var table = NameTable()
        table["e\u{301}.txt"] = "decomposed"
        #expect(table["\u{E9}.txt"] == "decomposed")
    }
}
