import ExporterKit
import Testing

@testable import AnnouncementExport

/// Whatever a statement has, its release is clean in every language.
@Suite struct RenderingTests {
    private func expectClean(_ text: String, _ comment: Comment) {
        let prose = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
        let marks = [
            "..", ",,", "::", ";;", " ,", " .", " ·", ",.", ".,", ":.", "!.", "?.", "( ", " )", "()", "  ", "““", "””",
        ]
        for mark in ["{", "}"] + marks { #expect(!prose.contains(mark), "\(mark), \(comment)") }
    }

    @Test(arguments: LanguagesTests.languages)
    func `The statement with every key is told without leftovers`(language: String) throws {
        var statement = try Fixture.statement()
        try HostWords(language).put(into: &statement)
        let phrases = try #require(Phrases.all()[language])
        for stage in ["draft", "consultation", "endorsement", "published"] {
            statement.stage.value = stage
            let text = try Fixture.export(statement, ["place": "Lindhaven"]).text
            expectClean(text, "\(stage)")
            let prose = text.split(separator: "\n").joined(separator: " ")
            let network = phrases.networkOn.prefix { $0 != "{" }
            for part in [phrases.release, String(network), phrases.end] { #expect(prose.contains(part), "\(part)") }
            #expect(prose.contains(statement.label(.ranked)))
        }
    }

    /// Measures, leads and endorsers in numbers of every plural category.
    static let counts = [1, 2, 3, 5, 10, 11, 21, 22, 101]

    @Test(arguments: LanguagesTests.languages)
    func `Every number has its form`(language: String) throws {
        let words = try HostWords(language)
        for count in Self.counts {
            var statement = try Fixture.smallest()
            statement.leads = (0..<count).map { .init(name: "Lead \($0)", acronym: "L\($0)") }
            statement.call = .init(title: "Call", ranked: false)
            let ids = (0..<count).map { "m\($0)" }
            statement.measureGroups = ["g", "h"].map { group in
                .init(id: group, title: "Theme", measures: ids.filter { ($0 == "m0") == (group == "g") })
            }
            statement.measures = ids.enumerated().map { index, id in
                .init(id: id, number: String(index + 1), title: "Measure", group: id == "m0" ? "g" : "h")
            }
            statement.endorsement = .init(
                closes: .init(value: "2026-12", text: ""), list: .init(value: "complete", label: ""))
            statement.endorsers = .init(
                total: count, anonymous: 0, text: "",
                byCountry: (0..<count).map { .init(country: .init(code: "X\($0)", name: "N"), count: 1) },
                byKind: ["organisation", "individual", "project", "public-authority"].map {
                    .init(term: .init(value: $0, label: $0), count: count)
                })
            for (list, stage) in [("complete", "endorsement"), ("partial", "published")] {
                statement.endorsement?.list?.value = list
                statement.stage.value = stage
                words.put(into: &statement)
                let text = try Fixture.export(statement).text
                expectClean(text, "\(count), \(list), \(stage)")
                // Each kind is counted with the noun in the form that the host has given it.
                let noun = words.count(count, "project").drop { !$0.isLetter }
                #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(noun), "\(noun)")
            }
        }
    }
}
