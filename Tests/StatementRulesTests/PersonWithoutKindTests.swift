import Diagnostics
import TestSupport
import Testing

@Suite struct PersonWithoutKindTests {
    /// The document after the fix that is offered; nothing where there is none.
    private func fixed(_ keys: String) throws -> String? {
        let text = TestDocument.completing(keys)
        let checked = Checked(text)
        let diagnostic = try #require(checked.diagnostics.first { $0.rule == "person-without-kind" })
        guard let fix = diagnostic.fixes.first else { return nil }
        #expect(!fix.isSafe, "whether it is a person is the author's to say")
        return String(
            decoding: Editing.apply(fix.edits, to: Array(text.utf8)).prefix(keys.utf8.count + 24), as: UTF8.self)
    }

    @Test(arguments: [
        (
            "endorsers:\n  - name: Ana Example\n    honorific: Dr\n",
            "endorsers:\n  - name: Ana Example\n    kind: individual\n    honorific: Dr\n"
        ),
        (
            "endorsers:\n  - affiliations: [Uni]\n    name: Ana Example\n",
            "endorsers:\n  - affiliations: [Uni]\n    name: Ana Example\n    kind: individual\n"
        ),
        (
            "endorsers:\n  - name: Ana\n    kind: organisation\n    honorific: Dr\n",
            "endorsers:\n  - name: Ana\n    kind: individual\n    honorific: Dr\n"
        ),
    ])
    func `the kind is offered on a line of its own, or in the place of another`(before: String, after: String) throws {
        #expect(try fixed(before)?.hasPrefix(after) == true)
    }

    @Test(arguments: [
        "endorsers: [{ name: Ana Foo, honorific: Dr, affiliations: [Uni] }]\n",
        "endorsers:\n  - name: Ana # who\n    honorific: Dr\n",
    ])
    func `where a line has more on it, the help must do`(keys: String) throws {
        #expect(try fixed(keys) == nil)
    }

    @Test func `a kind that cannot be read is not lacking`() {
        let checked = Checked(
            TestDocument.completing("endorsers:\n  - name: Ana\n    kind: persn\n    honorific: Dr\n"))
        #expect(checked.diagnostics.map(\.rule) == ["unknown-value"])
    }
}
