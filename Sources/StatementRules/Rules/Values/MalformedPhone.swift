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
            guard scalar.text.count(where: \.isNumber) < 3, !hasPlaceholder(scalar.text) else { return }
            findings.add(scalar.range, "“\(scalar.text)” is no phone number")
        })
}
