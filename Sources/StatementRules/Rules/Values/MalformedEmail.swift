internal import StatementFormat

extension Rule {
    static let malformedEmail = Rule(
        "malformed-email",
        what: "An e-mail address is none (RFC 5321).",
        why: "Who wants to endorse or to ask would write to nobody.",
        fix: "Write it as `name@example.org`.",
        bad: "contacts:\n  - email: press(at)example.org",
        good: "contacts:\n  - email: press@example.org",
        check: .value { scalar, findings in
            // First of all: making a pattern takes time, and few values are addresses.
            guard scalar.kind == .email else { return }
            // swift-format-ignore
            let address = #/[\p{L}\p{N}!#$%&'*+\/=?^_`{|}~\-]+(\.[\p{L}\p{N}!#$%&'*+\/=?^_`{|}~\-]+)*@([\p{L}\p{N}]([\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}\-]{2,}/#
            guard scalar.text.wholeMatch(of: address) == nil else { return }
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
                    nil
                }
            let bare = scalar.text.replacing(#/^\s*(mailto:)?|\s*$/#.ignoresCase(), with: "")
            findings.add(
                scalar.range, "“\(scalar.text)” is no e-mail address", help: help,
                fixes: bare.wholeMatch(of: address) == nil ? [] : findings.rewriting(scalar, as: bare, isSafe: true))
        })
}
