internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let translatedMeasures = Rule(
        "translated-measures", from: .published,
        what: """
            The measures of a translation have other ids than those of the original, or another order. An original that \
            is not among the statements checked, nor beside the translation, is information.
            """,
        why: """
            Links to a measure, and its number, lead elsewhere in the other language, and nobody can see what was not \
            translated.
            """,
        fix: "Give each measure the id that it has in the original.",
        bad: """
            language: de
            translation-of: better-registries
            measures:
              - id: standards
                title: Gemeinsame Standards vereinbaren
                text: Register nutzen einen Satz von Datenelementen.
            """,
        good: """
            language: de
            translation-of: better-registries
            measures:
              - id: common-standards
                title: Gemeinsame Standards vereinbaren
                text: Register nutzen einen Satz von Datenelementen.
            """,
        check: .statement { statement, findings in
            guard let id = statement.translationOf else { return }
            guard id.value != statement.id?.value else {
                findings.add(
                    id.range, "a statement cannot be a translation of itself",
                    help: "Name the `id` of the original, or delete the line.")
                return
            }
            guard let original = findings.statements(id.value) else {
                findings.add(
                    id.range, "there is no statement `\(id.value)` to compare this translation with",
                    severity: .information,
                    help: "Check the id. To compare the two, check them together, or keep them in one folder.")
                return
            }
            compare(statement, with: original, named: id, &findings)
        })

    private static func compare(
        _ statement: Statement, with original: Statement, named id: Located<String>, _ findings: inout Findings
    ) {
        let expected = original.allMeasures.compactMap(\.id?.value)
        let ids = statement.allMeasures.compactMap(\.id)
        var missing = expected.filter { id in !ids.contains { $0.value == id } }
        for id in ids where !expected.contains(id.value) {
            let meant = EditDistance.nearest(to: id.value, in: missing)
            missing.removeAll { $0 == meant }
            findings.add(
                id.range,
                "the original has no measure `\(id.value)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""))
        }
        let known = ids.map(\.value)
        if missing.isEmpty, known.count == expected.count, Set(known) == Set(expected),
            let index = known.indices.first(where: { known[$0] != expected[$0] })
        {
            findings.add(
                ids[index].range, "here the original has the measure `\(expected[index])`: the order differs",
                help: "Put the measures in the order of the original: their numbers follow from it.")
        }
        // Measures without an id, or with one too few, are the place where those that are missing belong.
        guard !missing.isEmpty, ids.count < expected.count else { return }
        let nameless = statement.allMeasures.filter { $0.id == nil }
        let list = missing.map { "`\($0)`" }.joined(separator: ", ")
        let place = nameless.count == 1 ? nameless.first?.title?.range : nil
        findings.add(
            place ?? id.range,
            place == nil
                ? "of the original's measures, the translation lacks \(list)"
                : "this measure has no id; the original has \(list)",
            help: place == nil ? "Translate them, or give each measure the id that it has in the original." : nil)
    }
}
