internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let tooManyWords = Rule(
        "too-many-words",
        what: "The text is longer than the team's policy allows.",
        why: "What is too long is not read, and platforms cut it off.",
        fix: "Shorten the text, or move parts of it to `annexes`, which do not count.",
        bad: "summary: Registries for all who need them.",
        good: "summary: Registries for all.",
        policy: "limits:\n  words: 8",
        check: .statement { statement, findings in
            guard let maximum = findings.policy.maximumWords else { return }
            var count = 0
            for text in statement.countedTexts {
                let words = Words.count(in: text.value)
                if count <= maximum, count + words > maximum {
                    let all = statement.countedTexts.reduce(0) { $0 + Words.count(in: $1.value) }
                    findings.add(
                        text.range,
                        "the text has \(all) words, and the policy allows \(maximum): here they are exceeded")
                    return
                }
                count += words
            }
        })
}

extension Statement {
    /// The texts that make up its length, in the order in which they are read.
    fileprivate var countedTexts: [Located<String>] {
        var texts = [summary, preamble]
        texts += sections.flatMap { [$0.title, $0.text] }
        texts += [call?.title, call?.text]
        texts += measureGroups.flatMap { [$0.title, $0.text] }
        texts += allMeasures.flatMap { [$0.title, $0.text, $0.rationale] }
        return texts.compactMap(\.self)
    }
}

/// The words of a text.
private enum Words {
    /// What stands between white space and has a letter or a digit in it; marks of CommonMark alone are no words.
    static func count(in text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
