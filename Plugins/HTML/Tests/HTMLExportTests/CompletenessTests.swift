import ExporterKit
import Testing

@Suite struct CompletenessTests {
    /// Keys whose values are CommonMark, or plain text that reads the same as CommonMark.
    private static let paragraphs: Set = [
        "summary", "preamble", "text", "rationale", "disclaimer", "funding", "acknowledgements",
    ]

    @Test func `every text of the statement is on the page, each in its own right`() throws {
        var marks: [(mark: String, path: [String])] = []
        var statement = try Fixture.statement { text, path in
            guard Fixture.isShown(path) else { return text }
            let mark = "mark\(marks.count)x"
            marks.append((mark, path))
            let isParagraph = Self.paragraphs.contains(path.last ?? "") && path.first != "endorsement"
            return text + (isParagraph ? "\n\n" : "") + mark
        }
        // Once published, it is not said when a quote was approved.
        statement.stage.value = "endorsement"
        // Grouped and in order of priority: each way of showing measures has to show all.
        for ranked in [true, false] {
            statement.call.ranked = ranked
            let page = try Fixture.page(of: statement)
            for (mark, path) in marks where !Self.isSaidOtherwise(path, mark, in: statement) {
                #expect(page.contains(mark), "\(path.joined(separator: ".")) with ranked: \(ranked)")
            }
        }
        #expect(marks.count > 200)
    }

    /// The usual kind of an endorser goes without saying, a claim's text says what its parts say, and a sentence whether
    /// the list is complete.
    private static func isSaidOtherwise(_ path: [String], _ mark: String, in statement: PublishedStatement) -> Bool {
        let endorsers = statement.endorsers.groups.flatMap(\.endorsers)
        return endorsers.contains { $0.kind.value == "organisation" && $0.kind.label.hasSuffix(mark) }
            || [
                ["endorsement", "claims", "qualifier", "label"], ["endorsement", "claims", "kind"],
                ["endorsement", "list", "label"],
            ].contains(path)
    }

    @Test(arguments: [
        "38 % are alarms; of these, <em>nine in ten</em> need no action", "<td>2</td>", ">2025</", " (1998)",
        "<li>5 individuals</li>", "<li>Endorsers who are not named: 2</li>", "<li>9 countries</li>",
        "<data value=\"30\">at least 30 organisations and individuals</data>", "<data value=\"13\">13 endorsers</data>",
        "href=\"#ref-night-count\">[1]</a>", "<li id=\"ref-night-count\" value=\"1\">",
        "href=\"https://doi.org/10.5555/night.2025.17\"", "href=\"https://esrc.example.org\"",
        "href=\"mailto:press@esrc.example.org\"", "<time datetime=\"2027-06\">June 2027</time>",
        "Rue du Hibou 12<br>\nBox 4<br>", "<blockquote lang=\"ar\" dir=\"rtl\">", "hreflang=\"de\"",
        "id=\"measure-pagers\"", "<html lang=\"en\" dir=\"ltr\">", "<data value=\"INT\">International</data>",
        "<a rel=\"license\" href=\"https://spdx.org/licenses/CC-BY-4.0.html\">CC-BY-4.0</a>",
    ])
    func `numbers, links and dates are there too`(piece: String) throws {
        let page = try Fixture.page(of: Fixture.statement())
        #expect(page.contains(piece))
    }

    @Test func `what is for tools only is not shown`() throws {
        let page = try Fixture.page(
            of: Fixture.statement { text, path in
                path.contains("extensions") ? text + "notshown" : text
            })
        #expect(!page.contains("notshown"))
    }

    @Test func `A label and a name have the colon of the language`() throws {
        var statement = try Fixture.statement()
        statement.labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, "q\($0.rawValue)q") })
        statement.words?.colon = "\u{A0}:"
        let text = try Fixture.page(of: statement)
        for label in Label.allCases { #expect(!text.contains("q\(label.rawValue)q:"), "\(label)") }
        for label in [Label.claim, .email, .phone, .onBehalfOf, .transparencyRegister] {
            #expect(text.contains("q\(label.rawValue)q\u{A0}:"), "\(label)")
        }
    }
}
