internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let repeatedItem = Rule(
        "repeated-item", .warning,
        what:
            "Two items of a list say the same: measures, sections, quotes, references, documents or contacts.",
        why:
            "Most often one was copied to be changed; readers see it twice, and measures are numbered and counted twice.",
        fix: "Delete one of the two, or change it.",
        bad: """
            quotes:
              - text: We are glad.
              - text: We are glad.
            """,
        good: """
            quotes:
              - text: We are glad.
            """,
        check: .statement { statement, findings in
            check(statement.measures, &findings)
            for sections in [statement.sections, statement.annexes] {
                check(sections, "section", &findings, name: \.title) { [$0.text?.value] }
            }
            check(statement.quotes, "quote", &findings, name: \.text) { [$0.speaker?.name?.value] }
            check(statement.references, "reference", &findings, name: \.title) { [$0.doi?.value, $0.url?.value] }
            check(statement.documents, "document", &findings, name: \.title) { [$0.url?.value, $0.language?.value] }
            check(statement.contacts, "contact", &findings, name: \.name) { contact in
                [contact.purpose?.value.rawValue, contact.email?.value, contact.phone?.value]
            }
        })

    private static func check(_ measures: [Measure], _ findings: inout Findings) {
        check(measures, "measure", &findings, name: \.title) { measure in
            let own = [measure.text, measure.rationale, measure.group].map { $0?.value }
            return own + measure.addressees.map(\.value) + measure.measures.map { $0.title?.value ?? $0.text?.value }
        }
        for index in measures.indices { check(measures[index].measures, &findings) }
    }

    /// Reports the items whose names, and what else makes them up, are those of an item before them.
    private static func check<Item>(
        _ items: [Item], _ what: String, _ findings: inout Findings, name: (Item) -> Located<String>?,
        rest: (Item) -> [String?]
    ) {
        guard items.count > 1 else { return }
        var first: [String: Int] = [:]
        first.reserveCapacity(items.count)
        for index in items.indices {
            // Two placeholders are for what is not known yet.
            guard let text = name(items[index]) else { continue }
            guard let earlier = first[text.value] else {
                first[text.value] = index
                continue
            }
            guard !hasPlaceholder(text.value), rest(items[earlier]) == rest(items[index]),
                let place = name(items[earlier])?.range
            else { continue }
            findings.add(text.range, "this \(what) stands twice", notes: [.init(place, "it stands here first")])
        }
    }
}
