import ExporterKit
import JSONExport
import Testing

@Suite struct CanonicalJSONTests {
    static let texts: [(JSONValue, String)] = [
        (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-7, "-7"),
        (.number(0.5), "0.5"), (.number(1e300), "1e+300"), (.integer(.max), "9223372036854775807"),
        (.array([]), "[]"), (.object([:]), "{}"), (.array([1, .array([]), "a"]), #"[1,[],"a"]"#),
        ("a/b \u{7F}", #""a/b \u007f""#), ("“ü” 日本 🌙", "\"“ü” 日本 🌙\""), ("\"\\", #""\"\\""#),
        ("\u{08}\u{0C}\n\r\t\u{1F}", #""\b\f\n\r\t\u001f""#),
        ("\u{85}\u{200F}\u{2029}\u{2066}\u{FEFF}", #""\u0085\u200f\u2029\u2066\ufeff""#),
    ]

    @Test(arguments: texts)
    func `A value has one text`(value: JSONValue, text: String) {
        #expect(CanonicalJSON.text(of: value, layout: .line) == text)
    }

    @Test func `Combining characters stay as they were written`() {
        let decomposed = "Nguye\u{302}\u{303}n"
        let text = CanonicalJSON.text(of: .string(decomposed))
        #expect(Array(text.unicodeScalars) == Array("\"\(decomposed)\"".unicodeScalars))
    }

    @Test func `Keys are in the order of their code points`() {
        // By appearance, é (U+0065 U+0301) would stand where U+00E9 does, after z.
        let value: JSONValue = ["z": 1, "e\u{301}": 2, "\u{1F319}": 3, "Z": 4, "\u{FF5A}": 5, "$": 6]
        let text = CanonicalJSON.text(of: value, layout: .line)
        let expected = "{\"$\":6,\"Z\":4,\"e\u{301}\":2,\"z\":1,\"\u{FF5A}\":5,\"\u{1F319}\":3}"
        #expect(Array(text.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `Indented text has two spaces a level`() {
        let value: JSONValue = ["b": [1, ["c": .null]], "a": .object([:]), "d": .array([])]
        #expect(
            CanonicalJSON.text(of: value) == """
                {
                  "a": {},
                  "b": [
                    1,
                    {
                      "c": null
                    }
                  ],
                  "d": []
                }
                """)
    }
}
