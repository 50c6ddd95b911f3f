import TestSupport
import Testing

/// One mistake is told once: what only follows from it is no finding of its own.
@Suite struct FollowUpTests {
    private static let head = "joint-statement: 1\ntitle: A\nmeasures:\n  - {title: M, text: m}\n"

    /// The lines behind the head, and what is found.
    static let slips: [(text: String, findings: [String])] = [
        // A byte-order mark before a line that has to be left out.
        (
            "leads:\n  - name: X\n\u{FEFF}     country: AT\ndoi: nonsense\n",
            ["7:1 error control-character", "7:7 error syntax", "8:6 error malformed-doi"]
        ),
        // A key of the statement that is indented as the list above it.
        (
            "leads: [A]\nquotes:\n  - text: We are glad.\n  contacts:\n  - purpose: press\n    email: a@example.org\n",
            ["8:3 error syntax"]
        ),
        // A list that begins on the line of its key.
        (
            "leads: [A]\ncontacts:\n  - email: a@example.org\ntimeline: - date: 2024-10\n    title: Start\n  - date: 2024-11\n    title: End\n",
            ["8:11 error syntax"]
        ),
        // A text with a list and without its sign.
        (
            "leads: [A]\npreamble:\n  It is available in:\n\n  - hospitals\n  - schools\n\n  See the survey.\nsubtitle: Now\n",
            ["6:9 error syntax"]
        ),
        // An item of text without its dash.
        (
            "leads: [A]\naddressees:\n  - European Commission\n  Member States\nsubtitle: Now\n",
            ["8:3 error syntax"]
        ),
        // A comma within a text in braces.
        (
            "leads: [{name: Society for Heart, Lung and Blood, country: DE}]\n", ["5:35 error unknown-key"]
        ),
        // An item, and a key, that are indented less than those around them.
        (
            """
            leads:
            - name: X
                country: AT
                url: https://x.example
              - name: Y
                country: ATT
            doi: nonsense
            """, ["6:1 error syntax", "10:14 error unknown-country", "11:6 error malformed-doi"]
        ),
        (
            """
            leads:
              - name: X
            acronym: S
                country: AT
              - name: Y
                country: ATT
            """, ["7:1 error syntax", "10:14 error unknown-country"]
        ),
        // An item that is indented more, with its keys and without them.
        (
            """
            leads:
              - name: X
                country: AT
                - name: B
                  country: BE
              - name: Y
                country: ATT
            """, ["8:5 error syntax", "11:14 error unknown-country"]
        ),
        (
            """
            leads:
              - name: X
                country: AT
                - name: B
                country: BE
              - name: Y
                country: ATT
            """, ["8:5 error syntax", "11:14 error unknown-country"]
        ),
        // Keys that are indented more or less than the first one.
        (
            """
            leads:
              - name: X
                  country: AT
                  url: https://x.example
              - name: Y
                country: ATT
            """, ["7:7 error syntax", "10:14 error unknown-country"]
        ),
        (
            """
            leads:
              - name: X
               country: AT
               url: https://x.example
              - name: Y
                country: ATT
            """, ["7:4 error syntax", "10:14 error unknown-country"]
        ),
        // The first item, without its dash, deeper than the others, as they are, and below a key in their column.
        (
            """
            leads:
                name: X
                country: AT
              - Y
              - name: Z
                country: ATT
            """, ["6:5 error syntax", "10:14 error unknown-country"]
        ),
        (
            """
            leads:
              name: X
              country: AT
              - name: Z
                country: ATT
            """, ["6:3 error syntax", "9:14 error unknown-country"]
        ),
        (
            """
            leads:
              name: X  # one
              country: AT
            - name: Z
              country: ATT
            """, ["6:3 error syntax", "9:12 error unknown-country"]
        ),
        (
            """
            leads:
              name: X
              private:
                notes: AT
              - name: Z
                country: ATT
            """, ["6:3 error syntax", "10:14 error unknown-country"]
        ),
        // A key in the first column that belongs to the item above, with text below it and without.
        (
            """
            leads:
              - name: X
            country: AT
              - name: Y
                country: ATT
            """, ["7:1 error syntax", "9:14 error unknown-country"]
        ),
        (
            """
            leads:
              - name: X
            notes: |
                We call for more.

              - name: Y
                country: ATT
            """, ["7:1 error syntax", "11:14 error unknown-country"]
        ),
        (
            "leads:\n  - name: X\n\u{A0}\u{A0}  country: AT\n    url: https://x.example\n  - name: Y\n    country: ATT\n",
            ["7:1 error syntax", "10:14 error unknown-country"]
        ),
    ]

    @Test(arguments: slips)
    func `a slip of indentation is one error`(text: String, findings: [String]) {
        let checked = Checked(Self.head + text)
        #expect(checked.summary == findings, "\(checked.rendered)")
    }

    @Test func `items without dashes are checked as items`() {
        let checked = Checked(
            Self.head + """
                leads:
                  - name: X
                    country: AT
                    name: Y
                    country: ATT
                    name: Z
                    country: ZZZ
                references:
                  - id: a
                    title: A
                    id: b
                    title: B
                summary: As in [@a] and [@b].
                """)
        #expect(
            checked.summary == [
                "8:5 error duplicate-key", "9:14 error unknown-country", "11:14 error unknown-country",
                "15:5 error duplicate-key",
            ], "\(checked.rendered)")
        #expect(checked.rendered.contains("10:5: note: and another one here"), "\(checked.rendered)")
    }

    @Test(.plentyOfTime)
    func `thousands of items without dashes take no longer than their number`() {
        let items = (0..<20_000).map { "    name: E\($0)\n    country: AT\n" }.joined()
        let checked = Checked(Self.head + "leads:\n  - name: X\n    country: AT\n" + items)
        #expect(checked.summary == ["8:5 error duplicate-key"])
    }

    @Test func `tabs on thousands of lines are one error`() {
        let items = (0..<20_000).map { "\t- name: E\($0)\n\t\tcountry: AT\n" }.joined()
        let checked = Checked("joint-statement: 1\ntitle: A\nleads:\n" + items + "doi: nonsense\n")
        #expect(checked.summary == ["4:1 error syntax", "40004:6 error malformed-doi"])
        #expect(checked.rendered.contains("only spaces may, as on 39999 other lines"))
    }

    @Test func `what is not checked because of a slip is said`() throws {
        let items = (1...80).map { "   - name: E\($0)\n     country: ATT\n" }.joined()
        let checked = Checked(
            Self.head + "leads:\n  - name: X\n    acronym: S\n     country: AT\n" + items + "doi: nonsense\n")
        #expect(checked.summary == ["8:6 error syntax", "169:6 error malformed-doi"], "\(checked.rendered)")
        #expect(
            checked.rendered.contains("9:1: note: from here to line 168 nothing was checked"), "\(checked.rendered)")
    }

    @Test func `slips without end end quickly`() {
        let lines = (0..<50_000).map { "\u{A0}a \($0)\n" }.joined()
        let checked = Checked(Self.head + "leads:\n  - name: X\n" + lines)
        #expect(checked.diagnostics.count < 30)
        #expect(checked.rendered.contains("was not checked"))
    }

    @Test func `where the reading ends is said`() {
        let checked = Checked((0..<30).map { "k\($0): @\n" }.joined() + "joint-statement: 1\n")
        #expect(checked.rendered.contains("note: what comes behind it was not checked"), "\(checked.rendered)")
    }

    /// The lines behind the head, and what is found.
    static let keys: [(text: String, findings: [String])] = [
        (
            "endorsment:\n  categories: [{id: p, title: P}]\nendorsers:\n  - {name: E, category: p}\n",
            ["6:1 error unknown-key"]
        ),
        (
            "endorsement:\n  categoies: [{id: p, title: P}]\nendorsers:\n  - {name: E, category: p}\n",
            ["7:3 error unknown-key"]
        ),
        (
            "endorsement:\n  categories: {id: p, title: P}\nendorsers:\n  - {name: E, category: p}\n",
            ["7:15 error wrong-type"]
        ),
        ("refrences: [{id: r, title: R}]\nsummary: See [@r].\n", ["6:1 error unknown-key"]),
        ("references: [{id: plan, title: R}]\nsumary: See [@plan].\n", ["7:1 error unknown-key"]),
        ("references: [{id: plan, title: R}]\nsummary: See [@plam].\n", ["7:14 error unknown-reference"]),
        (
            "endorsement:\n  claims: [{count: 3, qualifier: exactly}]\n  endorsers: [A, B, C]\n",
            ["8:3 error unknown-key"]
        ),
        (
            "endorsement:\n  categories: [{id: p, title: The Patients}]\nendorsers:\n  - {name: E, category: The patients}\n",
            ["9:25 error unknown-category"]
        ),
        ("endorsement:\n  include: *.csv\n", ["7:12 error syntax"]),
        (
            "# statement-ignore: unused-reference because it is cited elsewhere\nreferences: [{id: r, title: R}]\nsumary: A\n",
            ["8:1 error unknown-key"]
        ),
    ]

    @Test(arguments: keys)
    func `what follows from a key that could not be read is not told`(text: String, findings: [String]) {
        let checked = Checked("joint-statement: 1\ntitle: A\nleads: [X]\nmeasures:\n  - {title: M, text: m}\n" + text)
        #expect(checked.summary == findings, "\(checked.rendered)")
    }

    @Test func `a key of the statement that stands in one of its parts is not missing`() {
        let checked = Checked(
            """
            joint-statement: 1
            title: A
            leads: [X]
            sections:
              - title: What we ask for
                measures:
                  - {title: M, text: m}
            """)
        #expect(checked.summary == ["6:5 error unknown-key"], "\(checked.rendered)")
        // One by the same name elsewhere is no reason to keep silent.
        let other = Checked("joint-statement: 1\ntitle: A\nleads: [X]\nsections: [{title: B, text: c, measure: d}]\n")
        #expect(other.summary == ["1:1 error missing-key", "4:32 error unknown-key"], "\(other.rendered)")
    }

    @Test(arguments: [
        ("measure_groups: [{id: g, title: G}]", "g", ["3:1 error unknown-key"]),
        ("measure-groups: [{id: g, title: G}]", "*g", ["6:12 error undefined-alias"]),
        ("measure-groups: [{id: g, title: G}]", "[g]", ["6:12 error wrong-type"]),
        ("measure-groups: [{id: g, title: Data}]", "Data", ["6:12 error unknown-group"]),
    ])
    func `what follows from a group that could not be read is not told`(
        groups: String, group: String, findings: [String]
    ) {
        let checked = Checked(
            "joint-statement: 1\ntitle: A\n\(groups)\nmeasures:\n  - title: M\n    group: \(group)\nleads: [X]\n")
        #expect(checked.summary == findings, "\(checked.rendered)")
    }

    @Test func `what is written alike twice is told twice`() {
        let checked = Checked(
            Self.head + """
                summary: "See a [page](a), [b](javascript:x), [c](javascript:x) and [@none] or [@none]."
                sections:
                  - title: Why
                    text: |
                      <b>One</b> <b>two</b>
                """)
        #expect(
            checked.summary.filter { !$0.contains("missing-key") } == [
                "5:24 error link-scheme", "5:32 error link-scheme", "5:51 error link-scheme",
                "5:69 error unknown-reference", "5:80 error unknown-reference", "9:7 error raw-html",
                "9:13 error raw-html", "9:18 error raw-html", "9:24 error raw-html",
            ])
    }

    @Test(arguments: [0, 1, 2, 3, 998, 1000, 1002, 5000])
    func `bytes that begin no code point are shown, however many they are`(count: Int) {
        let bytes = Array(Self.head.utf8) + Array("k".utf8) + [UInt8](repeating: 0xA0, count: count) + Array(": v".utf8)
        #expect(!Checked(bytes: bytes).rendered.isEmpty)
        #expect(
            !Checked(bytes: [UInt8](repeating: 0xA0, count: count) + Array("joint-statement: 1".utf8)).rendered.isEmpty)
    }

    /// Texts in which something is wrong thousands of times.
    enum Crowd: CaseIterable {
        case tags, citations, links, countries, references, keys

        var text: String {
            switch self {
            case .tags: "summary: |\n  " + String(repeating: "<b>", count: 20_000)
            case .citations: "summary: \"" + String(repeating: "[@x] ", count: 40_000) + "\""
            case .links: "summary: |\n  " + (0..<20_000).map { "[a](b:\($0)) " }.joined()
            case .countries: "addressees: [" + (0..<5_000).map { "{name: N\($0), country: X\($0)}, " }.joined() + "]"
            case .references:
                "preamble: |\n  " + (0..<2_000).map { "[@x\($0)] " }.joined() + "\nreferences:\n"
                    + (0..<2_000).map { "  - {id: y\($0), title: T}\n" }.joined()
            case .keys: (0..<2_000).map { "kex\($0): 1\n" }.joined()
            }
        }
    }

    /// Each takes a second or two without optimization; what takes a time that grows with the square of the findings,
    /// minutes.
    @Test(.plentyOfTime, arguments: Crowd.allCases)
    func `thousands of findings take no longer than their number`(crowd: Crowd) {
        #expect(Checked(Self.head + crowd.text).rendered.utf8.count > 1000)
    }
}
