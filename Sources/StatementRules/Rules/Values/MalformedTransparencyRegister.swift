internal import StatementFormat

extension Rule {
    static let malformedTransparencyRegister = Rule(
        "malformed-transparency-register",
        what: "A number of the EU Transparency Register is none.",
        why: "Readers look the organisation up by it.",
        fix: "Copy it from the register; it looks like `123456789012-34`.",
        bad: "endorsers:\n  - name: Society of Example Medicine\n    transparency-register: 12345-6",
        good: "endorsers:\n  - name: Society of Example Medicine\n    transparency-register: \"123456789012-34\"",
        check: .value { scalar, findings in
            guard scalar.kind == .transparencyRegister, scalar.text.wholeMatch(of: #/[0-9]{7,13}-[0-9]{2}/#) == nil
            else { return }
            findings.add(scalar.range, "“\(scalar.text)” is no number of the Transparency Register")
        })
}
