import Testing
import TextMetrics

@Suite struct LineWrapperTests {
    static let texts: [(String, Int, [String])] = [
        ("", 10, [""]),
        ("one two three", 9, ["one two", "three"]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 13, ["one two three"]),
        ("  one \t\u{2003} two  ", 10, ["one two"]),
        ("one\ntwo three\n\nfour", 20, ["one", "two three", "", "four"]),
        ("one\r\ntwo\u{2028}\r three\u{85}", 20, ["one", "two", "", "three", ""]),
        ("one\u{3000}two\u{1680}three\u{205F}", 20, ["one two three"]),
        ("10\u{202F}000 \u{2007}km", 20, ["10\u{202F}000 \u{2007}km"]),
        ("“Ärzte” – naïve", 8, ["“Ärzte”", "– naïve"]),
        ("10 000\u{A0}km away", 8, ["10", "000\u{A0}km", "away"]),
        ("abcdefghij k", 4, ["abcd", "efgh", "ij k"]),
        ("x foot-and-mouth", 9, ["x", "foot-and-", "mouth"]),
        ("日本語の文章です。", 8, ["日本語の", "文章で", "す。"]),
        ("彼は「静か」と", 8, ["彼は「静", "か」と"]),
        ("病棟ICUの夜", 7, ["病棟ICU", "の夜"]),
        ("e\u{301}e\u{301} e\u{301}e\u{301}", 5, ["e\u{301}e\u{301} e\u{301}e\u{301}"]),
        ("a 🌙🌙 b", 4, ["a", "🌙🌙", "b"]),
        ("日", 1, ["日"]),
        ("il dit « oui » fort", 9, ["il dit", "« oui »", "fort"]),
        ("est-ce vrai ?! oui", 12, ["est-ce", "vrai ?! oui"]),
        ("à 10 % près", 4, ["à", "10 %", "près"]),
        ("soit 5 €, ou 6 €.", 7, ["soit", "5 €, ou", "6 €."]),
        ("un ; deux : trois !", 8, ["un ;", "deux :", "trois !"]),
        ("(« oui »)", 6, ["(« oui", "»)"]),
        ("vraiment ? oui", 8, ["vraiment", "? oui"]),
        ("er sagt »ja« und €uro :-x", 8, ["er sagt", "»ja« und", "€uro :-x"]),
        ("il dit «\noui", 8, ["il dit «", "oui"]),
    ]

    @Test(arguments: texts)
    func `Words fill lines`(text: String, width: Int, lines: [String]) {
        #expect(LineWrapper(width: width).lines(of: text) == lines)
    }

    @Test func `A hyphen is no reason to break a word that fits`() {
        #expect(LineWrapper(width: 12).lines(of: "the in-vivo trial") == ["the in-vivo", "trial"])
        #expect(LineWrapper(width: 10).lines(of: "the in-vivo trial") == ["the", "in-vivo", "trial"])
    }

    @Test func `The first line and the others have their own indents`() {
        let lines = LineWrapper(width: 12).lines(of: "one two three\nfour", first: "1.  ", rest: "    ")
        #expect(lines == ["1.  one two", "    three", "    four"])
    }

    @Test func `An indent of nothing leaves no trailing space`() {
        #expect(LineWrapper(width: 12).lines(of: "a\n\nb", first: "> ", rest: "> ") == ["> a", ">", "> b"])
    }

    @Test func `A word that fits the hanging indent only moves there`() {
        #expect(LineWrapper(width: 10).lines(of: "abcdefgh", first: "Name: ", rest: "  ") == ["Name:", "  abcdefgh"])
    }

    @Test(arguments: ["https://example.org/a/very/long/path", "<mailto:somebody@example.org>", "somebody@example.org"])
    func `An address is never broken`(address: String) {
        let lines = LineWrapper(width: 12).lines(of: "see \(address) there", first: "- ", rest: "  ")
        #expect(lines == ["- see", "  \(address)", "  there"])
    }

    @Test func `A row of at signs is no address`() {
        #expect(LineWrapper(width: 4).lines(of: "@@@@@@ a@ @b") == ["@@@@", "@@", "a@", "@b"])
        #expect(LineWrapper(width: 4).lines(of: "@abcdef") == ["@abc", "def"])
    }

    @Test func `An address within ideographs stands alone`() {
        #expect(LineWrapper(width: 10).lines(of: "詳細はhttps://example.orgを") == ["詳細は", "https://example.org", "を"])
    }

    @Test(arguments: 1...40)
    func `No line is wider than asked for`(width: Int) {
        let text = "Donaudampfschifffahrt – 夜の静けさは、薬と同じくらい大切です。 Nguye\u{302}\u{303}n 🌙 الهدوء كل ليلة"
        for line in LineWrapper(width: width).lines(of: text, first: "", rest: width > 4 ? "  " : "") {
            #expect(DisplayWidth.of(line) <= max(width, 2))
        }
    }

    @Test func `Nothing is lost and nothing added but white space`() {
        let text = "a-b 日本、語 \u{202F}x/y/z abcdefghijklmnopqrstuvwxyz"
        for width in 1...30 {
            let joined = LineWrapper(width: width).lines(of: text).joined()
            #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test func `What moves to the next line has its indent`() {
        let lines = LineWrapper(width: 12).lines(of: "est-ce vrai ?", first: "– ", rest: "    ")
        #expect(lines == ["– est-ce", "    vrai ?"])
        #expect(LineWrapper(width: 11).lines(of: "vrai ?", first: "Titre : ", rest: "  ") == ["Titre :", "  vrai ?"])
    }

    @Test(arguments: 1...40)
    func `Marks that are set off fit, too`(width: Int) {
        let text = String(repeating: "« Ah ! » dit-il : « 10 % ? » ; (« 5 €, ») ", count: 20)
        let lines = LineWrapper(width: width).lines(of: text, rest: width > 4 ? "  " : "")
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        // “« Ah ! »” is the longest that stays together but for “« 10 % ? » ;”.
        for line in lines {
            #expect(DisplayWidth.of(line) <= width)
            if width > 13 { #expect(!line.hasSuffix("«") && !"»;:!?%€".contains(line.first { $0 != " " } ?? "a")) }
        }
    }

    @Test func `Nothing but marks takes time in proportion`() {
        for mark in ["« ", "! ", "» a « "] {
            let lines = LineWrapper(width: 72).lines(of: String(repeating: mark, count: 100_000))
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= 72 })
        }
    }

    @Test func `A long word without spaces takes time in proportion`() {
        let lines = LineWrapper(width: 72).lines(of: String(repeating: "-a", count: 50_000))
        #expect(lines.count < 3_000)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 72 })
    }

    @Test func `Code breaks after a space, or at the column, and keeps its spaces`() {
        let wrapper = LineWrapper(width: 10)
        #expect(wrapper.cut("a   b", indent: "    ") == ["    a   b"])
        #expect(wrapper.cut("abc  defghi", indent: "    ") == ["    abc", "    defghi"])
        #expect(wrapper.cut("abc-defgh", indent: "    ") == ["    abc-de", "    fgh"])
        #expect(wrapper.cut("", indent: "    ") == [""])
    }
}
