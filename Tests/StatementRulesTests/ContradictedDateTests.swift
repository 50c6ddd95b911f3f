import StatementFormat
import TestSupport
import Testing

@Suite struct ContradictedDateTests {
    @Test(arguments: [
        // Endorsement goes on after the statement, and so does counting.
        "endorsement:\n  opens: 2024-10-01\n  closes: 2025-03-01\n  claims: [{ count: 1, as-of: 2025-02-15 }]",
        "quotes: [{ text: Yes., speaker: { name: Ana }, approved: 2024-11-26 }]",
        // Nothing to compare with but a deadline.
        "date: 2024-11-26\nmeasures: [{ title: Agree, text: Now., deadline: 2035 }]",
        // A text that was revised some years later.
        "date: 2029-11-26",
    ])
    func `dates as they may be have no finding`(keys: String) {
        #expect(Checked(TestDocument.completing(keys, for: .published), stage: .published).rendered == "")
    }

    @Test func `a draft may be older than what is put into it`() {
        let keys = "date: 2024-11-26\nquotes: [{ text: Yes., speaker: { name: Ana }, approved: 2024-12-20 }]"
        #expect(Checked(TestDocument.completing(keys)).rendered == "")
    }
}
