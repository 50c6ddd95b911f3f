internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let contactDataOfEndorser = Rule(
        "contact-data-of-endorser",
        what: "An endorser's name, acronym or affiliation has an e-mail address or a phone number in it.",
        why: "All of that is published; the address was given for the team alone.",
        fix: "Move it under `private`, as `email` or `phone`; in a spreadsheet, to a column `private.email`.",
        bad: "endorsers:\n  - Ana Example, ana@example.org",
        good: "endorsers:\n  - name: Ana Example\n    private:\n      email: ana@example.org",
        check: .statement { statement, findings in
            let endorsers = statement.endorsers
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices {
                check(endorsers[index].name, &findings)
                check(endorsers[index].acronym, &findings)
                check(endorsers[index].honorific, &findings)
                for affiliation in endorsers[index].affiliations {
                    check(affiliation.role, &findings)
                    check(affiliation.organisation, &findings)
                }
            }
        })

    private static func check(_ text: Located<String>?, _ findings: inout Findings) {
        guard let text, let (piece, what) = ContactData.first(in: text.value) else { return }
        findings.add(
            findings.range(of: piece, in: text.range), "\(what) stands in what is published of an endorser")
    }
}

/// Looks for what people are reached by.
private enum ContactData {
    static func first(in text: String) -> (piece: String, what: String)? {
        if text.holds(UInt8(ascii: "@")) {
            let words = text.split { $0.isWhitespace || "<>()[],;:\"".contains($0) }
            if let address = words.first(where: isAddress) { return (String(address), "an e-mail address") }
        }
        if text.holds(UInt8(ascii: "+")), let number = phoneNumber(in: text) { return (number, "a phone number") }
        return nil
    }

    private static func isAddress(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let name = parts.first, let domain = parts.last, !name.isEmpty else { return false }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } && (labels.last?.count ?? 0) > 1
    }

    /// A number in international form: a plus sign with seven digits or more behind it.
    private static func phoneNumber(in text: String) -> String? {
        var rest = text[...]
        while let sign = rest.firstIndex(of: "+") {
            let number = rest[rest.index(after: sign)...].prefix {
                $0.isASCII && $0.isNumber || " ()-/.\u{A0}".contains($0)
            }
            if number.count(where: \.isNumber) >= 7, number.first?.isNumber == true,
                let last = number.lastIndex(where: \.isNumber)
            {
                return String(rest[sign...last])
            }
            rest = rest[rest.index(after: sign)...]
        }
        return nil
    }
}
