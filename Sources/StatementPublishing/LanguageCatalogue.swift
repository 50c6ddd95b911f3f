internal import Diagnostics
internal import Foundation
internal import StatementFormat
internal import StatementProtocol
internal import YAMLTree

/// The words of a language: labels, names of the format's vocabulary, dates, numbers and countries.
package struct LanguageCatalogue: Sendable {
    /// The tag that a statement asked for; its words may be English where there is no catalogue for it.
    private let tag: String
    private let root: YAMLNode?
    private let fallback: YAMLNode?

    /// The languages that have a catalogue, with their files.
    private static let files: [String: [UInt8]] = [
        "de": PackageResources.de_yaml,
        "en": PackageResources.en_yaml,
    ]

    /// The tags of the languages that have a catalogue.
    package static var languages: [String] { files.keys.sorted() }

    /// The words for a BCP 47 tag: of its language, or English where that has no catalogue.
    package init(tag: String) {
        self.tag = tag
        let language = LanguageTag.primary(of: tag)
        root = Self.read(language)
        fallback = language == "en" ? nil : Self.read("en")
    }

    private static func read(_ language: String) -> YAMLNode? {
        files[language].flatMap { YAMLReader.read(SourceFile(path: "\(language).yaml", bytes: $0)).root }
    }

    private func value(_ path: String...) -> YAMLNode? {
        func find(_ root: YAMLNode?) -> YAMLNode? {
            path.reduce(root) { node, key in node?[key] }
        }
        return find(root) ?? find(fallback)
    }

    private func text(_ section: String, _ key: String) -> String {
        value(section, key)?.text ?? key
    }

    /// All labels.
    var labels: [String: String] {
        Dictionary(
            Label.allCases.map { ($0.rawValue, text("labels", $0.rawValue)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the catalogue has a text of its own at a path, for the test that it is complete.
    package func has(_ section: String, _ key: String) -> Bool { root?[section]?[key]?.text != nil }

    var callForAction: String { text("labels", Label.callForAction.rawValue) }

    func term(_ section: String, _ word: some Vocabulary) -> PublishedStatement.Term {
        .init(value: word.rawValue, label: text(section, word.rawValue))
    }

    func date(_ date: CalendarDate) -> PublishedStatement.CalendarDate {
        var text = String(date.year)
        if let month = date.month, case .sequence(let months)? = value("months")?.content, months.count == 12,
            let format = value(date.day == nil ? "month-format" : "day-format")?.text
        {
            text = format.replacingOccurrences(of: "{day}", with: date.day.map(String.init) ?? "")
                .replacingOccurrences(of: "{month}", with: months[month - 1].text ?? "")
                .replacingOccurrences(of: "{year}", with: text)
        }
        return .init(value: date.text, text: text)
    }

    /// A whole number, in groups of three digits from 10 000 on.
    func number(_ number: Int) -> String {
        let digits = Array(String(number))
        guard digits.count > 4, let separator = value("thousands-separator")?.text else { return String(digits) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return text
    }

    /// `80 endorsers`.
    func endorsers(_ count: Int) -> String {
        text("endorsers", count == 1 ? "one" : "other").replacingOccurrences(of: "{count}", with: number(count))
    }

    /// `up to 80 organisations and individuals`.
    func claim(_ count: Int, _ qualifier: ClaimQualifier, kind: String?) -> String {
        text("qualifier", qualifier.rawValue).replacingOccurrences(of: "{count}", with: number(count))
            .replacingOccurrences(of: "{kind}", with: kind ?? value("endorsers-noun")?.text ?? "")
    }

    /// The name of a country in the catalogue's language.
    func country(_ code: String) -> PublishedStatement.Country {
        if let name = root?["countries"]?[code]?.text { return .init(code: code, name: name) }
        let english = Country.englishNames[code] ?? code
        guard root?["name"] != nil, LanguageTag.primary(of: tag) != "en" else {
            return .init(code: code, name: english)
        }
        let name = Locale(identifier: LanguageTag.primary(of: tag)).localizedString(forRegionCode: code)
        return .init(code: code, name: name ?? english)
    }

    /// A language by its tag: its name for itself and the direction of its script.
    static func language(_ tag: String) -> PublishedStatement.Language {
        let primary = LanguageTag.primary(of: tag)
        let name = read(primary)?["name"]?.text ?? Locale(identifier: primary).localizedString(forLanguageCode: primary)
        let subtags = tag.lowercased().split(separator: "-").map(String.init)
        let isRightToLeft =
            rightToLeftScripts.contains { subtags.contains($0) }
            || rightToLeftLanguages.contains(primary)
                && !subtags.contains { $0.count == 4 && $0 != "arab" && $0 != "hebr" }
        return .init(tag: tag, name: name ?? tag, direction: isRightToLeft ? "rtl" : "ltr")
    }

    private static let rightToLeftLanguages: Set<String> = [
        "ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "ckb",
    ]
    private static let rightToLeftScripts = ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm"]
}
