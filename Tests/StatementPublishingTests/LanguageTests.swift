import Foundation
import ICU
import StatementFormat
import StatementProtocol
import StatementPublishing
import Testing
import TextMetrics

/// The words of each language, compared with what the Unicode CLDR and ICU have (`Tests/Acceptance/language_facts.py`).
@Suite struct LanguageTests {
    private struct Facts: Decodable {
        var dates, numbers, plurals, countries: [String: String]
        var lists, order: [String]
    }

    private static let languages = LanguageCatalogue.languages

    private static func facts() throws -> [String: Facts] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/languages.json")
        return try JSONDecoder().decode([String: Facts].self, from: Data(contentsOf: path))
    }

    private static func facts(of language: String) throws -> Facts {
        try #require(facts()[language])
    }

    @Test func `every official language of the EU has its words`() throws {
        #expect(try Self.languages == Self.facts().keys.sorted())
        #expect(Self.languages.count == 24)
    }

    /// The paths that a file must have, beside the counts.
    private static let required: Set<String> = {
        var paths: Set = ["name", "day-format", "month-format", "thousands-separator", "list-and"]
        func add<Word: Vocabulary>(_ section: String, _ type: Word.Type, but: [Word] = []) {
            for word in Word.allCases where !but.map(\.rawValue).contains(word.rawValue) {
                paths.insert("\(section)/\(word.rawValue)")
            }
        }
        for label in Label.allCases { paths.insert("labels/\(label.rawValue)") }
        add("stage", Stage.self)
        add("network-kind", NetworkKind.self)
        add("list", ListCompleteness.self)
        add("qualifier", ClaimQualifier.self, but: [.exactly])
        add("qualifier-name", ClaimQualifier.self)
        add("endorser-kind", EndorserKind.self)
        add("endorser-role", EndorserRole.self)
        add("purpose", ContactPurpose.self)
        add("event", EventKind.self)
        return paths
    }()

    @Test(arguments: languages)
    func `no word is missing and none is unknown`(language: String) {
        var required = Self.required
        for noun in Noun.allCases {
            for category in PluralCategory.ofWholeNumbers(in: language) {
                required.insert("counts/\(noun.rawValue)/\(category.rawValue)")
            }
        }
        // English names of countries are those of the format.
        if language != "en" { required.insert("countries") }
        let optional: Set = ["colon", "semicolon", "year-format", "first-day", "list-and-of-two", "list-and-before-i"]
        let paths = Set(LanguageCatalogue.words(of: language).keys).subtracting(optional)
        #expect(required.subtracting(paths).sorted() == [])
        #expect(paths.subtracting(required).sorted() == [])
    }

    @Test(arguments: languages)
    func `every country has a name, and nothing else has one`(language: String) throws {
        let words = LanguageCatalogue.words(of: language)
        let lines = words["countries"]?.split(separator: "\n").map { $0.prefix { $0 != " " } }.map(String.init)
        if let lines { #expect(lines == Country.codes) } else { #expect(language == "en") }
        let catalogue = LanguageCatalogue(tag: language)
        for code in Country.codes { #expect(catalogue.country(code).name.count > 2, "\(code)") }
    }

    @Test(arguments: languages)
    func `places for values are kept`(language: String) {
        for (path, text) in LanguageCatalogue.words(of: language) {
            let places: [String]
            switch path {
            case "day-format": places = ["{day}", "{month}", "{year}"]
            case "month-format": places = ["{month}", "{year}"]
            case "year-format": places = ["{year}"]
            case _ where path.hasPrefix("counts/"): places = ["{count}"]
            case _ where path.hasPrefix("qualifier/"): places = ["{what}"]
            default: places = []
            }
            #expect(text.matches(of: /\{[^}]*\}/).map { String($0.output) }.sorted() == places.sorted(), "\(path)")
            #expect(text == text.precomposedStringWithCanonicalMapping, "\(path)")
        }
    }

    /// Words that a language shares with English.
    private static let shared: [String: Set<String>] = [
        "cs": ["labels/email", "labels/license"],
        "da": [
            "labels/email", "labels/platform", "labels/version", "labels/links", "endorser-kind/organisation",
            "event/webinar",
        ],
        "de": ["labels/links", "endorser-kind/organisation", "event/webinar"],
        "es": ["labels/total"],
        "fr": [
            "labels/total", "labels/contacts", "labels/documents", "labels/annexes", "labels/cycle", "labels/version",
            "labels/date", "labels/license", "stage/consultation", "network-kind/coalition",
            "endorser-kind/organisation", "purpose/general", "event/vote", "event/consultation", "event/publication",
            "event/transition",
        ],
        "hr": ["event/webinar"],
        "hu": ["labels/platform"],
        "it": ["labels/email", "event/webinar"],
        "lv": ["labels/license"],
        "mt": ["labels/total", "labels/network", "labels/links", "event/webinar"],
        "nl": [
            "labels/email", "labels/disclaimer", "labels/platform", "labels/links", "endorser-kind/project",
            "purpose/general", "event/webinar",
        ],
        "pl": ["labels/email"],
        "pt": ["labels/total"],
        "ro": ["labels/total", "labels/email", "purpose/general"],
        "sk": ["labels/email"],
        "sv": ["labels/version", "endorser-kind/organisation", "event/presentation"],
    ]

    @Test(arguments: languages.filter { $0 != "en" })
    func `words are translated, but for those that are the same`(language: String) {
        let english = LanguageCatalogue.words(of: "en")
        let same = LanguageCatalogue.words(of: language).filter { path, text in
            path.contains("/") && !path.hasPrefix("counts/") && english[path] == text
        }
        #expect(same.keys.sorted() == (Self.shared[language] ?? []).sorted())
    }

    @Test(arguments: languages)
    func `dates are written as CLDR has them`(language: String) throws {
        let catalogue = LanguageCatalogue(tag: language)
        for (value, expected) in try Self.facts(of: language).dates {
            let date = try #require(CalendarDate(value))
            #expect(catalogue.text(of: date) == expected)
        }
        let first = try #require(CalendarDate("2024-01-01"))
        if language == "fr" { #expect(catalogue.text(of: first) == "1er janvier 2024") }
    }

    @Test(arguments: languages)
    func `numbers, counts and lists are as CLDR has them`(language: String) throws {
        let facts = try Self.facts(of: language)
        let catalogue = LanguageCatalogue(tag: language)
        for (number, expected) in facts.numbers { #expect(catalogue.number(try #require(Int(number))) == expected) }
        #expect(catalogue.number(1234) == "1234")
        for (number, expected) in facts.plurals {
            #expect(PluralCategory(of: try #require(Int(number)), in: language).rawValue == expected, "\(number)")
        }
        #expect([catalogue.list(["A", "B"]), catalogue.list(["A", "B", "C"])] == facts.lists)
        #expect([catalogue.list([]), catalogue.list(["A"])] == ["", "A"])
        for (code, name) in facts.countries { #expect(catalogue.country(code).name == name) }
    }

    @Test(arguments: languages)
    func `names are in the order of the language`(language: String) throws {
        let expected = try Self.facts(of: language).order
        let order = expected.sorted().sorted(by: Collation(tag: language).areInOrder)
        let difference = zip(order, expected).first { $0 != $1 }
        #expect(order == expected, "first difference: \(String(describing: difference))")
    }

    @Test(arguments: [
        ("en", 1, Noun.endorser, "1 endorser"), ("en", 5, .endorser, "5 endorsers"), ("pl", 22, .country, "22 kraje"),
        ("pl", 12, .country, "12 krajów"), ("sl", 2, .measure, "2 ukrepa"), ("ga", 7, .country, "7 dtír"),
        ("mt", 11, .endorser, "11-il firmatarju"), ("ro", 20, .endorser, "20 de semnatari"),
        ("lv", 21, .endorser, "21 parakstītājs"),
        ("fr", 1_000_000, .endorser, "1\u{202F}000\u{202F}000 de signataires"),
        ("hu", 80, .organisation, "80 szervezet"), ("fi", 2, .project, "2 hanketta"), ("no", 2, .measure, "2 measures"),
    ])
    func `counts have the form that the language demands`(
        language: String, count: Int, noun: Noun, expected: String
    ) {
        #expect(LanguageCatalogue(tag: language).count(count, noun) == expected)
    }

    @Test func `only French has a space before a colon`() {
        for language in Self.languages {
            #expect(LanguageCatalogue(tag: language).colon == (language == "fr" ? "\u{A0}:" : ":"), "\(language)")
        }
    }

    @Test func `French and Greek have semicolons of their own`() {
        for language in Self.languages {
            let expected = ["fr": "\u{A0};", "el": "·"][language] ?? ";"
            #expect(LanguageCatalogue(tag: language).semicolon == expected, "\(language)")
        }
    }

    @Test func `words of another language than asked for say so`() {
        func tag(_ tag: String) -> String? { LanguageCatalogue(tag: tag).languageOfWords(for: tag)?.tag }
        #expect(["uk", "nb-NO", "ar"].map(tag) == ["en", "en", "en"])
        #expect((Self.languages + ["de-AT", "EN", "pt-BR"]).allSatisfy { tag($0) == nil })
    }

    @Test func `Spanish says e before the sound of i`() {
        let catalogue = LanguageCatalogue(tag: "es")
        let lists = ["Italia", "Hijos", "Índice", "Hielo", "Yemen"].map { catalogue.list(["A", $0]) }
        #expect(lists == ["A e Italia", "A e Hijos", "A e Índice", "A y Hielo", "A y Yemen"])
    }

    @Test(arguments: [
        ("de", "CZ", "Tschechien"), ("en", "TR", "Türkiye"), ("fr", "CZ", "Tchéquie"), ("fr", "VA", "Saint-Siège"),
        ("mt", "CZ", "iċ-Ċekja"), ("es", "CD", "República Democrática del Congo"), ("de-AT", "MD", "Moldau"),
        ("sv", "HK", "Hongkong"), ("el", "PS", "Παλαιστίνη"), ("lt", "GE", "Sakartvelas"), ("no", "NO", "Norway"),
    ])
    func `countries are named as the interinstitutional style guide does`(tag: String, code: String, name: String) {
        #expect(LanguageCatalogue(tag: tag).country(code).name == name)
    }

    @Test(arguments: [
        ("de", "Deutsch", "„“‚‘"), ("fr", "Français", "«\u{A0}\u{A0}»“”"), ("sv", "Svenska", "””’’"),
        ("no", "Norsk", "«»‘’"), ("zh-TW", "中文", "「」『』"), ("zh", "中文", "“”‘’"), ("xx", "xx", "“”‘’"),
    ])
    func `a language has its own name and quotation marks`(tag: String, name: String, marks: String) throws {
        let language = LanguageCatalogue.language(tag)
        #expect(language.name == name)
        let its = try #require(language.quotationMarks)
        #expect(its.opening + its.closing + its.innerOpening + its.innerClosing == marks)
    }

    /// Languages in which a date can follow words as it is written, whether it has a day or not.
    private static let datesFollowWords: Set = ["bg", "da", "en", "es", "et", "pl", "pt", "sv"]

    @Test(arguments: languages)
    func `labels of dates take them as they are written`(language: String) {
        let words = LanguageCatalogue.words(of: language)
        let colon = LanguageCatalogue(tag: language).colon
        #expect(words["labels/asOf"]?.hasSuffix(colon) == !Self.datesFollowWords.contains(language))
        // A colon follows these, and so no preposition ends them: they are named as the events are.
        #expect(words["labels/endorsementOpens"] == words["event/endorsement-opens"])
        #expect(words["labels/endorsementCloses"] == words["event/endorsement-closes"])
        let prepositions: Set = ["на", "le", "den", "dne", "op", "am", "vom"]
        let approved = words["labels/approved"]?.split(separator: " ").last.map(String.init)
        #expect(approved.map(prepositions.contains) == false)
    }

    @Test(arguments: [
        ("en", Label.asOf, "as of"), ("de", .asOf, "Stand:"), ("de-AT", .measures, "Maßnahmen"),
        ("de", .onBehalfOf, "im Namen von"), ("el", .onBehalfOf, "εξ ονόματος"),
        ("en", .transparencyRegister, "EU Transparency Register"), ("nb", .measures, "measures"),
    ])
    func `a label within a line has a small letter, but for acronyms and German nouns`(
        tag: String, label: Label, expected: String
    ) {
        let key = "labels/\(label.rawValue)"
        let words = LanguageCatalogue.words(of: String(tag.prefix(2)))[key] ?? LanguageCatalogue.words(of: "en")[key]
        let statement = PublishedStatement(
            schema: "", id: "s", title: "T", language: .init(tag: tag, name: tag, direction: "ltr"),
            stage: .init(value: "draft", label: "Draft"), call: .init(title: "Call", ranked: false),
            endorsers: .init(total: 0, anonymous: 0, text: ""), labels: [label.rawValue: words ?? ""])
        #expect(statement.labelWithinLine(label) == expected)
    }
}
