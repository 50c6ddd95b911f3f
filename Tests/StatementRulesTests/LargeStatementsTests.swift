import Diagnostics
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// What thousands of people have written takes no longer than so much text does, with mistakes in it as well.
@Suite(.plentyOfTime) struct LargeStatementsTests {
    private func rows(_ count: Int, _ row: (Int) -> String) -> String {
        (0..<count).map { row($0) + "\n" }.joined()
    }

    @Test func `a text of garbled letters alone is read to its end`() {
        let text = String(repeating: "Ã¤", count: 500_000)
        let checked = Checked(TestDocument.completing("summary: \(text)"))
        #expect(checked.diagnostics.map(\.rule) == Array(repeating: "mojibake", count: 100))
        #expect(checked.diagnostics.last?.range.offsets == (9 + 99 * 4)..<(9 + 100 * 4))
    }

    @Test(arguments: [".", ",", ",.", " ", "://", "https://a.example.org, ", "10.1234/", "@", "* ", "total ", "•"])
    func `an address, a name or a phone number of very many signs is read to its end`(sign: String) {
        let text = String(repeating: sign, count: 20_000)
        let checked = Checked(
            TestDocument.completing(
                """
                subtitle: "A\(text)"
                endorsers: [{name: "A\(text)", url: "https://a\(text)"}, "B\(text)"]
                contacts: [{name: A, email: "a\(text)", phone: "1e\(text)"}]
                """))
        #expect(!checked.diagnostics.isEmpty)
    }

    @Test(arguments: ["|", ">"])
    func `a line of very many number signs is read once`(block: String) {
        let text = String(repeating: "a # ", count: 150_000)
        let checked = Checked(TestDocument.completing("summary: \(block)\n  \(text)done.  # ask Ana\n"))
        #expect(checked.diagnostics.map(\.rule) == ["comment-in-text"], "\(checked.rendered.prefix(300))")
    }

    @Test func `very many keys of an endorser's own are kept, all in one`() {
        let keys = (0..<50_000).map { "x-\($0): 1" }.joined(separator: ", ")
        let checked = Checked(TestDocument.completing("endorsers: [{name: A, \(keys)}]\n"))
        #expect(checked.diagnostics.isEmpty)
        #expect(checked.result.statement?.endorsers.first?.extensions.count == 50_000)
    }

    @Test func `very many keys that nobody knows are told in one walk`() {
        let checked = Checked(TestDocument.completing("endorsers: [A]\n" + rows(10_000) { "q\($0): 1" }))
        #expect(checked.diagnostics.count { $0.rule == "unknown-key" } == 10_000)
    }

    @Test func `very many findings are looked through once for what is about endorsers`() {
        let checked = Checked(TestDocument.completing("endorsers: [A]\n" + rows(20_000) { "x-\($0): &a\($0) b" }))
        #expect(checked.diagnostics.count { $0.rule == "unused-anchor" } == 20_000)
    }

    @Test func `what is no country is told of each endorser, with what was meant`() {
        let checked = Checked(
            TestDocument.completing("endorsement: { include: a.csv }"),
            includes: ["a.csv": "name,country\n" + rows(5000) { "Society \($0),\($0 % 2 == 0 ? "Austria" : "X\($0)")" }]
        )
        let found = checked.diagnostics.filter { $0.rule == "unknown-country" }
        #expect(found.count == 5000)
        #expect(found.count { $0.message.hasSuffix("did you mean `AT`?") } == 2500)
        // No more is looked at for each than its own letters.
        #expect((0..<300_000).allSatisfy { Country.meant(by: "X\($0)") == nil })
    }

    @Test func `what is no category is told of each endorser, with what was meant`() {
        let categories = rows(300) { "    - { id: category-of-\($0)-endorsers, title: Category \($0) }" }
        let checked = Checked(
            TestDocument.completing("endorsement:\n  include: a.csv\n  categories:\n\(categories)"),
            includes: [
                "a.csv": "name,category\n"
                    + rows(5000) { "Society \($0),\($0 % 2 == 0 ? "category-of-7-endorser" : "something-else-\($0)")" }
            ])
        let found = checked.diagnostics.filter { $0.rule == "unknown-category" }
        #expect(found.count == 5000)
        #expect(found.count { $0.message.hasSuffix("did you mean `category-of-7-endorsers`?") } == 2500)
    }

    @Test func `each of very many findings has the comment that is about it`() throws {
        let count = 10_000
        let ignored = "# statement-ignore: placeholder because it is an agency"
        let checked = Checked(
            TestDocument.completing(
                """
                addressees:
                \(rows(count) { "  \(ignored) \($0)\n  - TBA \($0)" })\
                x-texts:
                \(rows(count) { "  - \"\(ignored) \($0)\"" })\
                \(rows(count) { "\(ignored) again \($0)" })\
                subtitle: TBA
                """))
        let suppressed = checked.result.diagnostics.filter { $0.suppression != nil }
        #expect(suppressed.count == count + 1)
        for (index, diagnostic) in suppressed.enumerated() {
            guard case .comment(let reason, _)? = diagnostic.suppression else { continue }
            #expect(reason == (index == count ? "it is an agency again 0" : "it is an agency \(index)"))
        }
        #expect(checked.diagnostics.map(\.rule) == Array(repeating: "unused-suppression", count: count - 1))
    }

    @Test func `of several comments about a finding the first counts`() {
        let checked = Checked(
            TestDocument.completing(
                """
                # statement-ignore: placeholder because of one
                addressees:
                  - TBA # statement-ignore: placeholder because of two
                  # statement-ignore: placeholder because of three
                  - TBA # statement-ignore: placeholder because of four
                  - TBA
                """))
        #expect(checked.result.diagnostics.count { $0.suppression != nil } == 3)
        #expect(checked.diagnostics.map { checked.position(of: $0).line } == [3, 4, 5])
    }
}
