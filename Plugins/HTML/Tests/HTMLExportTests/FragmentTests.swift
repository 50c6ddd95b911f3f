import ExporterKit
import Testing

/// The content alone, for content management systems.
@Suite struct FragmentTests {
    @Test(arguments: 1...4)
    func `a fragment has the same texts, no head, and headings from a level on`(level: Int) throws {
        let statement = try Fixture.statement()
        let fragment = try Fixture.page(
            of: statement, options: ["fragment": true, "headingLevel": .integer(level)])
        let anatomy = try PageAnatomy(fragment)
        let names = Set(anatomy.tags.map(\.name))
        #expect(
            names.isDisjoint(with: [
                "html", "head", "body", "main", "header", "footer", "nav", "meta", "title", "style", "script", "svg",
                "rect",
            ]))
        #expect(!fragment.contains("<style") && !fragment.contains("<script"))
        #expect(anatomy.headingLevels.first == level)
        #expect(anatomy.headingLevels.filter { $0 == level }.count == 1)
        #expect(zip(anatomy.headingLevels, anatomy.headingLevels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        let classes = anatomy.values(of: "class").flatMap { $0.split(separator: " ") }
        #expect(!classes.isEmpty && classes.allSatisfy { $0.hasPrefix("statement-") })
        #expect(fragment.hasPrefix("<div class=\"statement-joint\" lang=\"en\" dir=\"ltr\">"))
        for measure in statement.measures { #expect(fragment.contains(HTMLText.escaped(measure.title))) }
        let ids = anatomy.values(of: "id")
        #expect(Set(ids).count == ids.count)
        #expect(
            anatomy.values(of: "href").filter { $0.hasPrefix("#") }.allSatisfy { ids.contains(String($0.dropFirst())) })
    }

    @Test func `hostile text stays text in a fragment`() throws {
        let statement = try Fixture.statement { text, path in
            Fixture.isShown(path) ? "<h1 class=\"x\">\(text)</h1>" : text
        }
        let fragment = try Fixture.page(of: statement, options: ["fragment": true])
        #expect(fragment.contains("&lt;h1 class=&quot;x&quot;&gt;"))
        #expect(!fragment.contains("<h1"))
    }
}
