import ExporterKit
import Testing
import TextExport

@Suite struct CommonMarkTextTests {
    static let texts: [(String, [String])] = [
        ("*a* **b** `c`\nd\\\ne", ["a b c d", "e"]),
        ("- a\n- b\n  - c", ["- a", "- b", "  - c"]),
        ("- a\n\n- b", ["- a", "", "- b"]),
        ("9. a\n10. b", [" 9. a", "10. b"]),
        ("> a\n>\n> b", ["> a", ">", "> b"]),
        ("> - a\n> - b", ["> - a", "> - b"]),
        ("```\na  b\n\n\tc\n```", ["    a  b", "", "        c"]),
        ("# a\n\n## b\n\nc", ["a", ".", "", "b", "^", "", "c"]),
        ("a\n\n***\n\nb", ["a", "", "* * *", "", "b"]),
        ("[a](https://x.example) b", ["a\u{A0}[L1] b", "", "links", "-----", "", "[L1] <https://x.example>"]),
        ("<https://x.example>", ["<https://x.example>"]),
        ("[m@x.example](mailto:m@x.example?subject=s)", ["<m@x.example>"]),
        ("[a](doi:10.5555/1)", ["a\u{A0}[L1]", "", "links", "-----", "", "[L1] <https://doi.org/10.5555/1>"]),
        ("[a](javascript:alert(1)) [b](data:text/html,x) [c](//x.example) [d](/e)", ["a b c d"]),
        ("![a](https://x.example/i.png)", ["a"]),
        ("[](https://x.example)", ["<https://x.example>"]),
        ("a <b>c</b>\n\n<div>d</div>", ["a <b>c</b>", "", "<div>d</div>"]),
        ("a [@none]", ["a [@none]"]),
        ("夜の\n静けさ", ["夜の静けさ"]),
        ("&#x202E;a&#27;b", ["<U+202E>a␛b"]),
    ]

    @Test(arguments: texts)
    func `A text is set without its markup`(source: String, lines: [String]) throws {
        #expect(try Fixture.lines(ofPreamble: source) == lines)
    }

    @Test func `A citation has the number of its reference`() throws {
        var statement = Fixture.statement(preamble: "a [@y][@x].")
        statement.references = [.init(id: "x", number: 1, title: "X"), .init(id: "y", number: 2, title: "Y")]
        let text = try Fixture.text(of: statement)
        #expect(text.contains("\na [2][1].\n"))
        #expect(text.contains("\n[1] X\n[2] Y\n"))
    }

    @Test func `One address is one note, and notes are numbered in the order of the text`() throws {
        let lines = try Fixture.lines(
            ofPreamble: "[a](https://b.example), [c](https://d.example), [e](https://b.example)")
        #expect(lines.first == "a\u{A0}[L1], c\u{A0}[L2], e\u{A0}[L1]")
        #expect(lines.suffix(2) == ["[L1] <https://b.example>", "[L2] <https://d.example>"])
    }

    @Test func `What hangs is wrapped within its indent`() throws {
        let lines = try Fixture.lines(
            ofPreamble: "1. one two three four five six seven eight nine\n   > ten eleven twelve thirteen fourteens",
            width: 40)
        #expect(
            lines == [
                "1. one two three four five six seven", "   eight nine", "   > ten eleven twelve thirteen",
                "   > fourteens",
            ])
    }

    @Test func `Code too long for a line breaks after a space`() throws {
        let lines = try Fixture.lines(ofPreamble: "    let a/b = one_two_three four_five_six_seven", width: 40)
        #expect(lines == ["    let a/b = one_two_three", "    four_five_six_seven"])
    }
}
