import ExporterKit
import Foundation
import Testing

@testable import HTMLExport

@Suite struct PageTests {
    @Test func `the page is sound`() throws {
        try PageAnatomy(Fixture.page(of: Fixture.statement())).expectSoundness()
    }

    @Test func `the smallest statement has a page without empty sections`() throws {
        let statement = PublishedStatement(
            schema: "s", id: "small", title: "Small", language: .init(tag: "en", name: "English", direction: "ltr"),
            stage: .init(value: "draft", label: "Draft"), leads: [.init(name: "One")],
            call: .init(title: "Call for Action", ranked: false),
            measures: [.init(id: "measure-1", number: "1", title: "Do it")],
            endorsers: .init(total: 0, anonymous: 0, text: "0 endorsers"))
        let anatomy = try PageAnatomy(Fixture.page(of: statement))
        anatomy.expectSoundness()
        #expect(anatomy.headingLevels == [1, 2, 2, 3])
        #expect(!anatomy.text.contains("0 endorsers"))
    }

    @Test func `a page has no two alternates of one language`() throws {
        var statement = try Fixture.statement()
        let tags = ["de", "DE", statement.language.tag, "fr"]
        statement.translations = tags.enumerated().map { index, tag in
            .init(
                id: "other-\(index)", language: .init(tag: tag, name: tag, direction: "ltr"), title: "Other \(index)",
                isOriginal: false)
        }
        let page = try Fixture.page(of: statement)
        let alternates = page.matches(of: /<link rel="alternate" hreflang="([^"]*)" href="other-(\d)\.html">/)
        #expect(alternates.map { "\($0.output.1) \($0.output.2)" } == ["de 0", "fr 3"])
        #expect((0..<4).allSatisfy { page.contains("Other \($0)") })
    }

    /// The headings of groups (`# id`), of measures (`## number`) and of measures without a group (`# number`).
    private static func outline(_ groups: [String?], ranked: Bool) throws -> [String] {
        var statement = try Fixture.statement()
        statement.call.ranked = ranked
        statement.measureGroups = ["a", "b", "c"].map { .init(id: $0, title: "Group \($0)", text: "About \($0)") }
        statement.measures = groups.enumerated().map { index, group in
            .init(id: "m\(index)", number: "\(index + 1)", title: "Measure", group: group)
        }
        let page = try Fixture.page(of: statement)
        try PageAnatomy(page).expectSoundness()
        #expect(["a", "b", "c"].allSatisfy { page.contains("About \($0)") })
        #expect(page.contains("<p class=\"theme\"><a href=") == (ranked || !page.contains("<h3 id=\"group-a\"")))
        let heading = /<h(?<level>[34])(?: id="group-(?<group>[abc])")?>(?:<a class="number"[^>]*>(?<number>\d)<\/a>)?/
        return page.matches(of: heading).compactMap { match in
            guard let name = match.output.group ?? match.output.number else { return nil }
            return (match.output.level == "3" ? "# " : "## ") + name
        }
    }

    @Test(
        arguments: [
            (["a", "a", "b"], ["# a", "## 1", "## 2", "# b", "## 3", "# c"]),
            ([nil, "a", nil, "c"], ["# 1", "# a", "## 2", "# 3", "# b", "# c", "## 4"]),
            (["b", "a"], ["# 1", "# 2"]),
            (["a", nil, "a"], ["# 1", "# 2", "# 3"]),
            (["a", "unknown"], ["# a", "## 1", "# 2", "# b", "# c"]),
        ] as [([String?], [String])])
    func `measures stand under their groups as long as their numbers stay in order`(
        groups: [String?], outline: [String]
    ) throws {
        #expect(try Self.outline(groups, ranked: false) == outline)
    }

    @Test func `a priority is not broken up by groups`() throws {
        #expect(try Self.outline(["a", "a", "b"], ranked: true) == ["# 1", "# 2", "# 3"])
    }

    @Test func `the same statement gives the same bytes`() throws {
        let statement = try Fixture.statement()
        let page = try Fixture.page(of: statement)
        for _ in 0..<3 { #expect(try Fixture.page(of: statement) == page) }
    }

    @Test func `nothing is asked of the network, and nothing runs`() throws {
        let page = try Fixture.page(of: Fixture.statement())
        let data = try #require(page.firstMatch(of: /<script type="application\/ld\+json">([^<]*)<\/script>\n/))
        let hash = SHA256.base64(of: data.output.1.utf8)
        #expect(page.contains("content=\"default-src 'none'; script-src 'sha256-\(hash)'; "))
        #expect(
            page.replacing(data.output.0, with: "").firstMatch(
                of:
                    /<(script|img|iframe|object|embed)\b|\ssrc=|\son[a-z]+=|url\(|@import/
            ) == nil)
    }

    @Test func `the page is as it was recorded`() throws {
        let page = try Fixture.page(of: Fixture.statement())
        guard let recorded = try? Data(contentsOf: Fixture.golden) else {
            try FileManager.default.createDirectory(
                at: Fixture.golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.utf8).write(to: Fixture.golden)
            Issue.record("there was no record: look at \(Fixture.golden.lastPathComponent), and run the tests again")
            return
        }
        let isAsRecorded = page == String(decoding: recorded, as: UTF8.self)
        #expect(
            isAsRecorded, "delete \(Fixture.golden.lastPathComponent) to record it anew, and look at what has changed")
    }

    @Test func `No other mark follows the mark that ends a title`() throws {
        var statement = try Fixture.statement()
        statement.references = [".", "?", "!", "…", ""].enumerated().map { index, mark in
            .init(
                id: "r\(index)", number: index + 1, title: "Ends with\(mark)", year: index == 0 ? nil : 2020,
                doi: "10.1000/x")
        }
        let text = try Fixture.page(of: statement)
        #expect(text.contains("Ends with. <a href=\"https://doi.org/10.1000/x\">"))
        #expect(text.contains("Ends with? (2020) <") && text.contains("Ends with… (2020) <"))
    }

    static let links = [
        "https://doi.org/10.1000/A%28b%29", "http://dx.doi.org/10.1000/a(b)", "https://www.doi.org/10.1000/a(B)",
    ]

    @Test(arguments: links)
    func `A URL that is the link of the DOI is not shown beside it`(url: String) throws {
        var statement = try Fixture.statement()
        statement.references = [.init(id: "r", number: 1, title: "T", url: url, doi: "10.1000/a(b)")]
        let one = try body(of: statement)
        statement.references[0].url = nil
        #expect(try body(of: statement) == one)
        statement.references[0].url = "https://doi.org/10.1000/another"
        #expect(try body(of: statement).contains("another"))
    }

    /// What readers see of a page: its data for programs has every address.
    private func body(of statement: PublishedStatement) throws -> Substring {
        let page = try Fixture.page(of: statement)
        return page[try #require(page.firstRange(of: "<body>")).lowerBound...]
    }

    @Test func `The kind of an event stands behind a title that does not say it`() throws {
        var statement = try Fixture.statement()
        let date = PublishedStatement.CalendarDate(value: "2026", text: "2026")
        statement.timeline = [
            .init(date: date, kind: .init(value: "publication", label: "Publication"), title: "PUBLICATION"),
            .init(date: date, kind: .init(value: "publication", label: "Publication"), title: "Final text"),
            .init(date: date, kind: .init(value: "other", label: "Event"), title: "Dinner"),
        ]
        let text = try Fixture.page(of: statement)
        #expect(text.contains("Final text <span class=\"kind\">(Publication)</span></span>"))
        #expect(text.contains(">PUBLICATION</span>") && text.contains(">Dinner</span>"))
    }

    @Test(arguments: [("complete", "qcompleteListq"), ("partial", "qpartialListq"), ("unheard-of", "(qlistq)")])
    func `That the list is complete is said once`(list: String, said: String) throws {
        var statement = try Fixture.statement()
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "q\($0.rawValue)q") })
        statement.endorsement?.list = .init(value: list, label: "qlistq")
        let text = try Fixture.page(of: statement)
        for words in ["qcompleteListq", "qpartialListq", "(qlistq)"] {
            #expect(text.contains(words) == (words == said))
        }
    }

    @Test(arguments: [(1, "An endorser who is not named"), (2, "Endorsers who are not named")])
    func `The label of a number is in the number`(count: Int, label: String) throws {
        var statement = try Fixture.statement()
        statement.endorsers.anonymous = count
        #expect(try Fixture.page(of: statement).contains("<li>\(label): \(count)</li>"))
    }

    @Test func `Labels within a line have small letters`() throws {
        var statement = try Fixture.statement()
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "Q\($0.rawValue)q") })
        let text = try Fixture.page(of: statement)
        for words in ["(qasOfq <time"] { #expect(text.contains(words), "\(words)") }
    }

    @Test(arguments: ["draft", "consultation", "endorsement", "published", "archived"])
    func `That a quote is approved is said until the statement is published`(stage: String) throws {
        var statement = try Fixture.statement()
        statement.stage.value = stage
        statement.quotes = [.init(text: "Yes.", approved: .init(value: "1999", text: "1999"))]
        let text = try Fixture.page(of: statement)
        #expect(
            text.contains("<span>Approved: <time datetime=\"1999\">1999</time></span>") == !["published", "archived"]
                .contains(stage))
        #expect(text.contains("<figcaption>\n") == text.contains("1999"))
    }

    /// The headings of the endorsers and the notes above the charts, for groups of one endorser each.
    private func outline(_ titles: [String?], unused: [String]) throws -> [String] {
        var statement = try Fixture.statement()
        let kind = PublishedStatement.Term(value: "organisation", label: "Organisation")
        let categories = (titles.compactMap(\.self) + unused).map { PublishedStatement.Category(id: $0, title: $0) }
        statement.endorsement = .init(categories: categories)
        let groups = titles.map { title in
            PublishedStatement.EndorserGroup(
                id: title, title: title, count: 1, endorsers: [.init(name: "N", kind: kind, anonymous: false)])
        }
        statement.endorsers = .init(total: titles.count, anonymous: 0, text: "Some", groups: groups)
        let page = try Fixture.page(of: statement)
        try PageAnatomy(page).expectSoundness()
        let start = try #require(page.firstRange(of: "<section id=\"endorsers\"")).lowerBound
        let section = page[start..<(try #require(page.firstRange(of: "<section id=\"quotes\"")).lowerBound)]
        #expect(section.ranges(of: "<section").count == section.ranges(of: "</section>").count)
        return section.matches(of: /<(?:h\d|th scope="col"|p class="note")[^>]*>([^<]*)/).map { String($0.output.1) }
    }

    @Test func `Words in another language than the statement are marked as such`() throws {
        var statement = try Fixture.statement()
        #expect(!(try Fixture.page(of: statement)).contains("<dt lang="))
        statement.language = .init(tag: "ar", name: "العربية", direction: "rtl")
        statement.words?.language = .init(tag: "en", name: "English", direction: "ltr")
        let page = try Fixture.page(of: statement)
        let english = " lang=\"en\" dir=\"ltr\">"
        for words in [
            "<p class=\"kicker\"\(english)", "<h2 id=\"contents\"\(english)",
            "<a class=\"skip\" href=\"#main\"><span\(english)",
            "<h2 id=\"title-endorsers\"\(english)", "<dt\(english)", "<p class=\"total\"\(english)",
            "<time datetime=\"2025-10-02\"\(english)", "<data value=\"FR\"\(english)", "<span\(english)Language</span>",
            "<p class=\"label\"\(english)", "<a href=\"#quotes\"\(english)",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        // Not what the statement says itself.
        #expect(!page.contains("<h1\(english)"))
        #expect(!page.contains("<h2 id=\"title-section-methods\"\(english)"))
    }

    @Test func `A list of endorsers says no heading twice`() throws {
        #expect(try outline([nil], unused: []) == ["Endorsers"])
        #expect(try outline(["A"], unused: ["B"]) == ["Endorsers", "Categories of endorsers: A; B", "A "])
        let chart = ["Categories of endorsers", "A; B", "Endorsers", "Number", "A ", "Other endorsers "]
        #expect(try outline(["A", nil], unused: ["B"]) == ["Endorsers"] + chart)
        #expect(try outline(["A", nil], unused: []) == ["Endorsers"] + chart.filter { $0 != "A; B" })
    }

    /// The style rules that name a selector, without those of the others.
    private func rules(for selector: String, in page: String) -> [Substring] {
        page.matches(of: /(?m)^ *([^{}@\/]+)\{([^{}]*)\}/).filter { match in
            match.output.1.split(separator: ",").contains {
                $0.trimmingCharacters(in: .whitespacesAndNewlines) == selector
            }
        }.map(\.output.2)
    }

    @Test(arguments: [
        ("p", "hyphens: auto"), ("li", "hyphens: auto"), (".endorsers li", "hyphens: manual"),
        (".contents li", "break-inside: avoid"), ("tr", "break-inside: avoid"), (".timeline li", "break-inside: avoid"),
        (".chart.small", "break-inside: avoid"), (".measure .facts", "break-inside: avoid"),
        ("h2", "break-after: avoid"), ("h3", "break-after: avoid"), (".note", "break-after: avoid"),
        (".chart figcaption", "break-after: avoid"), ("thead", "break-after: avoid"),
    ])
    func `words are hyphenated, and what belongs together stays on a page`(selector: String, style: String) throws {
        let page = try Fixture.page(of: Fixture.statement())
        #expect(rules(for: selector, in: page).contains { $0.contains(style) })
    }

    @Test(arguments: [(12, true), (13, false)])
    func `A small table stays whole on paper`(countries: Int, isSmall: Bool) throws {
        var statement = try Fixture.statement()
        statement.endorsers.byCountry = (0..<countries).map {
            .init(country: .init(code: "\($0)", name: "C"), count: 1)
        }
        let page = try Fixture.page(of: statement)
        #expect(page.contains("<figure class=\"chart small\" aria-labelledby=\"by-country\">") == isSmall)
    }
}
