internal import AnnouncementLanguages
internal import ExporterKit

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The sentences of a language, from its file in `AnnouncementLanguages`.
///
/// Names, titles and counts are put into them as they are. So each sentence is built such that the words put in stand
/// in the form in which they come, which in a language with cases is the nominative.
struct Phrases: Decodable, Sendable {
    /// What is said of a statement in one of its stages.
    struct Stage: Decodable, Sendable {
        var headline: Forms
        var lead: Forms
    }

    /// The words for numbers from one, as they stand before certain nouns.
    struct Numbers: Decodable, Sendable {
        var nouns: [String]
        var words: String
    }

    /// The article before names that have one of certain words in them.
    struct Articles: Decodable, Sendable {
        var article: String
        /// Words of which a name with an article has one.
        var words: String
        /// What other names with an article begin with: a University of Example has one, an Example University has none.
        var beginnings: [String]
        /// How a word ends that says whose something is: a name with one has no article.
        var possessives: [String]
    }

    /// Titles that go with other words than ``Phrases/role``.
    struct Offices: Decodable, Sendable {
        var role: String
        /// How such titles end; an ellipsis stands for any words.
        var endings: [String]
        /// Words that no such title has in it, as a Director of Imaging does.
        var exceptions: [String]
    }

    var language: String
    /// What the text is, `News release`.
    var release: String
    var numbers: [Numbers]
    var and: String
    /// What stands between parts that have commas in them.
    var separator: String
    /// Only where names of organisations have an article, and nothing else goes before them.
    var articles: Articles?
    /// The leads in a sentence, as in “the organisations A and B”.
    var leads: Forms
    var partners: Forms
    var stages: [String: Stage]
    var endorsementCloses: String
    var network: String
    var networkOn: String
    var measures: Forms
    var measuresByTheme: Forms
    var addressees: String
    /// Beginnings of words for those who endorse; a claim of something else is no number of endorsers.
    var supporters: String
    /// What claims call countries.
    var nations: String
    var claimed: String
    var claimedOther: String
    var asOf: String
    var counted: String
    var countedSoFar: String
    var countries: Forms
    var categories: String
    /// A quote with its speaker, in the order and with the punctuation of the language.
    var said: String
    /// The same of a second speaker.
    var added: String
    /// Whether a comma follows a quote that ends with an exclamation or question mark.
    var commaAfterExclamation: Bool
    /// What somebody is, and where.
    var role: String
    /// Only where there are such titles.
    var offices: Offices?
    var onBehalfOf: String
    var `where`: String
    var next: String
    var end: String

    /// All languages by their code.
    static func all() throws(ExportError) -> [String: Phrases] {
        let data = announcementLanguages()
        do {
            let bytes = Data(UnsafeBufferPointer(start: data.bytes, count: data.count))
            let languages = try JSONDecoder().decode([Phrases].self, from: bytes)
            return Dictionary(languages.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
        } catch {
            throw ExportError("the sentences of the exporter are broken: \(error)")
        }
    }

    /// A number before a noun, in words as far as the language has words for it here.
    ///
    /// - Parameter text: the number in digits, with what follows it.
    func inWords(_ text: String, _ number: Int, _ noun: String) -> String {
        let words = numbers.first { $0.nouns.contains(noun) }?.words.split(separator: " ") ?? []
        let digits = String(number)
        guard number > 0, words.indices.contains(number - 1), text.hasPrefix(digits) else { return text }
        return String(words[number - 1] + text.dropFirst(digits.count))
    }

    /// The sentence for a number of nouns, with the number as `{n}` in it.
    func counted(_ forms: Forms, _ number: Int, _ noun: String, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["n": inWords(String(number), number, noun)], uniquingKeysWith: { own, _ in own })
        return Self.fill(forms[PluralCategory(of: number, in: language)], values)
    }

    /// A, B and C.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + and + last
    }

    /// What somebody is, and where, with the words that go with the title.
    func role(_ title: String, at organisation: String) -> String {
        let phrase = offices.flatMap { $0.has(title) ? $0.role : nil } ?? role
        return Self.fill(phrase, ["title": title, "organisation": withArticle(organisation)])
    }

    /// A name with its article, as far as its words tell that it has one.
    func withArticle(_ name: String) -> String {
        guard let articles, !articles.isPossessive(name) else { return name }
        let words = Set(name.split { !$0.isLetter })
        guard
            !words.isDisjoint(with: articles.words.split(separator: " "))
                || articles.beginnings.contains(where: name.hasPrefix)
        else { return name }
        return name.lowercased().hasPrefix(articles.article) ? name : articles.article + name
    }

    /// A phrase with its values, in which nothing is taken for a name of a value. A value that ends a sentence itself,
    /// as a date may, takes the phrase's full stop.
    static func fill(_ phrase: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = phrase[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: start)..<end])
            let value = values[name] ?? String(rest[start...end])
            result += rest[..<start] + value
            rest = rest[rest.index(after: end)...]
            if rest.first == ".", let last = value.last, ".!?…".contains(last) { rest.removeFirst() }
        }
        return result + rest
    }
}

extension Phrases.Articles {
    /// Whether a name says whose it is by one of the endings, which is as much as an article.
    fileprivate func isPossessive(_ name: String) -> Bool {
        name.split(separator: " ").contains { word in possessives.contains { word.hasSuffix($0) } }
    }
}

extension Phrases.Offices {
    /// Whether a title is one of these, whatever stands before it.
    fileprivate func has(_ title: String) -> Bool {
        let title = title.lowercased()
        let words = title.split { !$0.isLetter }
        guard !title.contains(","), !words.contains(where: { exceptions.contains(String($0)) }) else { return false }
        return endings.contains { ending in
            let parts = ending.lowercased().split(separator: " … ")
            guard let last = parts.last, title.hasSuffix(last) else { return false }
            let before = title.dropLast(last.count)
            return before.last?.isLetter != true && parts.dropLast().allSatisfy { words.contains($0) }
        }
    }
}

extension String {
    /// The text without a full stop at its end, as it stands before another mark; an abbreviation keeps it that has others,
    /// and so does an ellipsis.
    var unstopped: String {
        guard last == "." || last == "。", split(separator: " ").last?.dropLast().contains(".") == false else {
            return self
        }
        return String(dropLast())
    }

    /// The text with a capital at its beginning.
    var capitalised: String {
        first.map { $0.uppercased() + dropFirst() } ?? self
    }
}
