import Languages
import StatementFormat
import TestSupport
import Testing

@testable import StatementRules

@Suite struct ClaimWordsTests {
    /// A noun that exports count with, in one of its forms.
    struct Form: CustomStringConvertible {
        var language: String
        var noun: String
        var phrase: String

        var description: String { "\(language): \(phrase)" }
    }

    /// Every form of every noun that stands for endorsers or their countries, in every language.
    static let forms = LanguageFile.languages.flatMap { language in
        ["endorser", "country", "organisation", "individual", "project", "public-authority"].flatMap { noun in
            ["zero", "one", "two", "few", "many", "other"].compactMap { category in
                LanguageFile.of(language)?.text("counts", noun, category).map {
                    Form(language: language, noun: noun, phrase: $0.replacing("{count}", with: ""))
                }
            }
        }
    }

    @Test func `what exports count is what a claim in the same words is about`() {
        #expect(Self.forms.count > 300)
        for form in Self.forms {
            let expected: ClaimSubject =
                switch form.noun {
                case "endorser": .everybody
                case "country": .countries
                case "organisation": .kinds([.organisation, .publicAuthority, .project])
                case "individual": .kinds([.individual])
                case "project": .kinds([.project])
                default: .kinds([.publicAuthority])
                }
            #expect(ClaimWords.subject(of: form.phrase.uppercased(), in: form.language) == expected, "\(form)")
        }
    }

    @Test(arguments: [
        ("sygnatariusze", "pl"), ("ΥΠΟΓΡΑΦΟΝΤΕΣ", "el"), ("Unterzeichner:innen", "de"),
        ("Unterzeichnerinnen und Unterzeichner", "de"), ("signatories", "fr"), ("SÍNITHEOIRÍ", "ga"),
        ("allekirjoittajat", "fi"), ("supporters", "en"), ("stakeholders", "xx"),
    ])
    func `words for whoever signs are about everybody`(kind: String, language: String) {
        #expect(ClaimWords.subject(of: kind, in: language) == .everybody)
    }

    @Test(arguments: [
        "supporting MEPs", "patient organisations", "organisations from ten countries", "countries and organisations",
        "more than", "and", "", "Members of the European Parliament", "endorsers on social media", "MEPs",
        "hospitals", "endorsers of the first day", "European countries",
    ])
    func `a claim with a word that is not known is about nothing known`(kind: String) {
        #expect(ClaimWords.subject(of: kind, in: "en") == nil)
    }

    @Test(arguments: [
        "endorsing organisations", "signatory organisations", "Organisations & projects", "ORGANIZATIONS",
        "organisations, projects and public authorities",
    ])
    func `words for whoever signs leave it at the kinds beside them`(kind: String) {
        #expect(ClaimWords.subject(of: kind, in: "en") == .kinds([.organisation, .publicAuthority, .project]))
    }

    @Test func `a claim of very many words is read to its end`() {
        let words = String(repeating: "organisations and public authorities, ", count: 4000)
        #expect(
            ClaimWords.subject(of: words + "projects", in: "en") == ClaimWords.subject(of: "organisations", in: "en"))
        #expect(ClaimWords.subject(of: words + "MEPs", in: "en") == nil)
    }
}
