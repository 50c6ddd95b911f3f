internal import StatementFormat

extension Rule {
    static let malformedURL = Rule(
        "malformed-url",
        what: "A web address is not a complete `https` or `http` URL (RFC 3986).",
        why: "A link that does not work is worse than none, and other schemes can run code in the reader's browser.",
        fix: "Copy the address from the browser, with `https://`.",
        bad: "leads:\n  - name: Society of Example Medicine\n    url: www.example.org",
        good: "leads:\n  - name: Society of Example Medicine\n    url: https://www.example.org",
        isFixed: true,
        check: .value { scalar, findings in
            guard scalar.kind == .url, let problem = problem(of: scalar.text) else { return }
            // Whether there is a page with `https` can only be seen in a browser.
            let isBare = problem.what.hasPrefix("it does not begin") && problem.help != nil
            findings.add(
                scalar.range, "“\(scalar.text)” is no web address: \(problem.what)", help: problem.help,
                fixes: isBare ? findings.rewriting(scalar, as: "https://" + scalar.text, isSafe: false) : [])
        })

    // Made once: making a pattern takes longer than using it.
    nonisolated(unsafe) private static let schemeAndRest = #/([A-Za-z][A-Za-z0-9+.\-]*):(.*)/#
    // swift-format-ignore
    nonisolated(unsafe) private static let hostName = #/([A-Za-z0-9\u{00A1}-\u{10FFFF}]([A-Za-z0-9\-\u{00A1}-\u{10FFFF}]*[A-Za-z0-9\u{00A1}-\u{10FFFF}])?\.)+[A-Za-z0-9\-\u{00A1}-\u{10FFFF}]{2,}\.?/#
    nonisolated(unsafe) private static let hostAndPort = #/[^:]+(:[0-9]{1,5})?/#
    nonisolated(unsafe) private static let brokenEscape = #/%(?![0-9A-Fa-f]{2})/#

    private static func problem(of url: String) -> (what: String, help: String?)? {
        if let space = url.unicodeScalars.first(where: { $0.properties.isWhitespace || $0.value < 0x20 }) {
            return (
                "it has \(space == " " ? "a space" : "white space") in it",
                "Write `%20` for a space that belongs to it."
            )
        }
        guard let match = url.wholeMatch(of: schemeAndRest), !match.1.contains(".") else {
            return ("it does not begin with `https://`", url.contains(".") ? "Write `https://\(url)`." : nil)
        }
        let scheme = match.1.lowercased()
        guard scheme == "https" || scheme == "http" else {
            return ("its scheme is `\(match.1)`, not `https` or `http`", nil)
        }
        guard match.2.hasPrefix("//") else { return ("there is no `//` after `\(scheme):`", nil) }
        let authority = match.2.dropFirst(2).prefix { !"/?#".contains($0) }
        if authority.contains("@") { return ("it has a user name in it", "Remove what stands before the `@`.") }
        let host = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        guard
            host.wholeMatch(
                of:
                    hostName
            ) != nil
        else {
            return (host.isEmpty ? "it has no host" : "“\(host)” is no host name", nil)
        }
        if authority.wholeMatch(of: hostAndPort) == nil { return ("its port is no number", nil) }
        if url.firstMatch(of: brokenEscape) != nil {
            return ("it has a `%` without two digits after it", "Write `%25` for a `%` that belongs to it.")
        }
        if let character = url.first(where: { "<>\"{}|\\^`".contains($0) }) {
            return ("it has a `\(character)` in it", nil)
        }
        return nil
    }
}
