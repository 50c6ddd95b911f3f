import Diagnostics
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// What a team's policy changes, and how it is read.
@Suite struct PolicyTests {
    private func read(_ text: String) -> [String] {
        let source = SourceFile(path: Policy.fileName, bytes: Array(text.utf8))
        let sources = SourceFiles(source)
        return Policy.read(source).diagnostics.map { diagnostic in
            let position = sources.position(diagnostic.range)
            return "\(position.line):\(position.column) \(diagnostic.rule) \(diagnostic.message)"
        }
    }

    private func summary(_ text: String, policy: String) -> [String] {
        Checked(TestDocument.completing(text), policy: policy).summary
    }

    @Test func `severities change, and rules go off`() {
        let text = "subtitle: \"A  TODO\""
        #expect(summary(text, policy: "") == ["1:13 warning stray-space", "1:15 warning placeholder"])
        #expect(
            summary(text, policy: "rules:\n  placeholder: error\n  stray-space: off") == ["1:15 error placeholder"])
        #expect(
            summary(text, policy: "rules:\n  placeholder: information\n  stray-space: error")
                == ["1:13 error stray-space", "1:15 information placeholder"])
    }

    @Test func `a rule that exports rely on stays`() {
        #expect(
            read("rules:\n  wrong-type: off\n  invalid-id: warning\n  syntax: error") == [
                "2:15 unknown-value the rule `wrong-type` cannot be turned off",
                "3:15 unknown-value the rule `invalid-id` cannot be lowered",
            ])
        #expect(
            summary("addressees: All", policy: "rules:\n  wrong-type: off") == ["1:13 error wrong-type"])
    }

    @Test func `mistakes in a policy are found as in a statement`() {
        #expect(
            read(
                "rule:\n  placeholder: off\nstage: final\nstrict: yes\nrules:\n  placeholdr: off\nlimits:\n  words: many"
            )
            .map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
                "1:1 unknown-key", "3:8 unknown-value", "4:9 wrong-type", "6:3 unknown-key", "8:10 wrong-type",
            ])
        #expect(read("rules:\n\tplaceholder: off").map { $0.prefix(10) } == ["2:1 syntax"])
        #expect(read("- rules")[0].contains("wrong-type"))
        #expect(read("rules: {placeholder: off}\nx-own: 1") == [])
        #expect(read("") == [])
    }

    @Test func `the rest of a policy with a mistake holds`() {
        #expect(summary("subtitle: TODO", policy: "stict: true\nrules:\n  placeholder: off") == [])
    }

    @Test func `strictness and stage are read`() {
        let policy = Policy.read(
            SourceFile(path: Policy.fileName, bytes: Array("strict: true\nstage: endorsement".utf8))
        ).policy
        #expect(policy.isStrict)
        #expect(policy.stage == .endorsement)
    }

    @Test func `words are counted without marks, and where they are too many is shown`() {
        let text =
            "summary: One two three.\npreamble: |\n  - four\n  - **five** – six\nannexes:\n  - title: Seven\n    text: Eight"
        #expect(summary(text, policy: "limits:\n  words: 10") == [])
        #expect(summary(text, policy: "limits:\n  words: 9") == ["13:12 error too-many-words"])
        #expect(summary(text, policy: "limits:\n  words: 5") == ["2:11 error too-many-words"])
        #expect(
            Checked(TestDocument.completing(text), policy: "limits:\n  words: 5").diagnostics.first?.message
                == "the text has 10 words, and the policy allows 5: here they are exceeded")
    }

    @Test func `a category keeps its heading, but for a translation`() {
        let policy = "categories:\n  - id: patients\n    title: Patient organisations"
        let text = "endorsement:\n  categories:\n    - id: patients\n      title: Patients"
        #expect(summary(text, policy: policy) == ["4:14 error category-outside-policy"])
        #expect(summary(text + "\ntranslation-of: other", policy: policy) == [])
    }
}
