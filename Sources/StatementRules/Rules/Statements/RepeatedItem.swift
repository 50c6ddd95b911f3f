internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let repeatedItem = Rule(
        "repeated-item", .warning,
        what:
            "Two items of a list say the same: measures, sections, quotes, references, documents or contacts. Or two quotes of two people, or two measures, have one text; or two measures have one title.",
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
            checkCopies(of: statement.quotes, &findings)
            check(statement.references, "reference", &findings, name: \.title) { [$0.doi?.value, $0.url?.value] }
            check(statement.documents, "document", &findings, name: \.title) { [$0.url?.value, $0.language?.value] }
            check(statement.contacts, "contact", &findings, name: \.name) { contact in
                [contact.purpose?.value.rawValue, contact.email?.value, contact.phone?.value]
            }
        })

    /// Reports quotes of one text by several people: one was copied, and its speaker changed.
    private static func checkCopies(of quotes: [Quote], _ findings: inout Findings) {
        checkCopies(quotes, text: \.text, ofBytes: 20, &findings) { one, other in
            guard let speaker = one.speaker?.name?.value, let otherSpeaker = other.speaker?.name?.value,
                NameKey.exact(speaker) != NameKey.exact(otherSpeaker)
            else { return nil }
            return "“\(otherSpeaker)” says the same, word for word, as “\(speaker)”"
        }
    }

    /// Reports measures of one text with two titles, and of one title with two texts: one was copied, and half changed.
    private static func checkCopies(of measures: [Measure], _ findings: inout Findings) {
        checkCopies(measures, text: \.text, ofBytes: 40, &findings) { one, other in
            guard let title = one.title?.value, let otherTitle = other.title?.value,
                NameKey.exact(title) != NameKey.exact(otherTitle)
            else { return nil }
            return "this is the text of another measure, too"
        }
        var first: [UInt64: Int] = [:]
        for index in measures.indices {
            let measure = measures[index]
            guard let title = measure.title, let text = measure.text?.value, title.value.utf8.count >= 12 else {
                continue
            }
            let key = fingerprint(title.value)
            guard let earlier = first[key] else {
                first[key] = index
                continue
            }
            let other = measures[earlier]
            // Of others, or within another theme, much may be called for in the same words.
            guard NameKey.exact(title.value) == NameKey.exact(other.title?.value ?? ""), !hasPlaceholder(title.value),
                let otherText = other.text?.value, words(text) != words(otherText),
                measure.group?.value == other.group?.value,
                measure.addressees.map(\.value) == other.addressees.map(\.value), let place = other.title?.range
            else { continue }
            findings.add(
                title.range, "this is the title of another measure, too", notes: [.init(place, "it stands here first")])
        }
    }

    private static func checkCopies<Item>(
        _ items: [Item], text: (Item) -> Located<String>?, ofBytes least: Int, _ findings: inout Findings,
        message: (_ first: Item, _ second: Item) -> String?
    ) {
        guard items.count > 1 else { return }
        var first: [UInt64: Int] = [:]
        for index in items.indices {
            // Of few words, two may well have the same.
            guard let own = text(items[index]), own.value.utf8.count >= least else { continue }
            let key = fingerprint(own.value)
            guard let earlier = first[key] else {
                first[key] = index
                continue
            }
            guard let other = text(items[earlier]), words(own.value) == words(other.value),
                let message = message(items[earlier], items[index]), !hasPlaceholder(own.value)
            else { continue }
            findings.add(own.range, message, notes: [.init(other.range, "it stands here first")])
        }
    }

    /// A number that texts of the same words have in common, and hardly any others (FNV-1a): to compare the words of all takes
    /// long.
    private static func fingerprint(_ text: String) -> UInt64 {
        var (text, number) = (text, UInt64(0xCBF2_9CE4_8422_2325))
        text.withUTF8 { bytes in
            // Capitals of ASCII as small letters.
            for byte in bytes where byte > 0x20 { number = (number ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
        }
        return number
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func check(_ measures: [Measure], _ findings: inout Findings) {
        checkCopies(of: measures, &findings)
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
