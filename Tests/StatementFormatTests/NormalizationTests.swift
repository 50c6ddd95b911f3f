import StatementFormat
import Testing

@Suite struct NormalizationTests {
    // More than what is set aside at first for a text that grows.
    @Test(arguments: [1, 1000]) func letterAndAccentBecomeOneAndAreTakenApart(count: Int) {
        let apart = String(repeating: "e\u{301}\u{323}", count: count)
        let together = String(repeating: "\u{1EB9}\u{301}", count: count)
        #expect(Array(apart.composed.unicodeScalars) == Array(together.unicodeScalars))
        let inOrder = String(repeating: "e\u{323}\u{301}", count: count)
        #expect(Array(together.decomposed.unicodeScalars) == Array(inOrder.unicodeScalars))
    }

    @Test func whatIsNormalizedStays() {
        for text in ["", "ASCII", "Łódź", "例え 🇪🇺", "שלום"] {
            #expect(Array(text.composed.unicodeScalars) == Array(text.unicodeScalars))
        }
    }
}
