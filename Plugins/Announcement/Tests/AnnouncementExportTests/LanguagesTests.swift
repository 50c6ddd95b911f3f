import ExporterKit
import Foundation
import Testing

@testable import AnnouncementExport

/// The files of sentences: whole, of one make, and in their own language.
@Suite struct LanguagesTests {
    static let languages = [
        "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl",
        "pl", "pt", "ro", "sk", "sl", "sv",
    ]

    private func file(_ language: String) throws -> JSONValue {
        let folder = Fixture.folder.appending(path: "../../Sources/AnnouncementLanguages/Languages")
        return try JSONDecoder().decode(
            JSONValue.self, from: Data(contentsOf: folder.appending(path: "\(language).json")))
    }

    /// Texts by the path of their keys, with forms by category as `path/*category`.
    private static func texts(_ value: JSONValue, at path: String = "") -> [String: String] {
        switch value {
        case .object(let members):
            members.map { key, value in
                texts(value, at: path + "/" + (PluralCategory(rawValue: key) == nil ? key : "*" + key))
            }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: { first, _ in first }) }
        case .string(let text): [path: text]
        default: [path: ""]
        }
    }

    /// Whether a text is of what only some languages have.
    private static func isOptional(_ path: String) -> Bool {
        path.hasPrefix("/articles") || path.hasPrefix("/offices")
    }

    private static func values(in text: String) -> Set<Substring> {
        Set(text.split(separator: "{").dropFirst(text.first == "{" ? 0 : 1).map { $0.prefix { $0 != "}" } })
    }

    @Test func `All official languages of the EU have their sentences`() throws {
        let phrases = try Phrases.all()
        #expect(phrases.keys.sorted() == Self.languages)
        for language in Self.languages { #expect(try Self.texts(file(language))["/language"] == language) }
    }

    @Test(arguments: languages)
    func `Each file has all phrases with all values`(language: String) throws {
        func shape(_ language: String) throws -> [String: Set<Set<Substring>>] {
            var shape: [String: Set<Set<Substring>>] = [:]
            for (path, text) in Self.texts(try file(language)) where !Self.isOptional(path) {
                #expect(!text.isEmpty || path == "/numbers" || path == "/commaAfterExclamation", "\(path)")
                let path = path.split(separator: "/*").first.map(String.init) ?? path
                shape[path, default: []].insert(Self.values(in: text))
            }
            return shape
        }
        #expect(try shape(language) == shape("en"))
    }

    @Test(arguments: languages)
    func `Each phrase with a number has a form for each plural category of its language`(language: String) throws {
        let categories = Set(PluralCategory.ofWholeNumbers(in: language).map(\.rawValue))
        var byPath: [String: Set<String>] = [:]
        for path in Self.texts(try file(language)).keys {
            let parts = path.split(separator: "/*").map(String.init)
            if parts.count == 2 { byPath[parts[0], default: []].insert(parts[1]) }
        }
        for (path, forms) in byPath {
            if path == "/leads" || path.hasPrefix("/stages") {
                // Verbs go with names: one, more, and in Slovenian two.
                #expect(forms == (language == "sl" ? ["one", "two", "other"] : ["one", "other"]), "\(path)")
            } else {
                #expect(forms == categories, "\(path)")
            }
        }
    }

    @Test(arguments: languages)
    func `Numbers have words before each noun`(language: String) throws {
        let phrases = try #require(Phrases.all()[language])
        let nouns = phrases.numbers.flatMap(\.nouns)
        #expect(
            Set(nouns).subtracting(["country"]) == [
                "measure", "organisation", "individual", "project", "public-authority",
            ])
        #expect(Set(nouns).count == nouns.count)
        for numbers in phrases.numbers {
            let words = numbers.words.split(separator: " ")
            #expect(words.count == (language == "ga" ? 10 : 12) && Set(words).count == words.count)
        }
    }

    @Test(arguments: languages)
    func `What exports call countries is known from claims`(language: String) throws {
        let nations = try #require(Phrases.all()[language]).nations.split(separator: " ").map(String.init)
        let words = try HostWords(language)
        for count in [1, 2, 3, 5, 20, 21, 34] {
            let country = words.count(count, "country").lowercased().split(separator: " ").last.map(String.init) ?? ""
            #expect(nations.contains(country), "\(country)")
        }
    }

    /// A name comes as it is, so that what stands before a colon must be a label, and no postposition.
    @Test(arguments: ["de", "et", "fi", "hu", "lt", "lv"])
    func `Where a colon stands before whom a speaker is for, the words are those of the label`(language: String) throws
    {
        let phrase = try #require(Phrases.all()[language]).onBehalfOf
        let label = try #require(HostWords(language).labels[Label.onBehalfOf.rawValue])
        #expect(
            phrase.lowercased().contains(" \(label.lowercased()): ")
                || phrase.lowercased().contains("(\(label.lowercased()): "))
    }

    @Test(arguments: languages.filter { $0 != "en" })
    func `No file has English words`(language: String) throws {
        func words(_ language: String) throws -> Set<String> {
            let texts = Self.texts(try file(language)).filter {
                !$0.key.hasPrefix("/articles") && !["/supporters", "/nations", "/language"].contains($0.key)
            }
            return Set(
                texts.values.flatMap { text in
                    text.split(separator: "{").flatMap {
                        $0.drop { $0 != "}" && text.contains("{") }.split { !$0.isLetter }
                    }
                }.filter { $0.count > 2 }.map { $0.lowercased() })
        }
        let own = try HostWords(language).words.union(["partner", "partners", "six"])
        let english = try words(language).intersection(words("en")).subtracting(own)
        #expect(english.isEmpty)
    }
}
