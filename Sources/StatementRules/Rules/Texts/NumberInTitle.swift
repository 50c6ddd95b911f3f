internal import Diagnostics
internal import Languages
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let numberInTitle = Rule(
        "number-in-title", .warning,
        what: "The title of a measure begins with the number of the measure.",
        why: """
            Numbers are computed from the order, in every export: “1. Agree” is published as “1. 1. Agree”, and the number \
            that is written stays when the order changes.
            """,
        fix: "Delete the number: it is computed from the order of the measures.",
        bad: "measures:\n  - title: 1. Agree on standards\n  - title: 2. Fund registries",
        good: "measures:\n  - title: Agree on standards\n  - title: Fund registries",
        check: .statement { statement, findings in
            let language = LanguageTag.primary(of: statement.language?.value ?? "en")
            check(statement.measures, within: nil, language, &findings)
            for (index, measure) in statement.measures.enumerated() {
                check(measure.measures, within: index + 1, language, &findings)
            }
        })

    /// Reports numbers that are those of the measures, and such as several measures have.
    private static func check(
        _ measures: [Measure], within parent: Int?, _ language: String, _ findings: inout Findings
    ) {
        let numbered = measures.enumerated().compactMap { index, measure in
            measure.title.flatMap { title in
                TitleNumber(title.value, within: parent, language).map { (position: index + 1, title, number: $0) }
            }
        }
        // Of two, each may be an ordinal; three in a row are numbers.
        let isSeries = numbered.count > 2 && numbered.count == measures.count
        for (position, title, number) in numbered
        where (number.value == position || numbered.count > 1) && !number.isOfName(title.value) {
            // “2. Lebenshälfte” is the second half of life, where the first measure has no number.
            let mayBeOrdinal = numbered.count == 1 && number.isPlain && ordinalsHaveDots(in: language)
            if mayBeOrdinal, position > 1, number.text.contains(".") { continue }
            // What stays must be read as it is now.
            let stays = title.value.dropFirst(number.text.count).first?.isLetter == true
            let isSafe =
                (position == 1 || numbered.count > 1)
                && (isSeries || number.isBeforeTitle(title.value, in: language))
            let fixes =
                number.isPlain && stays && number.value == position && !mayBeOrdinal
                ? findings.edit(number.text, in: title.range, to: "").map {
                    [Fix("Delete the number", [$0], isSafe: isSafe)]
                } : nil
            let text = number.text.split(separator: " ").joined(separator: " ")
            findings.add(
                findings.range(of: text, in: title.range), "“\(text)” is the number of a measure, in its title",
                fixes: fixes ?? [])
        }
    }
}

/// Whether a number with a full stop behind it is an ordinal in a language, in front of any word.
private func ordinalsHaveDots(in language: String) -> Bool {
    ["cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "no", "pl", "sk", "sl", "sr", "tr"]
        .contains(language)
}

/// The number that the title of a measure begins with.
private struct TitleNumber {
    var value: Int
    /// With all before the title itself: `1. `, `Measure 1: `.
    var text: String
    /// Whether it is digits with a full stop or a bracket, and no more.
    var isPlain: Bool

    /// - Parameter parent: the number of the measure that holds this one, as `1` of `1.2`.
    init?(_ title: String, within parent: Int?, _ language: String) {
        // Hardly any title has one, and patterns take long.
        guard Self.mayBegin(title) else { return nil }
        let within = parent.map { "\($0)." } ?? ""
        if let match = title.prefixMatch(of: /(\()?(\d{1,2}\.)?(\d{1,2})([.)])? +/),
            match.2.map({ $0 == within }) ?? true, match.2 != nil || match.4 != nil, let value = Int(match.3)
        {
            // “(1.” is none, nor is “(1 ”.
            guard match.1 == nil || match.4 == ")" else { return nil }
            (self.value, text, isPlain) = (value, String(match.0), match.1 == nil && match.4 != nil)
        } else if let match = title.prefixMatch(of: /([IVX]{1,5})[.)] +/),
            let value = Self.romans.firstIndex(of: String(match.1))
        {
            (self.value, text, isPlain) = (value + 1, String(match.0), false)
        } else if let match = title.prefixMatch(of: /(\p{L}+) (\d{1,2})( ?[:.)] +| [–—-] +)/),
            Self.words(in: language).contains(match.1.lowercased()), let value = Int(match.2)
        {
            (self.value, text, isPlain) = (value, String(match.0), false)
        } else {
            return nil
        }
        // A number alone is a title.
        if text.count == title.count { return nil }
    }

    /// Whether it is certain that what stands behind it is the title. As an ordinal, “1. Mai” is a day.
    func isBeforeTitle(_ title: String, in language: String) -> Bool {
        title.dropFirst(text.count).first?.isUppercase == true
            && (!ordinalsHaveDots(in: language) || !text.contains("."))
    }

    /// Whether it is a letter with a word behind it that begins as none of a title, as in “V. cholerae”.
    func isOfName(_ title: String) -> Bool {
        text.first.map { "IVX".contains($0) } == true && title.dropFirst(text.count).first?.isLowercase == true
    }

    /// Whether a title begins with digits, a bracket, or Roman digits or a word with a sign or a number behind them.
    private static func mayBegin(_ title: String) -> Bool {
        title.withBytes { bytes in
            guard let first = bytes.first else { return false }
            if first.isDigit || first == UInt8(ascii: "(") { return true }
            guard let end = bytes.firstIndex(where: { $0 < 0x80 && !$0.isLetter }), end + 1 < bytes.count else {
                return false
            }
            switch bytes[end] {
            case UInt8(ascii: " "):
                let number = bytes[(end + 1)...].prefix(2).prefix { $0.isDigit }
                let sign = bytes[number.endIndex...].first { $0 != 0x20 }
                // A dash has three bytes, of which this is the first.
                return !number.isEmpty && sign.map { ":.)-".utf8.contains($0) || $0 == 0xE2 } == true
            case UInt8(ascii: "."), UInt8(ascii: ")"): return end <= 5 && bytes[end + 1] == UInt8(ascii: " ")
            default: return false
            }
        }
    }

    private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

    /// What measures are called before their numbers.
    private static func words(in language: String) -> [String] {
        let labels = [language, "en"].compactMap { LanguageFile.of($0)?.labels["measure"]?.lowercased() }
        return labels + ["recommendation", "action"]
    }
}
