internal import StatementFormat

extension Rule {
    static let malformedROR = Rule(
        "malformed-ror",
        what: "A ROR identifier is none, or its check digits do not fit.",
        why: "With one wrong letter it is another organisation's, or nobody's.",
        fix: "Copy it from ror.org; it looks like `https://ror.org/05gq02987`.",
        bad: "endorsers:\n  - name: Society of Example Medicine\n    ror: https://ror.org/05gq02988",
        good: "endorsers:\n  - name: Society of Example Medicine\n    ror: https://ror.org/05gq02987",
        check: .value { scalar, findings in
            guard scalar.kind == .ror else { return }
            guard
                let match = scalar.text.wholeMatch(of: #/(https:\/\/ror\.org\/)?0([a-hj-km-np-tv-z0-9]{6})([0-9]{2})/#)
            else {
                findings.add(scalar.range, "“\(scalar.text)” is no ROR identifier")
                return
            }
            // ISO/IEC 7064, MOD 97-10, over the number in Crockford's base 32.
            let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
            let number = match.2.reduce(0) { $0 * 32 + (alphabet.firstIndex(of: $1) ?? 0) }
            let digits = 98 - (number * 100) % 97
            if Int(match.3) != digits {
                findings.add(scalar.range, "the check digits of “\(scalar.text)” do not fit the rest of it")
            }
        })
}
