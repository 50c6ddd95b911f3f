internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let malformedPhone = Rule(
        "malformed-phone", .warning,
        what: "What is written for a phone number has hardly a digit in it.",
        why: "Who wants to ask can call nobody.",
        fix: "Write the number with its country, as in `+32 2 555 01 00`, or delete the line.",
        bad: "contacts:\n  - name: Ana Example\n    phone: call us",
        good: "contacts:\n  - name: Ana Example\n    phone: +32 2 555 01 00",
        check: .value(ofKey: "phone", .line) { scalar, findings in
            // A pattern takes long to look for.
            if scalar.text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }),
                scalar.text.wholeMatch(of: #/\d+([.,]\d+)?[eE]\+?\d+/#) != nil
            {
                return findings.add(
                    scalar.range, "“\(scalar.text)” is a number that a spreadsheet has shortened",
                    help: "Copy the phone number again, into a column of text.")
            }
            guard scalar.text.count(where: \.isNumber) < 3, !hasPlaceholder(scalar.text) else { return }
            findings.add(scalar.range, "“\(scalar.text)” is no phone number")
        })
}
