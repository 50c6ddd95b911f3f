import Diagnostics
import StatementRules
import TestSupport
import Testing

/// Each seeded mistake is reported at its place, by its rule, and nothing else is. Without it nothing is.
@Suite struct MistakesTests {
    @Test(arguments: Mistake.all)
    func `a mistake is reported at its place by its rule`(mistake: Mistake) throws {
        try check(mistake)
    }

    private func check(_ mistake: Mistake) throws {
        let document = MarkedText(mistake.document)
        let includes = mistake.includes.mapValues(MarkedText.init)
        var places = document.positions.map { (file: "statement.yaml", position: $0) }
        for (name, text) in includes { places += text.positions.map { (file: name, position: $0) } }
        let place = try #require(places.first, "no place is marked")
        #expect(places.count == 1, "one place is marked")

        let checked = mistake.check(document.text, includes: includes.mapValues(\.text))
        let diagnostic = try #require(checked.diagnostics.first, "nothing was found")
        #expect(checked.diagnostics.count == 1, "\(checked.rendered)")
        #expect(checked.result.sources[diagnostic.range].path == place.file, "\(checked.rendered)")
        #expect(checked.position(of: diagnostic) == place.position, "\(checked.rendered)")
        #expect(diagnostic.rule == mistake.rule, "\(checked.rendered)")
        if let says = mistake.says {
            #expect((diagnostic.message + " " + (diagnostic.help ?? "")).contains(says), "\(checked.rendered)")
        }
    }

    @Test(arguments: Mistake.all)
    func `nothing is found without the mistake`(mistake: Mistake) {
        let twin = mistake.twin
        // As bytes, since a letter and an accent of its own would be equal to the one that they make.
        let differs =
            !twin.document.utf8.elementsEqual(mistake.document.utf8)
            || twin.includes.contains { !$0.value.utf8.elementsEqual(mistake.includes[$0.key, default: ""].utf8) }
        #expect(differs, "the mistake has a twin")
        let checked = mistake.check(
            MarkedText(twin.document).text, includes: twin.includes.mapValues { MarkedText($0).text })
        #expect(checked.rendered == "")
    }

    @Test(arguments: Rule.all.map(\.id))
    func `each rule has three mistakes or more`(id: String) {
        #expect(Mistake.all.count { $0.rule == id } >= 3)
    }

    @Test func `there are many mistakes, and no two are the same`() {
        #expect(Mistake.all.count >= 620)
        #expect(Set(Mistake.all.map(\.description)).count == Mistake.all.count)
        #expect(
            Set(Mistake.all.map { "\($0.document) \($0.includes) \($0.stage) \($0.absent) \($0.policy ?? "")" }).count
                == Mistake.all.count
        )
    }
}
