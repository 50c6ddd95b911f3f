internal import ExporterKit
internal import FoundationEssentials

/// The sentences of a language, from its file in `Languages`.
struct Phrases: Decodable, Sendable {
    /// A sentence for one and for any other number.
    struct Counted: Decodable, Sendable {
        var one: String
        var other: String
    }

    /// What is said of a statement in one of its stages.
    struct Stage: Decodable, Sendable {
        var headline: Counted
        var lead: Counted
    }

    /// What the text is, `News release`.
    var release: String
    /// Numbers in words, from zero.
    var numbers: [String]
    var and: String
    var comma: String
    /// What stands before a name that has one of `articleWords` in it.
    var article: String
    var articleWords: [String]
    var headlinePartners: Counted
    var stages: [String: Stage]
    var endorsementCloses: String
    var network: String
    var networkOn: String
    var measures: Counted
    var measuresByTheme: Counted
    var measureCount: Counted
    var ranked: String
    var addressees: String
    /// Beginnings of words for those who endorse; a claim of something else is no number of endorsers.
    var supporters: [String]
    var claimed: String
    var claimedOn: String
    var claimedOther: String
    var claimedOtherOn: String
    var counted: String
    var countedSoFar: String
    var kinds: [String: Counted]
    var countries: Counted
    var categories: String
    var categoriesCounted: String
    var quotationMarks: [String]
    /// Whether a comma follows a quote that ends with an exclamation or question mark.
    var commaAfterExclamation: Bool
    var said: String
    var added: String
    /// What closes the roles of a speaker before the verb.
    var addedCloses: String
    /// What somebody is, and where.
    var role: String
    var onBehalfOf: String
    var `where`: String
    var next: String
    var more: String
    var end: String

    /// All languages by their code. Add a file, and a line here.
    static func all() throws(ExportError) -> [String: Phrases] {
        let files = ["de": PackageResources.de_json, "en": PackageResources.en_json]
        do {
            return try files.mapValues { try JSONDecoder().decode(Phrases.self, from: Data($0)) }
        } catch {
            throw ExportError("the sentences of the exporter are broken: \(error)")
        }
    }

    /// A number in words as far as the language has words for it here, else in digits.
    func words(_ number: Int) -> String {
        numbers.indices.contains(number) ? numbers[number] : String(number)
    }

    /// The sentence for a number, with the number in it.
    func counted(_ counted: Counted, _ number: Int, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["n": words(number)], uniquingKeysWith: { value, _ in value })
        return Self.fill(number == 1 ? counted.one : counted.other, values)
    }

    /// A, B and C.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: comma) + and + last
    }

    /// A name with its article, as far as its words tell that it has one.
    func withArticle(_ name: String) -> String {
        let words = name.split { !$0.isLetter }
        guard !article.isEmpty, words.contains(where: { articleWords.contains(String($0)) }) else { return name }
        return name.lowercased().hasPrefix(article) ? name : article + name
    }

    /// A phrase with its values, in which nothing is taken for a name of a value.
    static func fill(_ phrase: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = phrase[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: start)..<end])
            result += rest[..<start] + (values[name] ?? String(rest[start...end]))
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}

extension String {
    /// The text with a capital at its beginning.
    var capitalised: String {
        first.map { $0.uppercased() + dropFirst() } ?? self
    }
}
