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
        var bytes = text.utf8[...]
        while let first = bytes.popFirst() {
            guard let second = bytes.first else { break }
            for rest in rests[Int(first)] where second | 0x20 == rest[0] && bytes.count >= rest.count {
                if zip(bytes, rest).allSatisfy({ $0 | 0x20 == $1 }) { return true }
            }
        }
        return false
    }

    /// What placeholders begin with, in small letters: by the first byte, small or capital.
    private static let rests: [[[UInt8]]] = {
        var rests = [[[UInt8]]](repeating: [], count: 256)
        for beginning in [
            "todo", "tbd", "tbc", "tba", "fixme", "xxx", "orem ipsum", "to be con", "to be det", "to be ann",
            "to be com", "???", "[insert", "[add", "[name", "[date", "[placeholder", "[your",
        ] {
            for first in Set([beginning.prefix(1), beginning.prefix(1).uppercased()[...]]) {
                for byte in first.utf8 { rests[Int(byte)].append(Array(beginning.utf8.dropFirst())) }
            }
        }
        return rests
    }()

    // Capitals only where the word has a meaning in small letters, as “todo” in Spanish.
    nonisolated(unsafe) private static let pattern =
        #/\b(?:TODO|TBD|TBC|TBA|FIXME|XXX+|[Ll]orem [Ii]psum|(?i:to be (?:confirmed|determined|announced|completed)))\b|\?\?\?+|\[(?i:insert|add|name|date|placeholder|your)\b[^\]]*\]/#
}
