internal import Languages
internal import StatementFormat

/// What a claim counts.
enum ClaimSubject: Equatable {
    case everybody, countries
    case kinds(Set<EndorserKind>)
}

/// The words that claims of support are in: those that exports count endorsers with, and a few more.
struct ClaimWords {
    /// What is counted; each is named as in the files of the languages.
    private enum Noun: String, CaseIterable {
        case endorser, country, organisation, individual, project
        case authority = "public-authority"
    }

    /// What the words of a phrase mean.
    private var meanings: [[Substring]: Noun] = [:]
    /// The words between the items of a list.
    private var conjunctions: Set<[Substring]> = [["&"]]
    /// How many words the longest of them has.
    private var longest = 1

    /// What a claim is about that is in these words: in the language of the statement, in English or in any other;
    /// nothing where any of the words is not known.
    static func subject(of kind: String, in language: String) -> ClaimSubject? {
        let words = words(of: kind)
        let others = LanguageFile.languages.filter { $0 != language && $0 != "en" }
        return ([language, "en"] + others).lazy.compactMap { ClaimWords(of: $0)?.subject(of: words) }.first
    }

    private init?(of language: String) {
        guard let file = LanguageFile.of(language) else { return nil }
        for noun in Noun.allCases {
            let forms = ["zero", "one", "two", "few", "many", "other"].compactMap { category in
                file.text("counts", noun.rawValue, category)?.replacing("{count}", with: "")
            }
            let names = ["endorser-kind", "endorser-role"].compactMap { file.text($0, noun.rawValue) }
            for phrase in forms + names + (Self.more[language]?[noun] ?? []) { meanings[Self.words(of: phrase)] = noun }
        }
        for phrase in [file.labels["endorsers"], file.text("endorser-role", "supporter")].compactMap(\.self) {
            meanings[Self.words(of: phrase)] = .endorser
        }
        for key in ["list-and", "list-and-of-two", "list-and-before-i"] {
            if let text = file.text(key) { conjunctions.insert(Self.words(of: text)) }
        }
        longest = (meanings.keys.map(\.count) + conjunctions.map(\.count)).max() ?? 1
    }

    /// The words of a phrase as they are compared: without accents, in small letters.
    private static func words(of phrase: String) -> [Substring] {
        String(decoding: NameKey.folded(phrase), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    }

    private func subject(of words: [Substring]) -> ClaimSubject? {
        var nouns: Set<Noun> = []
        var rest = words[...]
        while !rest.isEmpty {
            // Of “public authorities” and “public”, the longer one is meant.
            let lengths = 1...min(longest, rest.count)
            guard let length = lengths.last(where: { isKnown(Array(rest.prefix($0))) }) else { return nil }
            if let noun = meanings[Array(rest.prefix(length))] { nouns.insert(noun) }
            rest = rest.dropFirst(length)
        }
        if nouns.contains(.country) { return nouns.count == 1 ? .countries : nil }
        // Endorsing organisations are organisations.
        let kinds = nouns.reduce(into: Set<EndorserKind>()) { $0.formUnion(Self.kinds[$1] ?? []) }
        return nouns.isEmpty ? nil : kinds.isEmpty ? .everybody : .kinds(kinds)
    }

    private func isKnown(_ phrase: [Substring]) -> Bool { meanings[phrase] != nil || conjunctions.contains(phrase) }

    /// Authorities and projects are organisations to whoever does not name them.
    private static let kinds: [Noun: Set<EndorserKind>] = [
        .organisation: [.organisation, .publicAuthority, .project], .individual: [.individual], .project: [.project],
        .authority: [.publicAuthority],
    ]

    /// Other forms and words than those that exports need, by language: only such as mean nothing else.
    private static let more: [String: [Noun: [String]]] = [
        "bg": [.individual: ["лица", "хора"], .project: ["проекти"], .authority: ["публични органи"]],
        "cs": [.individual: ["osoba", "osoby", "osob"], .country: ["stát", "státy", "států"]],
        "da": [.individual: ["person", "personer", "enkeltpersoner"], .authority: ["myndigheder"]],
        "de": [
            .endorser: [
                "Unterzeichnenden", "Unterzeichner", "Unterzeichnerinnen", "Unterzeichner:innen", "Unterstützende",
                "Unterstützer", "Unterstützerinnen", "Unterstützer:innen",
            ],
            .individual: ["Person", "Personen", "Privatperson", "Privatpersonen"], .country: ["Staat", "Staaten"],
        ],
        "el": [
            .organisation: ["οργανισμός", "οργανισμοί", "οργανισμούς"],
            .individual: ["άτομο", "άτομα", "πρόσωπα", "ιδιώτες"], .country: ["κράτος", "κράτη"],
        ],
        "en": [
            .endorser: [
                "endorsements", "endorsing", "signatory", "signatories", "signers", "supporters", "supporting",
                "stakeholders",
            ],
            .organisation: ["organization", "organizations"],
            .individual: ["person", "persons", "people", "private individuals"],
            .authority: ["authority", "authorities"],
        ],
        "es": [
            .endorser: ["signatarios"], .individual: ["persona", "personas", "personas físicas", "individuos"],
            .authority: ["autoridades"],
        ],
        "et": [
            .organisation: ["organisatsioonid"], .individual: ["eraisikud", "isikud", "isikut", "inimesed", "inimest"],
            .project: ["projektid"], .authority: ["ametiasutused"], .country: ["riigid"],
        ],
        "fi": [
            .organisation: ["organisaatiot", "järjestö", "järjestöt", "järjestöä"],
            .individual: ["yksityishenkilöt", "henkilö", "henkilöt", "henkilöä"],
            .project: ["hankkeet", "projektit", "projektia"], .authority: ["viranomaiset"],
            .country: ["maat", "valtiot", "valtiota"],
        ],
        "fr": [
            .endorser: ["soutiens"], .individual: ["personne", "personnes", "personnes physiques", "individus"],
            .authority: ["autorités"], .country: ["États"],
        ],
        "ga": [
            .organisation: ["eagraíochtaí"], .individual: ["duine", "daoine", "daoine aonair"],
            .project: ["tionscadail"], .authority: ["údaráis phoiblí"], .country: ["tíortha"],
        ],
        "hr": [
            .individual: ["pojedinci", "osoba", "osobe"], .project: ["projekti"], .country: ["država", "države"],
        ],
        "hu": [
            .organisation: ["szervezetek"], .individual: ["magánszemélyek", "személy"], .project: ["projektek"],
            .authority: ["hatóságok"], .country: ["országok"],
        ],
        "it": [
            .endorser: ["firmatarie", "sostenitori"], .individual: ["persona", "persone", "individui"],
            .authority: ["autorità"], .country: ["Stati"],
        ],
        "lt": [.individual: ["asmuo", "asmenys", "asmenų"], .country: ["valstybė", "valstybės", "valstybių"]],
        "lv": [.individual: ["persona", "personas", "personu"]],
        "mt": [.individual: ["persuna", "persuni"]],
        "nl": [
            .individual: ["persoon", "personen", "individuen"], .authority: ["autoriteiten", "overheden"],
            .country: ["staten"],
        ],
        "pl": [.individual: ["osoba", "osoby", "osób"], .country: ["państwo", "państwa", "państw"]],
        "pt": [
            .individual: ["pessoa", "pessoas", "pessoas singulares", "indivíduos"], .authority: ["autoridades"],
        ],
        "ro": [.individual: ["persoană", "persoane"]],
        "sk": [.individual: ["osoba", "osoby", "osôb"], .country: ["štát", "štáty", "štátov"]],
        "sl": [.individual: ["oseba", "osebe", "oseb"]],
        "sv": [.individual: ["person", "personer", "individer"], .authority: ["myndigheter"], .country: ["stater"]],
    ]
}
