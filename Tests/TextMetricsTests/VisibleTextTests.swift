import Testing
import TextMetrics

@Suite struct VisibleTextTests {
    static let texts: [(String, String)] = [
        ("plain “text” 日本 🌙", "plain “text” 日本 🌙"), ("a\tb", "a b"), ("a\nb\r", "a␊b␍"), ("\u{1B}[31m", "␛[31m"),
        ("\u{0}\u{7F}", "␀␡"), ("\u{85}\u{9B}", "<U+0085><U+009B>"), ("a\u{202E}b", "a<U+202E>b"),
        ("\u{2066}\u{200F}\u{61C}", "<U+2066><U+200F><U+061C>"), ("\u{2028}\u{FEFF}", "<U+2028><U+FEFF>"),
        ("e\u{301}\u{1B}", "e\u{301}␛"), ("👩‍⚕️", "👩‍⚕️"),
    ]

    @Test(arguments: texts)
    func `What cannot be seen is spelt out`(text: String, visible: String) {
        #expect(VisibleText.of(text) == visible)
    }

    @Test(arguments: [
        ("plain “text” 日本 👩‍⚕️", "plain “text” 日本 👩‍⚕️"), ("a\u{200B}b\u{AD}", "a<U+200B>b<U+00AD>"),
        ("\u{2060}\u{202E}\t\u{1B}", "<U+2060><U+202E> ␛"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ])
    func `In a message, what has no width is spelt out, too`(text: String, visible: String) {
        #expect(VisibleText.ofMessage(text) == visible)
    }

    @Test func `In a name, what cannot be seen has no place, whatever it is in texts`() {
        let hidden: [UInt32] = [
            0, 0x0A, 0x7F, 0xAD, 0x034F, 0x180B, 0x200B, 0x200C, 0x200D, 0x202E, 0x2028, 0x3164, 0xFDD0, 0xFE0F, 0xFEFF,
            0xFFF9, 0xFFFF, 0x1FFFE, 0xE0041, 0xE0100, 0x10FFFF,
        ]
        for scalar in hidden.compactMap(Unicode.Scalar.init) {
            #expect(VisibleText.isHiddenInName(scalar), "\(VisibleText.codePoint(scalar))")
        }
        for scalar in "a.b-c_d e/ä\u{301}й日本한العहिं🌙\u{FFFD}".unicodeScalars {
            #expect(!VisibleText.isHiddenInName(scalar), "\(VisibleText.codePoint(scalar))")
        }
    }

    @Test func `No scalar is shown as something invisible`() {
        for value in 0...UInt32(0x2FFFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = VisibleText.of(scalar)
            if shown.unicodeScalars.contains(where: VisibleText.isInvisible) {
                Issue.record("U+\(String(value, radix: 16)) is shown as itself")
            }
        }
    }

    @Test(arguments: [
        ("a/b-c_1.yaml", "a/b-c_1.yaml"), ("ü/例.yaml", "ü/例.yaml"), ("a b;touch c", "'a b;touch c'"),
        ("it's", #"'it'\''s'"#), ("$(a)\u{1B}", "'$(a)\u{241B}'"),
    ])
    func `A path is one word of a shell`(path: String, word: String) {
        #expect(VisibleText.ofShellWord(path) == word)
    }
}
