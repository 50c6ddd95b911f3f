import Diagnostics
import StatementRules
import TestSupport
import Testing

/// The examples of a rule are what `statement explain` shows: they must be true.
@Suite struct RuleExamplesTests {
    private static let includes = [
        "short-row.csv": "name,category,country\nSociety of Example Medicine\n",
        "fine.csv": "name,country\nSociety of Example Medicine,AT\n",
    ]

    /// The original that the examples of translations name.
    private static let others = [
        "better-registries": TestDocument.completing(
            """
            endorsement: { opens: 2024-10-01, closes: 2024-11-15 }
            measures:
              - id: common-standards
                title: Agree on common standards
            """)
    ]

    /// Checks an example at its rule's stage, with all that the stage demands; what only the good example has is what
    /// the rule is about, and is left out of the bad one.
    private func check(_ rule: Rule, _ example: String, asWindows1252: Bool = false) -> Checked {
        let document = TestDocument.completing(
            example, for: rule.stage, without: TestDocument.topLevelKeys(of: rule.good))
        // A text in Swift cannot hold what is not UTF-8.
        if asWindows1252 {
            return Checked(bytes: document.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        }
        return Checked(
            document, stage: rule.stage, includes: Self.includes, policy: rule.policy, others: Self.others)
    }

    @Test(arguments: Rule.all.map(\.id))
    func `the bad example has exactly this finding`(id: String) throws {
        let rule = try #require(Rule.named(id))
        let checked = check(rule, rule.bad, asWindows1252: id == "encoding")
        #expect(Set(checked.diagnostics.map(\.rule)) == [id], "\(checked.rendered)")
        if id != "empty-value" { #expect(checked.diagnostics.allSatisfy { $0.severity == rule.severity }) }
    }

    @Test(arguments: Rule.all.map(\.id))
    func `the good example has no finding`(id: String) throws {
        let rule = try #require(Rule.named(id))
        #expect(check(rule, rule.good).rendered == "")
    }

    @Test func `ids are unique slugs, and every text ends as a sentence`() {
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
        for rule in Rule.all {
            #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
            for text in [rule.what, rule.why, rule.fix] { #expect(text.hasSuffix("."), "\(rule.id): \(text)") }
        }
    }

    @Test func `no finding names a rule that is not listed`() {
        for rule in Rule.all {
            for diagnostic in check(rule, rule.bad, asWindows1252: rule.id == "encoding").diagnostics {
                #expect(Rule.named(diagnostic.rule) != nil)
            }
        }
    }
}
