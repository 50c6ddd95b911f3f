internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let placeholder = Rule(
        "placeholder", .warning,
        what: "A text still has a placeholder: TODO, TBD, lorem ipsum and the like.",
        why: "Placeholders get published.",
        fix: "Write what is meant, or delete it; notes to yourself fit into a comment that begins with `#`.",
        bad: "summary: Forty organisations call for TODO.",
        good: "summary: Forty organisations call for registries.",
        check: .value { scalar, findings in
            guard scalar.kind.isProse, mayHoldOne(scalar.text), let found = scalar.text.firstMatch(of: pattern) else {
                return
            }
            let text = String(found.output)
            findings.add(findings.range(of: text, in: scalar.range), "“\(text)” is a placeholder")
        })

    /// Whether a text has anything that placeholders begin with: the pattern itself takes long.
    private static func mayHoldOne(_ text: String) -> Bool {
        ["TODO", "TB", "FIXME", "XXX", "orem", "to be ", "To be ", "To Be ", "TO BE ", "???", "["].contains {
            text.contains($0)
        }
    }

    // Capitals only where the word has a meaning in small letters, as “todo” in Spanish.
    nonisolated(unsafe) private static let pattern =
        #/\b(?:TODO|TBD|TBC|TBA|FIXME|XXX+|[Ll]orem [Ii]psum|(?i:to be (?:confirmed|determined|announced|completed)))\b|\?\?\?+|\[(?i:insert|add|name|date|placeholder|your)\b[^\]]*\]/#
}
