import Diagnostics
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// People mend a file in one go: every problem of it is reported in one run.
@Suite struct SeveralMistakesTests {
    private static let document = """
        joint-statement: 1
        title: "Better  Registries"
        id: Better_Registries
        stage: drfat
        langauge: en
        date: 2024-02-30
        network:
          kind: thematic
        leads:
          - name: Society of Example Medicine
            country: UK
            url: www.example.org
        subtitle: Registries: a call
        summary: This is <b>urgent</b> [@plan].
        addressees: European Commission
        measures:
          - title: Agree on common standards
            group: data
        endorsers:
          - Ship of Theseus
          - Ship of Theseus
        quotes:
          - text: TODO
        contacts:
          - email: press(at)example.org
        """

    @Test func `twelve and more mistakes are reported in one run, one of syntax among them`() {
        let checked = Checked(Self.document)
        #expect(
            checked.summary == [
                "2:15 warning stray-space",
                "3:5 error invalid-id",
                "4:8 error unknown-value",
                "5:1 error unknown-key",
                "6:7 error invalid-date",
                "11:14 error unknown-country",
                "12:10 error malformed-url",
                "13:21 error syntax",
                "14:18 error raw-html",
                "14:27 error raw-html",
                "14:32 error unknown-reference",
                "15:13 error wrong-type",
                "18:12 error unknown-group",
                "21:5 error duplicate-endorser",
                "23:11 warning placeholder",
                "25:12 error malformed-email",
            ], "\(checked.rendered)")
    }

    @Test func `several mistakes of syntax are reported in one run`() {
        let marked = MarkedText(
            """
            joint-statement: 1
            title: Better Registries1️⃣: a call
            subtitle2️⃣:Now
            leads:
              - name: Society of Example Medicine
            3️⃣\tcountry: AT
            version: 4️⃣@2
            funding: "Nobody" 5️⃣paid
            measures:
              - title: Agree
                text: 6️⃣`now`
              - title: Meet
                deadline: 7️⃣soon
            """)
        let checked = Checked(marked.text)
        #expect(checked.diagnostics.map(checked.position) == marked.positions, "\(checked.rendered)")
        #expect(checked.diagnostics.dropLast().allSatisfy { $0.rule == "syntax" }, "\(checked.rendered)")
        #expect(checked.diagnostics.last?.rule == "invalid-date")
    }

    @Test func `bytes that are not UTF-8 are reported at their places, and the rest is checked`() {
        let text = "joint-statement: 1\ntitle: Caf\u{E9} for all\nstage: drfat\nsummary: Fran\u{E7}ois\n"
        let whole = TestDocument.completing(text)
        let checked = Checked(bytes: whole.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        #expect(
            checked.summary == ["2:11 error encoding", "3:8 error unknown-value", "4:14 error encoding"],
            "\(checked.rendered)")
        #expect(checked.rendered.contains("“é” in Windows-1252"))
    }

    @Test func `a file in UTF-16 is told to be one`() {
        let bytes: [UInt8] = [0xFF, 0xFE] + "title: Now".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let checked = Checked(bytes: bytes)
        #expect(checked.summary == ["1:1 error encoding"], "\(checked.rendered)")
        #expect(checked.rendered.contains("UTF-16"))
    }

    @Test(.plentyOfTime)
    func `aliases that multiply end quickly`() {
        var text = "x-0: &a0 [a, a, a, a, a, a, a, a, a, a]\n"
        for level in 1...30 {
            let alias = "*a\(level - 1)"
            text += "x-\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
        }
        let checked = Checked(TestDocument.completing(text))
        #expect(checked.diagnostics.map(\.rule) == ["limits"], "\(checked.rendered)")
    }

    @Test(.plentyOfTime)
    func `brackets without end end quickly`() {
        let checked = Checked("x-deep: " + String(repeating: "[", count: 200_000))
        #expect(checked.diagnostics.map(\.rule) == ["limits"], "\(checked.rendered)")
    }

    @Test func `mistakes of one kind in one text are all told`() {
        let checked = Checked(
            """
            joint-statement: 1
            title: A
            leads: [FranÃ§ois of SociÃ©tÃ© and Ã¼Ã¼]
            summary: TODO first, then TBD. TODOs, TODO.
            measures:
              - {title: M, text: "press [at] example.org, info(at)example.org"}
            """, stage: .published)
        #expect(
            checked.summary.filter {
                $0.contains("mojibake") || $0.contains("placeholder") || $0.contains("obfuscated")
            } == [
                "3:13 warning mojibake", "3:26 warning mojibake", "3:29 warning mojibake", "3:36 warning mojibake",
                "3:38 warning mojibake", "4:10 warning placeholder", "4:27 warning placeholder",
                "4:39 warning placeholder",
                "6:23 error obfuscated-email", "6:47 error obfuscated-email",
            ], "\(checked.rendered)")
    }
}
