internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let malformedROR = Rule(
        "malformed-ror",
        what: "What is written for a ROR identifier is not one, or its check digits do not fit.",
        why: "With one wrong letter it is another organisation's, or nobody's.",
        fix: "Copy it from ror.org; it looks like `https://ror.org/05gq02987`.",
        bad: "endorsers:\n  - name: Society of Example Medicine\n    ror: https://ror.org/05gq02988",
        good: "endorsers:\n  - name: Society of Example Medicine\n    ror: https://ror.org/05gq02987",
        check: .value(of: .ror) { scalar, findings in
            guard let (number, digits) = parts(of: scalar.text) else {
                findings.add(scalar.range, "“\(scalar.text)” is no ROR identifier")
                return
            }
            // ISO/IEC 7064, MOD 97-10.
            if digits != 98 - (number * 100) % 97 {
                findings.add(scalar.range, "the check digits of “\(scalar.text)” do not fit the rest of it")
            }
        })

    /// The number of an identifier, which it has in Crockford's base 32, and its check digits.
    private static func parts(of text: String) -> (number: Int, digits: Int)? {
        var scanner = ByteScanner(text)
        _ = scanner.take("https://ror.org/")
        var (number, digits) = (0, 0)
        let isNumber =
            scanner.take("0")
            && scanner.skip(
                atMost: 6,
                while: { byte in
                    guard let value = base32.firstIndex(of: byte) else { return false }
                    number = number * 32 + value
                    return true
                }) == 6
        let hasDigits =
            scanner.skip(
                atMost: 2,
                while: { byte in
                    digits = digits * 10 + Int(byte & 0x0F)
                    return byte.isDigit
                }) == 2
        return isNumber && hasDigits && scanner.isAtEnd ? (number, digits) : nil
    }

    private static let base32 = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
