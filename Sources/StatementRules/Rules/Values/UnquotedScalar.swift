internal import Diagnostics
internal import StatementFormat
internal import TextMetrics
internal import YAMLTree

extension Rule {
    static let unquotedScalar = Rule(
        "unquoted-scalar", .warning,
        what: "Text is written so that editors take it for a number or a boolean.",
        why: """
            The validator reads a value as its key says, so nothing is lost here; but an editor or a script that \
            follows YAML's core schema would turn `1.10` into 1.1 and `True` into `true`.
            """,
        fix: "Put the value in quotes.",
        bad: "version: 1.10",
        good: "version: \"1.10\"",
        check: .value(of: .line, .lines, .commonMark, .slug, ifAny: .typed) { scalar, findings in
            // A number is no country, address or the like either way: other rules say so.
            let type = CoreSchemaType(plain: scalar.text)
            guard type != .string, scalar.kind.isProse || scalar.kind == .slug && scalar.text.isSlug else {
                return
            }
            // A phone number that became one is told by another rule, and is none in quotes either.
            if scalar.key == "phone", scalar.text.contains(where: { "eE".contains($0) }) { return }
            let word = type == .boolean ? "a boolean" : "a number"
            findings.add(
                scalar.range, "`\(scalar.key)` is text, but editors take \(scalar.text) for \(word)",
                help: "Put it in quotes: `\(scalar.key): \"\(scalar.text)\"`.",
                fixes: findings.edit(scalar.text, in: scalar.range, to: "\"\(scalar.text)\"").map {
                    [Fix("Put the value in quotes", [$0], isSafe: true)]
                } ?? [])
        })
}
