internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let markupInLine = Rule(
        "markup-in-line", .warning,
        what: "Text of one line, such as a title or a name, has markup in it: CommonMark, HTML or a citation.",
        why: "Such text is published as it stands, with all its signs.",
        fix: "Write plain text. What needs a citation or a link can stand in the text below the title.",
        bad: "title: Clean Air &amp; Water for **Every** Classroom",
        good: "title: Clean Air & Water for Every Classroom",
        check: .value(of: .line, ifAny: [.marked, .angle, .linking]) { scalar, findings in
            guard let match = scalar.text.firstMatch(of: markup) else { return }
            let piece = String(match.output)
            let text = [
                "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "’", "&nbsp;": " ", "&apos;": "’",
            ][piece]
            findings.add(
                findings.range(of: piece, in: scalar.range),
                "“\(piece)” is markup, which is published as it stands in text of one line",
                help: text.map { $0 == " " ? "Write a space." : "Write `\($0)`." })
        })

    /// Character references, tags, strong emphasis, links and citations. A pattern takes longer to make than to look for;
    /// it holds no code, and so can be used by all threads.
    // swift-format-ignore
    private nonisolated(unsafe) static let markup = #/&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,5}|#x[0-9a-fA-F]{1,5});|<\/?(?:b|i|em|strong|u|br|p|span|sup|sub|a)\b[^<>]*>|\*\*\S.*?\*\*|\[@[\p{L}\p{N}.\-]+\]|\]\(https?:[^()\s]*\)/#
}
