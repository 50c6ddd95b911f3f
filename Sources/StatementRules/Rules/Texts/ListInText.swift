internal import Diagnostics
internal import StatementFormat
internal import YAMLTree

extension Rule {
    static let listInText = Rule(
        "list-in-text",
        what: "A text that is not in quotes goes on in a line that begins with a hyphen, as an item of a list does.",
        why:
            "YAML takes the line for more of the text before: two endorsers become one, “Society A - Society B”, which nobody sees.",
        fix:
            "Write each item of a list with as many spaces before its hyphen. For a list within a text, begin that with `|`.",
        bad: "addressees:\n  - European Commission\n    - Member States",
        good: "addressees:\n  - European Commission\n  - Member States",
        check: .value(of: .line, .lines, .commonMark, ifAny: .hyphened) { scalar, findings in
            guard scalar.style == .plain else { return }
            let bytes = findings.sources[scalar.range].bytes
            let offsets = scalar.range.offsets.clamped(to: 0..<bytes.count)
            // In running text it may be a dash.
            let severity = scalar.kind == .line ? Severity.error : .warning
            var reported = 0
            var start = offsets.lowerBound
            while let end = bytes[start..<offsets.upperBound].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
                start = end + 1
                let sign =
                    bytes[start..<offsets.upperBound].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? offsets.upperBound
                guard sign + 1 < offsets.upperBound, bytes[sign] == UInt8(ascii: "-"), bytes[sign + 1] == 0x20 else {
                    continue
                }
                let line = bytes[sign..<offsets.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }
                reported += 1
                guard reported <= 100 else { return }
                findings.add(
                    SourceRange(sign..<line.endIndex, file: scalar.range.file),
                    "this is no item of a list: YAML takes it for more of the text in the line before",
                    severity: severity)
            }
        })
}
