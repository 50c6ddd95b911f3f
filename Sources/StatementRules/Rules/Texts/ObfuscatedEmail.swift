internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let obfuscatedEmail = Rule(
        "obfuscated-email", from: .published,
        what: "A text has an e-mail address that was made unreadable: “name [at] example.org”, “[email protected]”.",
        why: """
            What a web page does against harvesters is copied into the statement and from there to newspapers; \
            “[email protected]” is no address of anybody.
            """,
        fix: "Write the address itself, or ask for it: exports keep it readable for people who need it.",
        bad: "acknowledgements: Write to press [at] example.org.",
        good: "acknowledgements: Write to press@example.org.",
        check: .value(of: .line, .lines, .commonMark, ifAny: .obfuscated) { scalar, findings in
            guard let place = ObfuscatedAddress.find(in: scalar.text) else { return }
            findings.add(
                findings.range(of: place, in: scalar.range), "“\(place)” is an e-mail address that nobody can use")
        })
}

/// Looks for e-mail addresses that were written around.
enum ObfuscatedAddress {
    /// The first one in a text.
    static func find(in text: String) -> String? {
        guard mayHaveOne(text) else { return nil }
        if let match = text.firstMatch(of: protected) { return String(match.output) }
        if let match = text.firstMatch(of: bracketed) { return String(match.output) }
        return text.firstMatch(of: spoken).map { String($0.output) }
    }

    /// Whether a text has anything that such addresses consist of: the patterns take long.
    private static func mayHaveOne(_ text: String) -> Bool {
        var (hasDot, hasAt) = (false, false)
        var last: UInt8 = 0x20
        var bytes = text.utf8[...]
        while let byte = bytes.popFirst() {
            let isOpen = "[({<".utf8.contains(last) || last == 0x20
            switch byte | 0x20 {
            case UInt8(ascii: "a") where isOpen && last != 0x20 && bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "t"):
                return true
            case UInt8(ascii: "e") where last == UInt8(ascii: "[") && bytes.starts(with: "mail".utf8): return true
            case UInt8(ascii: " ") where bytes.first == UInt8(ascii: "a") || bytes.first == UInt8(ascii: "A"):
                hasAt = true
            case UInt8(ascii: "d") where isOpen && bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "o"): hasDot = true
            default:
                if last == UInt8(ascii: "["), byte == 0x20 || byte >= 0x80 { hasAt = true }
            }
            if hasDot, hasAt || text.utf8.contains(UInt8(ascii: "@")) { return true }
            last = byte
        }
        return false
    }

    nonisolated(unsafe) private static let protected = #/\[e-?mail[ \u{A0}](?:protected|address)\]/#.ignoresCase()

    // What stands in brackets may also be a word of a sentence, as may “at” in “look at the dot”: then what follows is no
    // domain.
    nonisolated(unsafe) private static let bracketed =
        #/[\p{L}\p{N}._%+\-]+(?: ?(?:\[ ?at ?\]|\{ ?at ?\}) ?|\(at\)| ?\( ?at ?\) ?(?=[\p{L}\p{N}\-]+ ?(?:\.|[\[({]? ?dot ?[\])}]?)))[\p{L}\p{N}\-]+(?: ?[\[({] ?dot ?[\])}] ?[\p{L}\p{N}\-]+| dot [\p{L}]{2,}|\.[\p{L}\p{N}\-]+)+/#
        .ignoresCase()

    nonisolated(unsafe) private static let spoken =
        #/[\p{L}\p{N}._%+\-]+(?: at (?!(?:the|an?|this|that|its|our) )|@)[\p{L}\p{N}\-]+(?:(?: dot | ?[\[({] ?dot ?[\])}] ?)[\p{L}\p{N}\-]+)+/#
        .ignoresCase()
}
