import Diagnostics
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// What `--fix` changes, and what it leaves alone.
@Suite struct FixerTests {
    private func fix(
        _ text: String, includes: [String: String] = [:]
    ) -> (text: String, files: [String: String], result: Validator.Result) {
        var fixer = Fixer(validator: Validator()) { pattern in
            guard let text = includes[pattern] else { return .problem("there is none", help: "Write it.") }
            return .files([SourceFile(path: pattern, bytes: Array(text.utf8))])
        }
        let source = SourceFile(path: "statement.yaml", bytes: Array(text.utf8))
        let outcome = fixer.fix(source)
        let files = Dictionary(
            outcome.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
        return (files["statement.yaml"] ?? text, files, outcome.result)
    }

    static let pairs: [(String, String)] = [
        ("version: 1.10 # one", "version: \"1.10\" # one"),
        ("subtitle: true", "subtitle: \"true\""),
        ("title:Registries\nsubtitle: A", "title: Registries\nsubtitle: A"),
        ("subtitle: Registries: a call  # why", "subtitle: Registries: a call  # why"),
        ("subtitle: Registries: a call", "subtitle: \"Registries: a call\""),
        ("subtitle: The \"call\": now", "subtitle: 'The \"call\": now'"),
        ("subtitle: \"Clean Air”\nversion: \"A\"", "subtitle: \"Clean Air\"\nversion: \"A\""),
        ("subtitle: \"A\",\nversion: 'B',", "subtitle: \"A\"\nversion: 'B'"),
        ("subtitle: \"A, B: C\", D", "subtitle: \"A, B: C\", D"),
        ("leads: [{name:Fjordheim, country:NO}]\n", "leads: [{name: Fjordheim, country: NO}]\n"),
        (
            "leads:\n\t- name: A\n\t\tcountry: AT\n\t# B\n\t- name: B\n\t  country: BE\nmeasures:\n- title: A\n",
            "leads:\n  - name: A\n    country: AT\n\t# B\n  - name: B\n    country: BE\nmeasures:\n- title: A\n"
        ),
        ("leads:\n  - name: A\n\tcountry: AT\n", "leads:\n  - name: A\n\tcountry: AT\n"),
        // Several keys are not made one text.
        (
            "leads:\n  - name: Szkoła, acronym: S, country: PL\n",
            "leads:\n  - name: Szkoła, acronym: S, country: PL\n"
        ),
        ("leads:\n  - name: Szkoła country: PL\n", "leads:\n  - name: Szkoła country: PL\n"),
        ("subtitle: It's: \"now\"", "subtitle: It's: \"now\""),
        ("subtitle: One: two\n  three", "subtitle: One: two\n  three"),
        ("subtitle: \"A  B \" # why  so", "subtitle: \"A B\" # why  so"),
        ("subtitle: A\tB", "subtitle: A B"),
        ("subtitle: 'It''s  so'", "subtitle: 'It''s so'"),
        ("subtitle: \"A\\t B\"", "subtitle: \"A\\t B\""),
        ("subtitle: Cafe\u{301} und Cafe\u{301}", "subtitle: Café und Café"),
        ("language: English", "language: en"),
        ("language: de_AT", "language: de-AT"),
        ("language: gr", "language: gr"),
        ("addressees:\n  -\u{A0}A\n  -\u{A0}B", "addressees:\n  - A\n  - B"),
        ("language: eng", "language: en"),
        ("language: en_uk", "language: en-GB"),
        ("license: CC BY-SA 4.0", "license: CC-BY-SA-4.0"),
        ("license: CC BY 4.0 International", "license: CC-BY-4.0"),
        ("license: CC-BY-4", "license: CC-BY-4.0"),
        ("license: CC0", "license: CC0-1.0"),
        ("license: CC-BY-NC-9.0", "license: CC-BY-NC-9.0"),
        ("license: CC-BY", "license: CC-BY"),
        ("date: 26.11.2024", "date: 2024-11-26"),
        ("date: \"26 November 2024\"", "date: \"2024-11-26\""),
        ("date: 03/04/2024", "date: 03/04/2024"),
        ("stage: Draft", "stage: draft"),
        ("stage: drfat", "stage: drfat"),
        ("Subtitle: A", "subtitle: A"),
        ("measure_groups: []", "measure-groups: []"),
        ("subttle: A", "subttle: A"),
        ("call:\n  ranked: yes", "call:\n  ranked: true"),
        ("doi: https://doi.org/10.5555/12345678", "doi: 10.5555/12345678"),
        ("doi: www.doi.org/10.5555%2F12345678", "doi: 10.5555/12345678"),
        ("doi: https://doi.org/doi:10.5555/12345678", "doi: 10.5555/12345678"),
        ("doi: https://example.org/doi.org/10.5555/1", "doi: https://example.org/doi.org/10.5555/1"),
        ("doi: https://doi.org/10.5555/1?from=mail", "doi: https://doi.org/10.5555/1?from=mail"),
        ("endorsers:\n  - name: A\n    country: [BE, UK, ukr]", "endorsers:\n  - name: A\n    country: [BE, GB, ukr]"),
        ("contacts:\n  - email: mailto:a@example.org", "contacts:\n  - email: a@example.org"),
        ("contacts:\n  - email: press(at)example.org", "contacts:\n  - email: press(at)example.org"),
        ("subtitle: FranÃ§ois", "subtitle: FranÃ§ois"),
        ("subtitle: Regis\u{AD}tries\u{200B} now", "subtitle: Registries now"),
        ("subtitle: \"A\\u200BB\"", "subtitle: \"A\\u200BB\""),
        ("endorsers:\n  - 👩\u{200D}⚕️ Nurs\u{AD}es", "endorsers:\n  - 👩\u{200D}⚕️ Nurses"),
        ("subtitle: A #1 priority", "subtitle: A #1 priority"),
        ("quotes:\n  - text: “We are glad.” # so", "quotes:\n  - text: We are glad. # so"),
        ("quotes:\n  - text: |\n      \"We\n\n      are.\"\n", "quotes:\n  - text: |\n      We\n\n      are.\n"),
        ("quotes:\n  - text: '\"It''s so.\"'", "quotes:\n  - text: 'It''s so.'"),
        ("quotes:\n  - text: \"\\\"We.\\\"\"", "quotes:\n  - text: \"\\\"We.\\\"\""),
        ("quotes:\n  - text: “We” and “they”", "quotes:\n  - text: “We” and “they”"),
        ("quotes:\n  - text: “- we”", "quotes:\n  - text: “- we”"),
        ("measures:\n  - title: 1. Agree", "measures:\n  - title: Agree"),
        ("measures:\n  - title: \"1) “Agree”\"", "measures:\n  - title: \"1) “Agree”\""),
        ("measures:\n  - title: (1) Agree", "measures:\n  - title: (1) Agree"),
        ("measures:\n  - title: 2. Agree\n  - title: 1. Meet", "measures:\n  - title: 2. Agree\n  - title: 1. Meet"),
        // Which one was meant instead is not known.
        ("leads:\n  - name: A\n    country: [PL, PL]", "leads:\n  - name: A\n    country: [PL, PL]"),
        (
            "leads:\n  - name: A\n    country: [pl, EL, Polen, Ivory Coast]",
            "leads:\n  - name: A\n    country: [PL, GR, Polen, CI]"
        ),
        (
            "leads:\n  - name: A\n    country: [Congo, Kongo, Georgia, Europe, Global]",
            "leads:\n  - name: A\n    country: [Congo, Kongo, Georgia, Europe, Global]"
        ),
        ("subtitle: A # statement-ignore: placeholder because so\n", "subtitle: A\n"),
        ("# statement-ignore: placeholder because so\nsubtitle: A\n", "subtitle: A\n"),
    ]

    @Test(arguments: pairs)
    func `a text is mended as far as that is safe`(before: String, after: String) {
        // Nothing is added at the end that a fix could touch.
        let rest = TestDocument.completing(after).dropFirst(after.count)
        #expect(fix(before + rest).text == after + rest)
    }

    @Test(arguments: pairs)
    func `applying twice changes nothing, and every byte outside the edits stays`(before: String, after: String) {
        let rest = String(TestDocument.completing(after).dropFirst(after.count)) + "# The  end \t\n\n"
        for document in [before + rest, "\u{FEFF}" + (before + rest).replacing("\n", with: "\r\n")] {
            let once = fix(document).text
            #expect(fix(once).text == once)
            #expect(once.utf8.count { $0 == 0x0D } >= document.utf8.count { $0 == 0x0D } - 1)
            #expect(once.hasPrefix("\u{FEFF}") == document.hasPrefix("\u{FEFF}"))
            #expect(once.hasSuffix("  end \t" + (document.contains("\r\n") ? "\r\n\r\n" : "\n\n")))
        }
    }

    @Test func `included files are mended, each in its own way of writing`() {
        let (_, files, result) = fix(
            TestDocument.completing("endorsement:\n  include: [list.csv, one.yaml]"),
            includes: [
                "list.csv": "name;country\r\n\"A \"\"B\"\"  C\";\"UK, el\"\r\nD  E;at\r\n",
                "one.yaml": "name: F  G # F\n",
            ])
        #expect(files["list.csv"] == "name;country\r\n\"A \"\"B\"\" C\";\"GB, GR\"\r\nD E;AT\r\n")
        #expect(files["one.yaml"] == "name: F G # F\n")
        #expect(result.diagnostics == [])
    }

    @Test func `what is suppressed is not mended`() {
        let text = TestDocument.completing(
            "# statement-ignore: stray-space because the name is written so\nsubtitle: \"A  B\"")
        #expect(fix(text).text == text)
    }

    @Test func `a fix that would bring a new finding is left out`() {
        // In small letters the second key would be there twice.
        let text = TestDocument.completing("subtitle: A\nSubtitle: B")
        #expect(fix(text).text == text)
    }

    @Test func `one fix that would do harm keeps none of hundreds from being made`() {
        func text(_ space: String, key: String) -> String {
            let endorsers = (0..<250).map { "  - name: A\(space)\($0)\n" }.joined()
            return TestDocument.completing("endorsers:\n\(endorsers)subtitle: A\n\(key): B")
        }
        var checks = 0
        var fixer = Fixer(validator: Validator()) { _ in
            checks += 1
            return .files([])
        }
        func source(_ text: String) -> SourceFile {
            SourceFile(path: "a.yaml", bytes: Array("\(text)endorsement: { include: a.csv }\n".utf8))
        }
        let outcome = fixer.fix(source(text("  ", key: "Subtitle")))
        #expect(outcome.fixed == 250)
        #expect(outcome.files.map(\.bytes) == [source(text(" ", key: "Subtitle")).bytes])
        #expect(checks < 40)
    }

    @Test func `a file that cannot be included is asked for once a check`() {
        var asked = 0
        var fixer = Fixer(validator: Validator()) { _ in
            asked += 1
            return .problem("there is none", help: "Write it.")
        }
        let text = TestDocument.completing("endorsement: { include: a.csv }")
        _ = fixer.fix(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
        #expect(asked == 1)
    }

    @Test func `of very many fixes those are chosen that can be made together`() {
        let fixes = (0..<40_000).map { index in
            // Every other one within the one before.
            let start = index / 2 * 10 + index % 2
            return Fix("", [TextEdit(SourceRange(start..<(start + 6)), "")], isSafe: true)
        }
        #expect(Editing.compatible(fixes) == fixes.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
        #expect(Editing.compatible(fixes.reversed()).count == 20_000)
    }

    @Test(arguments: [
        (0..<2, 2..<4, true), (0..<2, 1..<4, false), (0..<4, 1..<2, false), (2..<4, 0..<3, false),
        (2..<2, 2..<4, false),
        (2..<2, 0..<4, false), (2..<2, 2..<2, false), (2..<2, 0..<2, true), (0..<4, 4..<4, true), (0..<4, 2..<2, false),
    ])
    func `edits that touch each other are not made together`(first: Range<Int>, second: Range<Int>, both: Bool) {
        let fixes = [first, 8..<9, second].map { Fix("", [TextEdit(SourceRange($0), "")], isSafe: true) }
        #expect(Editing.compatible(fixes).count == (both ? 3 : 2))
        #expect(Editing.compatible(fixes.reversed()).count == (both ? 3 : 2))
        let elsewhere = Fix("", [TextEdit(SourceRange(second, file: 1), "")], isSafe: true)
        #expect(Editing.compatible([fixes[0], elsewhere]).count == 2)
    }

    @Test func `a diff shows what changes`() {
        let old = Array("a\nb\nc\nd\ne\nf\ng\nh\ni\nj".utf8)
        let new = Array("a\nB\nc\nd\ne\nf\ng\nh\ni\nJ\n".utf8)
        #expect(UnifiedDiff.between(old, old, path: "x") == "")
        #expect(
            UnifiedDiff.between(old, new, path: "x") == """
                --- a/x
                +++ b/x
                @@ -1,5 +1,5 @@
                 a
                -b
                +B
                 c
                 d
                 e
                @@ -7,4 +7,4 @@
                 g
                 h
                 i
                -j
                \\ No newline at end of file
                +J

                """)
        #expect(UnifiedDiff.between([], Array("a\n".utf8), path: "x").contains("@@ -0,0 +1 @@\n+a\n"))
    }
}
