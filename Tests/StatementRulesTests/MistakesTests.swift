import Diagnostics
import TestSupport
import Testing

/// Each seeded mistake is reported at its place, by its rule, and nothing else is.
@Suite struct MistakesTests {
    @Test(arguments: Mistake.structure)
    func `a mistake is reported at its place by its rule`(mistake: Mistake) throws {
        let marked = MarkedText(mistake.document)
        let place = try #require(marked.positions.first)
        let checked = Checked(TestDocument.completing(marked.text))
        let diagnostic = try #require(checked.diagnostics.first, "nothing was found")
        #expect(checked.diagnostics.count == 1, "\(checked.rendered)")
        #expect(checked.position(of: diagnostic) == place, "\(checked.rendered)")
        #expect(diagnostic.rule == mistake.rule, "\(checked.rendered)")
        if let says = mistake.says {
            #expect((diagnostic.message + " " + (diagnostic.help ?? "")).contains(says), "\(checked.rendered)")
        }
    }
}
