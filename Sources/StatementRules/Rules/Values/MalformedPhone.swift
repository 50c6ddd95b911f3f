internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let malformedPhone = Rule(
        "malformed-phone", .warning,
        what: "What is written for a phone number has hardly a digit in it, or letters in place of digits.",
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
            if let word = wordWithLetters(in: scalar.text) {
                let meant = LookAlikes.replaced(in: word).map(\.text) ?? word
                return findings.add(
                    findings.range(of: word, in: scalar.range), "“\(word)” in this phone number has letters in it",
                    help: "Write it with digits only: `\(meant)`.")
            }
            guard scalar.text.count(where: \.isNumber) < 3, !hasPlaceholder(scalar.text) else { return }
            findings.add(scalar.range, "“\(scalar.text)” is no phone number")
        })

    /// A group of a number that has the letters `O`, `l` or `I` among its digits, and no others: an extension has, as `x12`.
    private static func wordWithLetters(in text: String) -> String? {
        guard text.utf8.contains(where: { "OolI".utf8.contains($0) }) else { return nil }
        return text.split { " -/.()\u{A0}".contains($0) }.first { word in
            word.contains { "OolI".contains($0) } && word.contains(where: \.isNumber)
                && word.allSatisfy { "OolI+0123456789".contains($0) }
        }.map(String.init)
    }
}
