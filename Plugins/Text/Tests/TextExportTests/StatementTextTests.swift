import ExporterKit
import Testing

@testable import TextExport

@Suite struct StatementTextTests {
    private func statement(ranked: Bool, groups: [String?]) -> PublishedStatement {
        var statement = Fixture.statement(preamble: nil)
        statement.call.ranked = ranked
        statement.measures = groups.enumerated().map { index, group in
            .init(id: "m\(index + 1)", number: "\(index + 1)", title: "Measure \(index + 1)", group: group)
        }
        statement.measureGroups = Set(groups.compactMap(\.self)).sorted().map { id in
            let measures = statement.measures.filter { $0.group == id }.map(\.id)
            return .init(id: id, title: "Group \(id)", text: "About \(id).", measures: measures)
        }
        return statement
    }

    @Test func `Measures stand below the titles of their groups`() throws {
        let text = try Fixture.text(of: statement(ranked: false, groups: [nil, "a", "a", "b"]))
        #expect(
            text.contains(
                """
                Call
                ----

                1.  Measure 1

                Group a
                ~~~~~~~

                About a.

                2.  Measure 2

                3.  Measure 3

                Group b
                ~~~~~~~

                About b.

                4.  Measure 4

                """))
    }

    @Test func `A group without measures is shown where it was declared`() throws {
        var statement = statement(ranked: false, groups: ["a", "b"])
        statement.measureGroups.insert(.init(id: "x", title: "Group x", text: "To come."), at: 1)
        let text = try Fixture.text(of: statement)
        #expect(text.contains("1.  Measure 1\n\nGroup x\n~~~~~~~\n\nTo come.\n\nGroup b\n~~~~~~~\n"))
    }

    static let flat: [(Bool, [String?])] = [
        (true, ["a", "a", "b"]), (false, ["a", "b", "a"]), (false, ["a", "b", nil]),
    ]

    @Test(arguments: flat)
    func `Measures that groups would part or put in disorder stand by number`(ranked: Bool, groups: [String?]) throws {
        let text = try Fixture.text(of: statement(ranked: ranked, groups: groups))
        let numbers = try [1, 2, 3].map { try #require(text.firstRange(of: "\($0).  Measure \($0)")).lowerBound }
        #expect(numbers == numbers.sorted())
        #expect(!text.contains("~~~"))
        #expect(text.contains("1.  Measure 1 (Group a)\n"))
        #expect(text.contains("\n- Group b ("))
        #expect(text.contains("\n  About a.\n"))
        #expect(text.contains("\nranked\n") == ranked)
    }

    @Test func `The list of groups names the numbers of their measures`() throws {
        let text = try Fixture.text(of: statement(ranked: true, groups: ["a", "b", "a"]))
        #expect(text.contains("- Group a (measures: 1, 3)\n  About a.\n- Group b (measure: 2)\n  About b.\n"))
    }

    @Test func `A rationale that begins with a list has its label in front`() throws {
        var statement = statement(ranked: false, groups: [nil])
        statement.measures[0].rationale = "- because"
        #expect(try Fixture.text(of: statement).contains("    rationale:\n\n    - because\n"))
    }

    @Test(arguments: [
        ("- only a list\n- in this quote", "  - “only a list\n  - in this quote”\n"),
        ("We need:\n\n1. “data”\n2. money", "  “We need:\n\n  1. ‘data’\n  2. money”\n"),
        ("It’s “now” or “never”: the nurses’ 5” tape.", "  “It’s ‘now’ or ‘never’: the nurses’ 5” tape.”\n"),
        ("Starts.\n\n    code", "  “Starts.\n\n      code”\n"), ("# No\n\nText.", "  “No\n"),
    ])
    func `The marks of a quote stand at its first and its last word`(quote: String, lines: String) throws {
        var statement = statement(ranked: false, groups: [nil])
        statement.quotes = [.init(text: quote)]
        let text = try Fixture.text(of: statement)
        #expect(text.contains(lines), "\(text)")
    }

    @Test func `Parts of a line are separated as the language does it`() throws {
        var statement = statement(ranked: false, groups: [nil])
        statement.measures[0].addressees = ["A", "B"]
        #expect(try Fixture.text(of: statement).contains("addressees: A; B\n"))
        statement.words = .init(measures: "", countries: "", leads: "", semicolon: "\u{A0};")
        #expect(try Fixture.text(of: statement).contains("addressees: A\u{A0}; B\n"))
    }

    @Test func `One measure has no order`() throws {
        #expect(!(try Fixture.text(of: statement(ranked: true, groups: [nil])).contains("\nranked\n")))
    }

    @Test func `Endorsers without categories have no title above them`() throws {
        var statement = Fixture.statement(preamble: nil)
        let kind = PublishedStatement.Term(value: "organisation", label: "Organisation")
        let endorser = PublishedStatement.Endorser(name: "A", kind: kind, anonymous: false)
        statement.endorsers = .init(
            total: 1, anonymous: 0, text: "1 endorser", groups: [.init(count: 1, endorsers: [endorser])])
        #expect(try Fixture.text(of: statement).contains("endorsers\n---------\n\n1 endorser\n\n- A\n"))
    }

    @Test(arguments: [
        ("«\u{A0}", "\u{A0}»", "«\u{A0}x\u{A0}»"), ("‹\n", "›", "‹x›"), (nil, nil, "“x”"),
    ])
    func `A quote has the marks that the document gives for its language`(
        opening: String?, closing: String?, quote: String
    ) throws {
        var statement = Fixture.statement(preamble: nil)
        statement.language.quotationMarks = opening.map {
            .init(opening: $0, closing: closing ?? "", innerOpening: "", innerClosing: "")
        }
        statement.quotes = [.init(text: "x")]
        #expect(try Fixture.text(of: statement).contains("\n  \(quote)\n"))
    }

    @Test func `A quote of several paragraphs is closed at its end`() throws {
        var statement = Fixture.statement(preamble: nil)
        statement.quotes = [.init(text: "One.\n\nTwo.", speaker: .init(name: "N", roles: [.init(title: "R")]))]
        #expect(try Fixture.text(of: statement).contains("\n  “One.\n\n  Two.”\n    — N, R\n"))
        statement.quotes = [.init(text: "We ask:\n\n- one\n- > two\n  > - three", speaker: .init(name: "N"))]
        #expect(try Fixture.text(of: statement).contains("- one\n  - > two\n    >\n    > - three”\n    — N\n"))
    }

    @Test func `Headings in a text have underlines, each level its own`() throws {
        let statement = Fixture.statement(preamble: "# Why\n\nSo.\n\n## In detail\n\nThus.")
        #expect(try Fixture.text(of: statement).contains("Why\n...\n\nSo.\n\nIn detail\n^^^^^^^^^\n\nThus."))
    }

    @Test func `A DOI stands in an address as it must`() throws {
        var statement = Fixture.statement(preamble: "See [it](doi:10.1000/a<b>(c)_d).")
        statement.references = [.init(id: "r", number: 1, title: "T", doi: "10.1000/a<b>(c)_d")]
        #expect(try Fixture.text(of: statement).ranges(of: "<https://doi.org/10.1000/a%3Cb%3E(c)_d>").count == 2)
    }

    @Test func `No other mark follows the mark that ends a title`() throws {
        var statement = Fixture.statement(preamble: nil)
        statement.references = [".", "?", "!", "…", ""].enumerated().map { index, mark in
            .init(
                id: "r\(index)", number: index + 1, title: "Ends with\(mark)", year: index == 0 ? nil : 2020,
                doi: "10.1000/x")
        }
        let text = try Fixture.text(of: statement)
        #expect(text.contains("[1] Ends with.\n    <https://doi.org/10.1000/x>\n[2] Ends with? (2020)\n"))
        #expect(text.contains("[3] Ends with! (2020)\n") && text.contains("[4] Ends with… (2020)\n"))
    }

    static let links = [
        "https://doi.org/10.1000/A%28b%29", "http://dx.doi.org/10.1000/a(b)", "https://www.doi.org/10.1000/a(B)",
    ]

    @Test(arguments: links)
    func `A URL that is the link of the DOI is not shown beside it`(url: String) throws {
        var statement = Fixture.statement(preamble: nil)
        statement.references = [.init(id: "r", number: 1, title: "T", url: url, doi: "10.1000/a(b)")]
        let one = try Fixture.text(of: statement)
        statement.references[0].url = nil
        #expect(try Fixture.text(of: statement) == one)
        statement.references[0].url = "https://doi.org/10.1000/another"
        #expect(try Fixture.text(of: statement).contains("another"))
    }

    @Test func `The kind of an event stands behind a title that does not say it`() throws {
        var statement = Fixture.statement(preamble: nil)
        let date = PublishedStatement.CalendarDate(value: "2026", text: "2026")
        statement.timeline = [
            .init(date: date, kind: .init(value: "publication", label: "Publication"), title: "PUBLICATION"),
            .init(date: date, kind: .init(value: "publication", label: "Publication"), title: "Final text"),
            .init(date: date, kind: .init(value: "other", label: "Event"), title: "Dinner"),
        ]
        let text = try Fixture.text(of: statement)
        #expect(text.contains("\n- 2026: PUBLICATION\n- 2026: Final text (Publication)\n- 2026: Dinner\n"))
    }

    @Test(arguments: [(1, "An endorser who is not named"), (2, "Endorsers who are not named")])
    func `The label of a number is in the number`(count: Int, label: String) throws {
        var statement = try Fixture.statement()
        statement.endorsers.anonymous = count
        #expect(try Fixture.text(of: statement).contains("\n\(label): \(count)\n"))
    }

    @Test func `Labels within a line have small letters`() throws {
        var statement = try Fixture.statement()
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "Q\($0.rawValue)q") })
        statement.quotes = [
            .init(
                text: "Yes.", speaker: .init(name: "N"), onBehalfOf: "P", approved: .init(value: "2026", text: "2026")),
            .init(text: "No.", onBehalfOf: "P"),
        ]
        statement.stage.value = "endorsement"
        let text = try Fixture.text(of: statement)
        for words in ["(qasOfq 1", "(qmeasuresq: 1", "\n      QonBehalfOfq: P\n      (qapprovedq: 2026)"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test(arguments: ["draft", "consultation", "endorsement", "published", "archived"])
    func `That a quote is approved is said until the statement is published`(stage: String) throws {
        var statement = try Fixture.statement()
        statement.stage.value = stage
        statement.quotes = [.init(text: "Yes.", approved: .init(value: "1999", text: "1999"))]
        let text = try Fixture.text(of: statement)
        #expect(text.contains("“Yes.”\n    (approved: 1999)\n") == !["published", "archived"].contains(stage))
        #expect(text.contains("“Yes.”\n") && text.contains("pproved") == text.contains("1999"))
    }

    @Test func `The original of a translation is named by its title where that is known`() throws {
        var statement = try Fixture.statement()
        statement.translationOf = "soins"
        let german = PublishedStatement.Language(tag: "de", name: "Deutsch", direction: "ltr")
        statement.translations = [.init(id: "soins", language: german, title: "Pflege", isOriginal: false)]
        #expect(try Fixture.text(of: statement).contains("Translation of: soins\n"))
        statement.translations?[0].isOriginal = true
        #expect(try Fixture.text(of: statement).contains("Translation of: Pflege\n"))
        statement.translationOf = nil
        #expect(try !Fixture.text(of: statement).contains("Translation of"))
    }
}
