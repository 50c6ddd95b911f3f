internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let lostLetters = Rule(
        "lost-letters", .warning,
        what: "The name of an endorser, a lead or an affiliation has a question mark within a word.",
        why: "A program that did not know a letter wrote `?` in its place: nobody is called `Soci?t?`.",
        fix: "Write the letter, or export the spreadsheet anew as CSV in UTF-8.",
        bad: "endorsers:\n  - Soci?t? Exemple",
        good: "endorsers:\n  - Société Exemple",
        check: .statement { statement, findings in
            for lead in statement.leads { check(lead.name, &findings) }
            let endorsers = statement.endorsers
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices {
                check(endorsers[index].name, &findings)
                for affiliation in endorsers[index].affiliations {
                    check(affiliation.role, &findings)
                    check(affiliation.organisation, &findings)
                }
            }
        })

    private static func check(_ text: Located<String>?, _ findings: inout Findings) {
        guard let text, let word = text.value.withBytes(wordWithLostLetter) else { return }
        let piece = String(decoding: text.value.utf8.dropFirst(word.lowerBound).prefix(word.count), as: UTF8.self)
        findings.add(findings.range(of: piece, in: text.range), "“\(piece)” has lost a letter")
    }

    /// A word with a question mark between a letter and a small one, that is no part of an address.
    private static func wordWithLostLetter(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var start = 0
        while let sign = bytes.offset(of: UInt8(ascii: "?"), from: start) {
            start = sign + 1
            guard sign > 0, start < bytes.count, bytes[sign - 1].isLetter, bytes[start].isLetter,
                bytes[start] & 0x20 != 0
            else { continue }
            let first = bytes[..<sign].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
            let end = bytes.offset(of: 0x20, from: sign) ?? bytes.count
            if !bytes[first..<end].contains(where: { "/=&".utf8.contains($0) }) { return first..<end }
        }
        return nil
    }
}
