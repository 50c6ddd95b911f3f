internal import CommonMark
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let malformedEmail = Rule(
        "malformed-email",
        what: "What is written for an e-mail address, in a link of a text, too, is not one (RFC 5321).",
        why: "Who wants to endorse or to ask would write to nobody.",
        fix: "Write it as `name@example.org`.",
        bad: "contacts:\n  - email: press(at)example.org",
        good: "contacts:\n  - email: press@example.org",
        check: .value(of: .email, .commonMark) { scalar, findings in
            if scalar.kind == .commonMark { return checkLinks(of: scalar, &findings) }
            guard !isAddress(scalar.text) else { return }
            let help: String? =
                if scalar.text.first?.isWhitespace == true || scalar.text.last?.isWhitespace == true {
                    "Delete the space before or after it."
                } else if scalar.text.lowercased().hasPrefix("mailto:") {
                    "Write the address without `mailto:`."
                } else if scalar.text.lowercased().contains("protected") {
                    "The address was hidden where this text was copied from: ask for the real one."
                } else if scalar.text.firstMatch(of: #/[\[(\s](at|dot)[\])\s]/#.ignoresCase()) != nil {
                    "Write `@` and `.`: exports keep the address readable for people who need it."
                } else {
                    helpForAddresses(within: scalar.text)
                }
            let bare = scalar.text.replacing(#/^\s*(mailto:)?|\s*$/#.ignoresCase(), with: "")
            findings.add(
                scalar.range, "“\(scalar.text)” is no e-mail address", help: help,
                fixes: isAddress(bare) ? findings.rewriting(scalar, as: bare, isSafe: true) : [])
        })

    /// What to do where addresses stand between other words and signs.
    private static func helpForAddresses(within text: String) -> String? {
        // The pattern is tried at each place: of a long text that takes too long, and nobody meant an address.
        guard text.utf8.count <= 300, text.holds(UInt8(ascii: "@")) else { return nil }
        let addresses = text.matches(of: address).map { String($0.0) }
        guard let first = addresses.first else { return nil }
        return addresses.count > 1 ? "Keep one of the addresses." : "Write the address alone: `\(first)`."
    }

    /// A link may be to several addresses, and say more behind a question mark (RFC 6068).
    private static func checkLinks(of scalar: DeclaredScalar, _ findings: inout Findings) {
        for link in findings.links(in: scalar, to: [.mailto], unless: { LinkScheme(of: String($0)) != .mailto }) {
            let addresses = link.rest.prefix { $0 != "?" }.split(separator: ",", omittingEmptySubsequences: false)
            guard let other = addresses.first(where: { !isAddress(String($0)) }) else { continue }
            findings.add(
                link.place,
                other.isEmpty
                    ? "the link “\(link.destination)” is to no e-mail address"
                    : "the link “\(link.destination)” is to “\(other)”, which is no e-mail address",
                help: "Write it as `mailto:name@example.org`.")
        }
    }

    // A pattern takes longer to make than to look for. It holds no code, and so can be used by all threads.
    // swift-format-ignore
    private nonisolated(unsafe) static let address = #/[\p{L}\p{N}!#$%&'*+\/=?^_`{|}~\-]+(\.[\p{L}\p{N}!#$%&'*+\/=?^_`{|}~\-]+)*@([\p{L}\p{N}]([\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}\-]{2,}/#

    static func isEmailAddress(_ text: String) -> Bool { isAddress(text) }

    private static func isAddress(_ text: String) -> Bool {
        if isPlainAddress(text) { return true }
        // An address has no more than 254 bytes (RFC 5321, 4.5.3.1.3); the pattern takes the square of a text's length.
        return text.utf8.count <= 1000 && text.wholeMatch(of: address) != nil
    }

    /// Whether a text is an address in ASCII, as most are: making the pattern for all of them takes long.
    private static func isPlainAddress(_ text: String) -> Bool {
        var scanner = ByteScanner(text)
        repeat {
            guard
                scanner.skip(while: { $0.isLetter || $0.isDigit || "!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }) > 0
            else { return false }
        } while scanner.take(".")
        guard scanner.take("@") else { return false }
        var hyphen = false
        var (labels, length) = (0, 0)
        repeat {
            let start = scanner
            length = scanner.skip { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
            var label = start
            guard length > 0, !label.take("-") else { return false }
            hyphen = label.skip(atMost: length - 1) { _ in true } == length - 1 && label.take("-")
            labels += 1
        } while !hyphen && scanner.take(".")
        return labels > 1 && length > 1 && !hyphen && scanner.isAtEnd
    }
}
