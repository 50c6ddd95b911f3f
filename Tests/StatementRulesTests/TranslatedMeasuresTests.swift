import Diagnostics
import StatementFormat
import TestSupport
import Testing

@Suite struct TranslatedMeasuresTests {
    /// The measures of an original and of its translation, and what is found.
    static let translations: [(original: String, translation: String, message: String?)] = [
        ("{id: a}, {}", "{id: a}", "the original has 2 measures, and the translation has 1"),
        ("{id: a}", "{id: a}, {}", "the original has 1 measure, and the translation has 2"),
        ("{id: b, measures: [{id: c}]}", "{id: b}, {id: c}", "in the original this is measure 1.1, and here it is 2"),
        ("{id: a}, {id: b, measures: [{id: c}]}, {}", "{id: a}, {id: b}, {}", "the translation lacks `c`"),
        ("{id: a}, {id: b}", "{id: a}, {}", "this measure has no id; the original has `b`"),
        ("{id: a}, {id: b}, {id: c}", "{id: x}, {id: b}", "the translation lacks `c`"),
        ("{id: a}, {}, {id: b}", "{id: a}, {}, {id: b}", nil),
        ("{id: a, deadline: 2030}", "{id: a, deadline: 2031}", "the deadline of this measure is 2030"),
        ("{id: a, deadline: 2030}", "{id: a, deadline: 2030}", nil), ("{id: a, deadline: 2030}", "{id: a}", nil),
    ]

    @Test(arguments: translations)
    func `measures of a translation are held against those of the original`(
        original: String, translation: String, message: String?
    ) {
        func document(_ measures: String, _ more: String) -> String {
            let titled = measures.replacing("{", with: "{title: M, text: m, ").replacing(", }", with: "}")
            return "joint-statement: 1\ntitle: A\nleads: [X]\n\(more)measures: [\(titled)]\n"
        }
        let checked = Checked(
            document(translation, "translation-of: other\n"), stage: .published,
            others: ["other": document(original, "id: other\n")])
        let found = checked.diagnostics.filter { $0.rule == "translated-measures" }.map(\.message)
        if let message {
            #expect(found.contains { $0.contains(message) }, "\(checked.rendered)")
        } else {
            #expect(found.isEmpty, "\(checked.rendered)")
        }
    }
}
