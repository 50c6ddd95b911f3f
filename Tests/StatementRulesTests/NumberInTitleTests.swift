import Diagnostics
import TestSupport
import Testing

@Suite struct NumberInTitleTests {
    @Test(arguments: [
        "2030 targets for all", "1.5 degrees and no more", "5G for hospitals", "24/7 access", "1 in 3 patients",
        "Phase 1: Mapping", "1", "\"1.\"", "I agree", "I.V. access for all", "(One) registry", "1st registry",
        "Measure 1", "Measure 1000 patients", "10. Agree",
    ])
    func `a title that begins with a number of something else has no finding`(title: String) {
        let checked = Checked(TestDocument.completing("measures:\n  - title: \(title)\n"))
        #expect(checked.diagnostics.allSatisfy { $0.rule != "number-in-title" }, "\(checked.rendered)")
    }

    /// “The second half of life” would become half of one.
    @Test func `an ordinal is none where the first measure has no number`() {
        let titles = ["Impfen", "2. Lebenshälfte schützen"].map { "  - title: \($0)\n" }.joined()
        let checked = Checked(TestDocument.completing("language: de\nmeasures:\n" + titles))
        #expect(checked.diagnostics.map(\.rule) == [], "\(checked.rendered)")
        let first = Checked(
            TestDocument.completing("language: de\nmeasures:\n  - title: 1. Hilfe\n  - title: Impfen\n"))
        #expect(first.diagnostics.map(\.rule) == ["number-in-title"], "\(first.rendered)")
        #expect(first.diagnostics.flatMap(\.fixes) == [])
        let keys = "language: de\nmeasures:\n  - title: 1. Hilfe\n  - title: 2. Impfen\n"
        let both = Checked(TestDocument.completing(keys))
        #expect(both.diagnostics.map { $0.fixes.map(\.isSafe) } == [[false], [false]], "\(both.rendered)")
        let all = Checked(TestDocument.completing(keys + "  - title: 3. Lüften\n"))
        #expect(all.diagnostics.map { $0.fixes.map(\.isSafe) } == [[true], [true], [true]], "\(all.rendered)")
    }

    @Test func `several numbers are found though they are no longer those of the order`() {
        let titles = ["2. Agree", "1. Meet", "4. Talk"].map { "  - title: \($0)\n" }.joined()
        let checked = Checked(TestDocument.completing("measures:\n" + titles))
        #expect(checked.diagnostics.map(\.rule) == Array(repeating: "number-in-title", count: 3))
        #expect(checked.diagnostics.flatMap(\.fixes) == [])
    }
}
