internal import Languages
package import StatementFormat
package import StatementProtocol
internal import TextMetrics

/// The words of a language: labels, names of the format's vocabulary, dates, numbers, counts, lists and countries.
package struct LanguageCatalogue: Sendable {
    /// The language of the words; English where the statement's language has no file.
    private let language: String
    private let file: LanguageFile?

    /// The languages that have a file of their own.
    package static var languages: [String] { LanguageFile.languages }

    /// The words for a BCP 47 tag: of its language, or English ones where that has no file.
    package init(tag: String) {
        let language = LanguageTag.primary(of: tag)
        if let file = LanguageFile.of(language) {
            (self.language, self.file) = (language, file)
        } else {
            (self.language, file) = ("en", LanguageFile.of("en"))
        }
    }

    /// The language of the words, where it is another than that of a tag.
    package func languageOfWords(for tag: String) -> PublishedStatement.Language? {
        LanguageTag.primary(of: tag) == language ? nil : Self.language(language)
    }

    /// Every text of the language's file by its path, `labels/date`; none where it has no file.
    package static func words(of language: String) -> [String: String] { LanguageFile.of(language)?.all ?? [:] }

    private func text(_ section: String, _ key: String) -> String {
        file?.text(section, key) ?? key
    }

    /// All labels.
    var labels: [String: String] { file?.labels ?? [:] }

    /// The word for a label.
    func label(_ label: Label) -> String { labels[label.rawValue] ?? label.rawValue }

    func term(_ section: String, _ word: some Vocabulary) -> PublishedStatement.Term {
        .init(value: word.rawValue, label: text(section, word.rawValue))
    }

    // MARK: Dates and numbers

    /// A date as the language writes it.
    package func text(of date: CalendarDate) -> String {
        var text = file?.text("year-format") ?? "{year}"
        var name = ""
        if let month = date.month {
            let months = (date.day == nil ? file?.texts("months-alone") : nil) ?? file?.texts("months") ?? []
            if months.indices.contains(month - 1) { name = months[month - 1] }
            text = file?.text(date.day == nil ? "month-format" : "day-format") ?? "{day} {month} {year}"
        }
        let day = date.day.map { $0 == 1 ? file?.text("first-day") ?? "1" : String($0) }
        return Self.filled(text, ["day": day ?? "", "month": name, "year": String(date.year)])
    }

    func date(_ date: CalendarDate) -> PublishedStatement.CalendarDate {
        .init(value: date.text, text: text(of: date))
    }

    /// A whole number, in groups of three digits from 10 000 on.
    package func number(_ number: Int) -> String {
        let digits = Array(String(number))
        guard digits.count > 4, let separator = file?.text("thousands-separator") else { return String(digits) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return text
    }

    /// A number of things, in the plural form that goes with it: `80 endorsers`.
    package func count(_ count: Int, _ noun: Noun) -> String {
        let category = PluralCategory(of: count, in: language)
        let form =
            file?.text("counts", noun.rawValue, category.rawValue) ?? file?.text("counts", noun.rawValue, "other")
        return Self.filled(form ?? "{count}", ["count": number(count)])
    }

    /// `up to 80 organisations and individuals`.
    func claim(_ count: Int, _ qualifier: ClaimQualifier, kind: String?) -> String {
        let what = kind.map { "\(number(count)) \($0)" } ?? self.count(count, .endorser)
        guard qualifier != .exactly else { return what }
        return Self.filled(text("qualifier", qualifier.rawValue), ["what": what])
    }

    /// A form of the language with values in the place of their names in braces.
    private static func filled(_ form: String, _ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = form[...]
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let end = rest.utf8[start...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = rest[rest.utf8.index(after: start)..<end]
            let next = rest.utf8.index(after: end)
            result += rest[..<start]
            result += values.first { $0.key == name }?.value ?? String(rest[start..<next])
            rest = rest[next...]
        }
        return result + rest
    }

    // MARK: Lists and quotes

    /// The colon with what stands before it.
    package var colon: String { file?.text("colon") ?? ":" }

    /// The sign between parts of a line, with what stands before it.
    package var semicolon: String { file?.text("semicolon") ?? ";" }

    /// `A, B and C`.
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        var end = file?.text("list-and") ?? ", "
        if items.count == 2 { end = file?.text("list-and-of-two") ?? end }
        if let other = file?.text("list-and-before-i"), Self.beginsWithI(last) { end = other }
        return items.dropLast().joined(separator: ", ") + end + last
    }

    /// Whether a Spanish word begins with the sound of its `y`, so that this becomes `e`: `e Italia`, `y hielo`.
    private static func beginsWithI(_ word: String) -> Bool {
        let word = word.lowercased()
        if word.hasPrefix("i") || word.hasPrefix("í") { return true }
        let vowels = Set("aáeéoóuú")
        return (word.hasPrefix("hi") || word.hasPrefix("hí"))
            && word.dropFirst(2).first.map { !vowels.contains($0) } ?? true
    }

    // MARK: Countries and languages

    /// The name of a country in the catalogue's language.
    package func country(_ code: String) -> PublishedStatement.Country {
        .init(code: code, name: file?.name("countries", code) ?? Country.englishNames[code] ?? code)
    }

    /// A language by its tag: its name for itself, the direction of its script, and its quotation marks.
    package static func language(_ tag: String) -> PublishedStatement.Language {
        let subtags = tag.lowercased().split(separator: "-").map(String.init)
        let primary = LanguageTag.primary(of: tag)
        let isRightToLeft =
            rightToLeftScripts.contains { subtags.contains($0) }
            || rightToLeftLanguages.contains(primary)
                && !subtags.contains { $0.count == 4 && $0 != "arab" && $0 != "hebr" }
        let name = LanguageFile.of(primary)?.text("name") ?? LanguageFile.ofOthers?.name("names", primary)
        return .init(
            tag: tag, name: name ?? tag, direction: isRightToLeft ? "rtl" : "ltr",
            quotationMarks: quotationMarks(primary, subtags))
    }

    /// The quotation marks of a language; the English ones where it is not known to have others.
    private static func quotationMarks(_ primary: String, _ subtags: [String]) -> PublishedStatement.QuotationMarks {
        let isTraditional = primary == "zh" && !traditionalChinese.isDisjoint(with: subtags)
        let others = { (key: String) in
            LanguageFile.ofOthers?.name("quotation-marks", key)?.split(separator: " ").map(String.init)
        }
        let marks =
            LanguageFile.of(primary)?.texts("quotation-marks") ?? others(isTraditional ? "zh-hant" : primary) ?? []
        guard marks.count == 4 else {
            return .english
        }
        return .init(opening: marks[0], closing: marks[1], innerOpening: marks[2], innerClosing: marks[3])
    }

    private static let traditionalChinese: Set<String> = ["hant", "tw", "hk", "mo"]
    private static let rightToLeftLanguages: Set<String> = [
        "ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "ckb",
    ]
    private static let rightToLeftScripts = ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm"]
}

/// What is counted in words.
package enum Noun: String, CaseIterable, Sendable {
    case endorser, measure, country, organisation, individual, project
    case publicAuthority = "public-authority"

    init(_ kind: EndorserKind) {
        self =
            switch kind {
            case .organisation: .organisation
            case .individual: .individual
            case .project: .project
            case .publicAuthority: .publicAuthority
            }
    }
}
