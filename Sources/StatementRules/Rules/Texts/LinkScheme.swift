internal import CommonMark
internal import StatementFormat

extension Rule {
    static let linkScheme = Rule(
        "link-scheme",
        what: "A link in a text does not begin with `https:`, `http:`, `mailto:` or `doi:`.",
        why: "Links without a scheme lead elsewhere from every page, and other schemes can run code.",
        fix: "Write the whole address, with `https://`.",
        bad: "summary: See [our page](javascript:alert).",
        good: "summary: See [our page](https://www.example.org).",
        isFixed: true,
        check: .value(of: .commonMark, ifAny: .linking) { scalar, findings in
            guard !PlainMarkup.hasPlainLinksOnly(scalar.text) else { return }
            for (destination, place) in findings.destinations(in: scalar, where: { LinkScheme(of: $0) == nil }) {
                let visible = String(String.UnicodeScalarView(destination.unicodeScalars.filter { $0.value > 0x20 }))
                if destination.hasPrefix("#") {
                    findings.add(
                        place, "the link “\(destination)” leads to a place in the statement, which a text cannot",
                        help: "Write what is meant in words, such as the title of the section, without the brackets.")
                } else if destination.hasPrefix("tel:") || destination.hasPrefix("sms:") {
                    findings.add(
                        place, "the link “\(destination)” is not allowed: telephone numbers are no links",
                        help: "Write the number as text, or as `phone` of a contact.")
                } else if visible != destination, LinkScheme(of: visible) != nil {
                    findings.add(
                        place,
                        "the link “\(destination)” has \(destination.contains(" ") ? "a space" : "white space") in it",
                        help: "Write `%20` for a space that belongs to it.")
                } else {
                    let isEmail = destination.wholeMatch(of: /[^\s@:\/]+@[^\s@:\/]+\.[^\s@:\/]+/) != nil
                    findings.add(
                        place,
                        destination.isEmpty
                            ? "this link leads nowhere"
                            : "the link “\(destination)” is not allowed: its scheme is none of https, http, mailto and doi",
                        help: isEmail ? "Write `mailto:\(destination)`." : nil)
                }
            }
        })
}
