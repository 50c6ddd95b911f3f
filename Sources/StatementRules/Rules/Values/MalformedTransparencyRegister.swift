internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let malformedTransparencyRegister = Rule(
        "malformed-transparency-register",
        what: "What is written for a number of the EU Transparency Register is not one.",
        why: "Readers look the organisation up by it.",
        fix: "Copy it from the register; it looks like `123456789012-34`.",
        bad: "endorsers:\n  - name: Society of Example Medicine\n    transparency-register: 12345-6",
        good: "endorsers:\n  - name: Society of Example Medicine\n    transparency-register: \"123456789012-34\"",
        check: .value(of: .transparencyRegister) { scalar, findings in
            guard !isNumber(scalar.text) else { return }
            let meant = LookAlikes.replaced(in: scalar.text).flatMap { isNumber($0.text) ? $0 : nil }
            findings.add(
                scalar.range,
                "“\(scalar.text)” is no number of the Transparency Register"
                    + (meant.map { ": it has \(LookAlikes.name($0.sign)) in it" } ?? ""),
                help: meant.map { "Write `\($0.text)`." },
                fixes: meant.map { findings.rewriting(scalar, as: $0.text, isSafe: true) } ?? [])
        })

    private static func isNumber(_ text: String) -> Bool {
        var scanner = ByteScanner(text)
        return (7...13).contains(scanner.skip(while: \.isDigit)) && scanner.take("-")
            && scanner.skip(while: \.isDigit) == 2 && scanner.isAtEnd
    }
}
