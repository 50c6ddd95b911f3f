import Diagnostics
import StatementRules
import TestSupport
import Testing

/// Comments that suppress findings.
@Suite struct SuppressionTests {
    private func summary(_ text: String, includes: [String: String] = [:], policy: String? = nil) -> [String] {
        Checked(TestDocument.completing(text), includes: includes, policy: policy).summary
    }

    @Test func `a comment above suppresses in all of what is below it`() {
        #expect(
            summary(
                """
                # statement-ignore: placeholder because TBA is an agency

                # Another comment between is fine.
                sections:
                  - title: TBA
                    text: |
                      Of TBA.
                  - title: TBA, again
                funding: By TBA.
                """) == ["9:13 warning placeholder"])
    }

    @Test func `a comment above an item is about that item`() {
        #expect(
            summary(
                """
                addressees:
                  # statement-ignore: placeholder because TBA is an agency
                  - TBA
                  - The other TBA
                """) == ["4:15 warning placeholder"])
    }

    @Test func `a comment at the end of a line is about that line`() {
        #expect(
            summary(
                """
                subtitle: TBA # statement-ignore: placeholder because it is an agency
                funding: By TBA.
                """) == ["2:13 warning placeholder"])
    }

    @Test func `a comment above the first key is not about the whole file`() {
        #expect(
            summary("# statement-ignore: placeholder because TBA is an agency\nsubtitle: TBA\nfunding: By TBA.")
                == ["3:13 warning placeholder"])
    }

    @Test func `several rules in one comment`() {
        #expect(
            summary("# statement-ignore: placeholder, stray-space because it came so\nsubtitle: \"A  TBA\"") == [])
    }

    @Test func `the reason is kept`() throws {
        let checked = Checked(
            TestDocument.completing("subtitle: TBA # statement-ignore: placeholder because it is an  agency"))
        let suppression = try #require(checked.result.diagnostics.first?.suppression)
        guard case .comment(let reason, let range) = suppression else {
            Issue.record("it is suppressed otherwise")
            return
        }
        #expect(reason == "it is an agency")
        #expect(checked.result.sources.text(range).hasPrefix("# statement-ignore"))
    }

    @Test(arguments: [
        ("subtitle: A # statement-ignore placeholder because so", "1:13 error invalid-suppression"),
        ("subtitle: A # statement-ignore: because so", "1:13 error invalid-suppression"),
        ("subtitle: A # statement-ignore: placeholder", "1:13 error invalid-suppression"),
        ("subtitle: A # statement-ignore: placeholder because ", "1:13 error invalid-suppression"),
        ("subtitle: A # statement-ignore: placehoder because so", "1:33 error invalid-suppression"),
        ("subtitle: A # statement-ignore: syntax because so", "1:33 error invalid-suppression"),
        ("subtitle: A # statement-ignore: placeholder because so", "1:33 warning unused-suppression"),
    ])
    func `a comment that suppresses nothing is reported`(text: String, expected: String) {
        #expect(summary(text) == [expected])
    }

    @Test(arguments: [
        "summary: |\n  # statement-ignore: placeholder because so\n  x",
        "subtitle: \"# statement-ignore: nothing\"",
        "subtitle: a#statement-ignore",
        "# See docs: statement-ignore: nothing",
    ])
    func `what is no comment of this kind is left alone`(text: String) {
        #expect(summary(text).filter { $0.contains("suppression") } == [])
    }

    @Test func `a rule that is off or of a later stage is not said to find nothing`() {
        #expect(
            summary(
                "subtitle: A # statement-ignore: placeholder because so", policy: "rules:\n  placeholder: off") == [])
    }

    @Test func `findings in an included file are suppressed where it is included`() {
        let list = ["list.csv": "name\nTBA\n", "one.yaml": "name: TBA of Austria\n"]
        #expect(
            summary("endorsement:\n  include: list.csv", includes: list) == ["list.csv:2:1 warning placeholder"])
        #expect(
            summary(
                "endorsement:\n  include: list.csv # statement-ignore: placeholder because it is an agency",
                includes: list) == [])
    }

    @Test func `an included YAML file has comments of its own`() {
        let list = ["one.yaml": "# statement-ignore: placeholder because it is an agency\nname: TBA\n"]
        #expect(summary("endorsement:\n  include: one.yaml", includes: list) == [])
    }

    @Test func `files with other line ends and a byte-order mark`() {
        let text = TestDocument.completing("# statement-ignore: placeholder because so\nsubtitle: TBA")
        #expect(Checked("\u{FEFF}" + text.replacing("\n", with: "\r\n")).summary == [])
    }
}
