import Testing
import TextMetrics

@Suite struct DisplayWidthTests {
    static let widths: [(String, Int)] = [
        ("", 0), ("abc ~", 5), ("é", 1), ("e\u{301}", 1), ("Nguye\u{302}\u{303}n", 6), ("“ü”", 3), ("…", 1),
        ("日本", 4), ("カナ", 4), ("ｶﾅ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("！", 2), ("、", 2),
        ("🌙", 2), ("👩‍⚕️", 2), ("🇪🇺", 2), ("❤️", 2), ("❤", 1), ("سلام", 4), ("שָׁלוֹם", 4),
        ("a\u{200B}b", 2), ("a\u{AD}b", 2), ("\u{1B}[0m", 3), ("\u{A0}", 1), ("𠮷", 2), ("ก\u{E49}", 1),
    ]

    @Test(arguments: widths)
    func `A text has the columns that a terminal gives it`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func `A part of a text is measured like a text`() {
        #expect(DisplayWidth.of("日本語".dropFirst()) == 4)
    }

    @Test(arguments: zip(["a", "日", "\u{301}", "🌙"] as [Character], [1, 2, 0, 2]))
    func `A character has columns`(character: Character, width: Int) {
        #expect(DisplayWidth.of(character) == width)
    }
}
