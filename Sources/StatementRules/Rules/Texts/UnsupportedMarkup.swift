internal import CommonMark
internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let unsupportedMarkup = Rule(
        "unsupported-markup", .warning,
        what: "A CommonMark text has a table, a footnote or a picture.",
        why:
            "CommonMark knows neither tables nor footnotes, and readers would see their signs; of a picture, exports have its description only.",
        fix: "Write a list in place of a table, a `[@id]` in place of a footnote, and a link in place of a picture.",
        bad: "summary: |\n  | Country | Since |\n  |---------|-------|\n  | Poland  | 2021  |",
        good: "summary: |\n  - Poland, since 2021",
        check: .value(of: .commonMark, ifAny: [.linking, .piped]) { scalar, findings in
            guard mayHave(scalar.text) else { return }
            var places = PieceFinder(in: scalar.range)
            func add(_ piece: String, _ message: String, help: String, _ findings: inout Findings) {
                guard let place = places.next(piece, in: findings) else { return }
                findings.add(place, message, help: help)
            }
            let text = findings.commonMark(scalar.text, at: scalar.range)
            text.forEachInline { inline in
                switch inline {
                case .image(_, let source) where LinkScheme(of: source) != nil:
                    add(
                        "](" + source, "a text has no pictures: exports have the description of this one only",
                        help: "Delete the `!` before the bracket, and it is a link to the picture.", &findings)
                // A note of one word, such as an address, is taken for where its number leads.
                case .link(let shown, _, _) where shown.isFootnote:
                    let mark = "[\(CommonMark.plainText(of: shown))]"
                    add(
                        mark, "“\(mark)” is no footnote: it is shown as a link to what stands behind `\(mark):`",
                        help: "Write the note into the text, or cite a reference: `[@id]`.", &findings)
                case .text(let text) where text.utf8.contains(UInt8(ascii: "[")):
                    for match in text.matches(of: #/\[\^[^\[\]\s]+\]/#) {
                        add(
                            String(match.output), "“\(match.output)” is no footnote: it is shown as it stands",
                            help: "Write the note into the text, or cite a reference: `[@id]`.", &findings)
                    }
                default: break
                }
            }
            for line in scalar.text.split(separator: "\n") where isBelowHeadOfTable(line) {
                add(
                    line.trimmed, "a text has no tables: this one is shown in one line, with its signs",
                    help: "Write a list, with an item for each row.", &findings)
            }
        })

    /// Whether a closer look is of use.
    private static func mayHave(_ text: String) -> Bool {
        text.withBytes { $0.contains("|") || $0.contains("![") || $0.contains("[^") }
    }

    /// Whether a line is the one below the head of a table: dashes and colons between vertical lines.
    private static func isBelowHeadOfTable(_ line: Substring) -> Bool {
        line.utf8.contains(UInt8(ascii: "|"))
            && line.wholeMatch(of: #/[\s>]*\|?(\s*:?-{2,}:?\s*\|)+(\s*:?-{2,}:?\s*)?/#) != nil
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
        return String(self[start..<end])
    }
}
