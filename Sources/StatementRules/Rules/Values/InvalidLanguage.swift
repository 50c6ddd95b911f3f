internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let invalidLanguage = Rule(
        "invalid-language",
        what: "A language is no BCP 47 tag of a known language.",
        why: "The language decides the words, dates, order and hyphenation of an export, and how it is read aloud.",
        fix: "Write the two letters of the language, as in `en` or `de`.",
        bad: "language: english",
        good: "language: en",
        isFixed: true,
        check: .value(of: .languageTag) { scalar, findings in
            guard !LanguageTag.isValid(scalar.text) else { return }
            let meant = LanguageTag.meant(by: scalar.text)
            findings.add(
                scalar.range, "“\(scalar.text)” is no language tag" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                help: meant.map { "Write `\(scalar.key): \($0)`." },
                fixes: meant.map {
                    // A country's code may stand for another of its languages.
                    findings.rewriting(scalar, as: $0, isSafe: scalar.text.utf8.count > 2)
                } ?? [])
        })
}
