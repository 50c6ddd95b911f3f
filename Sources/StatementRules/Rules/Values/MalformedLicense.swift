internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let malformedLicense = Rule(
        "malformed-license", .warning,
        what: "A licence is not written as an SPDX identifier.",
        why: "Programs, repositories and search engines know licences by these identifiers only.",
        fix: "Write the identifier of spdx.org/licenses, as in `CC-BY-4.0`.",
        bad: "license: CC BY 4.0",
        good: "license: CC-BY-4.0",
        check: .value(ofKey: "license", .line) { scalar, findings in
            let words = scalar.text.split(separator: " ")
            // An expression of several identifiers has words between them (SPDX 2.3, annex D).
            guard !words.contains(where: { ["AND", "OR", "WITH"].contains($0) }) else { return }
            let meant = creativeCommons(scalar.text)
            guard
                words.count != 1 || !scalar.text.utf8.allSatisfy(isIdentifierByte)
                    || meant ?? scalar.text != scalar.text
            else { return }
            findings.add(
                scalar.range,
                "“\(scalar.text)” is no SPDX identifier" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                help: meant.map { "Write `license: \($0)`." },
                fixes: meant.map { findings.rewriting(scalar, as: $0, isSafe: true) } ?? [])
        })

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "-.+:".utf8.contains(byte)
    }

    /// The identifier of a Creative Commons licence, however it is written.
    private static func creativeCommons(_ text: String) -> String? {
        let words = text.uppercased().split(whereSeparator: { " -_".contains($0) }).map(String.init)
        if words == ["CC0"] || words == ["CC0", "1.0"] { return "CC0-1.0" }
        guard words.count >= 3, words[0] == "CC", words[1] == "BY", let version = words.last,
            ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(version),
            words.dropFirst(2).dropLast().allSatisfy({ ["NC", "ND", "SA"].contains($0) })
        else { return nil }
        return words.joined(separator: "-")
    }
}
