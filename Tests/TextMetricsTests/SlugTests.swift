import TextMetrics
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("a", true), ("a-1-b2", true), ("", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false),
        ("a b", false), ("ä", false),
    ])
    func `a slug has small letters and digits, and single hyphens between them`(text: String, isSlug: Bool) {
        #expect(text.isSlug == isSlug)
    }
}
