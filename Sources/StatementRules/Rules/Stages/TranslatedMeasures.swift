internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let translatedMeasures = Rule(
        "translated-measures", from: .published,
        what: """
            The measures of a translation have other ids than those of the original, another order, or other deadlines. \
            An original that is not among the statements checked, nor beside the translation, is information.
            """,
        why: """
            Links to a measure, and its number, lead elsewhere in the other language, and nobody can see what was not \
            translated.
            """,
        fix: "Give each measure the id and the deadline that it has in the original.",
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
            // Another rule says so.
            guard id.value != statement.id?.value else { return }
            guard let original = findings.statements(id.value) else {
                let own = statement.id?.value ?? findings.sources.files.first.map { Slug.of(file: $0.path) }
                // Of a mistake in typing; there may be thousands of statements.
                let ids = findings.statementIDs().filter { other in
                    other != own && abs(other.utf8.count - id.value.utf8.count) <= 3
                }
                let meant = EditDistance.nearest(to: id.value, in: ids.sorted())
                findings.add(
                    id.range,
                    "there is no statement `\(id.value)` to compare this translation with"
                        + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                    severity: .information,
                    help: "Check the id. To compare the two, check them together, or keep them in one folder.")
                return
            }
            compare(statement, with: original, named: id, &findings)
        })

    private static func compare(
        _ statement: Statement, with original: Statement, named id: Located<String>, _ findings: inout Findings
    ) {
        let (here, there) = (outline(of: statement), outline(of: original))
        var missing = there.filter { entry in entry.id != nil && !here.contains { $0.id == entry.id } }
        var hasUnknown = false
        for entry in here {
            guard let own = entry.measure.id, !there.contains(where: { $0.id == own.value }) else { continue }
            let meant = EditDistance.nearest(to: own.value, in: missing.compactMap(\.id))
            missing.removeAll { $0.id == meant }
            hasUnknown = true
            findings.add(
                own.range,
                "the original has no measure `\(own.value)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""))
        }
        if !missing.isEmpty {
            reportMissing(missing, here.filter { $0.id == nil }, named: id, &findings)
        } else if !hasUnknown {
            reportPlaces(here, there, named: id, &findings)
        }
        reportDeadlines(here, there, &findings)
    }

    private static func reportDeadlines(_ here: [Entry], _ there: [Entry], _ findings: inout Findings) {
        for entry in here {
            guard let id = entry.id, let own = entry.measure.deadline,
                let other = there.first(where: { $0.id == id })?.measure.deadline, own.value != other.value
            else { continue }
            findings.add(
                own.range, "in the original, the deadline of this measure is \(other.value.text)",
                help: "Write the same deadline in both languages.")
        }
    }

    /// A measure and where it stands: its index, and for one within another that one's before it.
    private struct Entry {
        var measure: Measure
        var path: [Int]

        var id: String? { measure.id?.value }
        /// As the measures are counted in the file.
        var number: String { path.map { String($0 + 1) }.joined(separator: ".") }
    }

    private static func outline(of statement: Statement) -> [Entry] {
        statement.measures.enumerated().flatMap { index, measure in
            [Entry(measure: measure, path: [index])]
                + measure.measures.enumerated().map { Entry(measure: $1, path: [index, $0]) }
        }
    }

    private static func reportMissing(
        _ missing: [Entry], _ nameless: [Entry], named id: Located<String>, _ findings: inout Findings
    ) {
        // A measure without an id at the same place is the one.
        if missing.count == 1, nameless.count == 1, let lost = missing.first, let found = nameless.first,
            lost.path == found.path, let place = found.measure.title?.range
        {
            findings.add(place, "this measure has no id; the original has `\(lost.id ?? "")`")
            return
        }
        let list = missing.compactMap(\.id).map { "`\($0)`" }.joined(separator: ", ")
        findings.add(
            id.range, "of the original's measures, the translation lacks \(list)",
            help: "Translate them, or give each measure the id that it has in the original.")
    }

    private static func reportPlaces(
        _ here: [Entry], _ there: [Entry], named id: Located<String>, _ findings: inout Findings
    ) {
        for entry in here {
            guard let own = entry.measure.id, let other = there.first(where: { $0.id == own.value }),
                other.path != entry.path
            else { continue }
            if let expected = there.first(where: { $0.path == entry.path })?.id {
                findings.add(
                    own.range, "here the original has the measure `\(expected)`: the order differs",
                    help: "Put the measures in the order of the original: their numbers follow from it.")
            } else {
                findings.add(
                    own.range, "in the original this is measure \(other.number), and here it is \(entry.number)",
                    help: "Put the measures where they are in the original: their numbers follow from it.")
            }
            return
        }
        if here.count != there.count {
            findings.add(
                id.range, "the original has \(number(there.count)), and the translation has \(here.count)",
                help: "Translate all of them, and give each measure an id, the same in both languages.")
        }
    }

    private static func number(_ count: Int) -> String { count == 1 ? "1 measure" : "\(count) measures" }
}
