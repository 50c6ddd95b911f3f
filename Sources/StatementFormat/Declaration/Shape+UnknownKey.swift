internal import Diagnostics
internal import TextMetrics
internal import YAMLTree

extension Shape {
    /// Reports a key that is none here.
    func reportUnknown(
        _ entry: YAMLEntry, in entries: YAMLEntries, written: UInt64, _ reading: inout Reading
    ) {
        let range = entry.key.range
        guard let name = entry.key.text else {
            return reading.report(
                "wrong-type", range, "a key must be plain text",
                help: "Write a key as one word, and its value after the colon.")
        }
        if reportUnseen(around: name, range, in: entries, &reading) { return }
        if name == "<<" {
            reading.report(
                "unknown-key", range, "`<<` is not a key of \(description.title)",
                help: "YAML 1.2 has no merge keys: write the keys out, or use an alias for a whole value.")
            return
        }
        if ["//", "<!--"].contains(where: name.hasPrefix) { return reportStranger(entry, &reading) }
        if reportsTextAfterComma(entry, name, &reading) { return }
        let absent = fields.indices.filter { written & 1 << UInt64($0) == 0 }.map { fields[$0].description }
        if let meant = keyMeant(by: name, among: absent) {
            reading.suggested(meant, inMappingAt: entries.first?.key.range)
            reading.report(
                "unknown-key", range, "unknown key `\(name)` in \(description.title): did you mean `\(meant)`?",
                // What is private is published under a key of one's own.
                help: "Write `\(meant)`"
                    + (ContactKey(name) == nil && meant != Endorser.privateKey
                        ? ", or begin the key with `x-` if it is one of your own." : "."),
                fixes: absent.contains { $0.key == meant } ? Fix.spelling(Located(name, range), as: meant) : [])
        } else if isOfStatement, range == entries.first?.key.range, isSentence(name, before: entry.value) {
            reportStranger(entry, &reading)
        } else if let reason = misplaced[name] ?? reasonForContactData(name) {
            reading.noteMisread(name)
            reading.report("unknown-key", range, "`\(name)` cannot stand in \(description.title)", help: reason)
        } else if !isOfStatement, Statement.shape.fields.contains(where: { $0.description.isPart(name) }) {
            reading.noteStray(name)
            reading.report(
                "unknown-key", range,
                "`\(name)` cannot stand in \(description.title): it is a key of the statement itself",
                help:
                    "Move it there with all that belongs to it: its line begins with `\(name)`, without spaces before it."
            )
        } else {
            let homes = homes(of: name)
            if !homes.isEmpty { reading.noteMisread(name) }
            let keys = fields.map { "`\($0.description.key)`" }.joined(separator: ", ")
            reading.report(
                "unknown-key", range,
                "unknown key `\(name)` in \(description.title)" + (homes.isEmpty ? "" : ": it is a key of \(homes)"),
                // Of a statement they are too many to help.
                help: [.email, .phone].contains(ContactKey(name))
                    ? "Delete it, or write it in `contacts` if it may be published. The keys here are \(keys)."
                    : isOfStatement && !homes.isEmpty
                        ? "Move it there"
                            + (name == Endorser.privateKey
                                ? ", or delete it: elsewhere, nothing is private."
                                : ", or begin the key with `x-` if it is one of your own.")
                        : "The keys here are \(keys). A key of your own begins with `x-`.")
        }
    }

    /// Reports what stands in braces behind a comma that was meant as part of a text. `false` where it is none.
    private func reportsTextAfterComma(_ entry: YAMLEntry, _ name: String, _ reading: inout Reading) -> Bool {
        guard entry.value.isEmpty, entry.value.range.offsets.isEmpty, case .plain = entry.key.style,
            name.contains(" ") || name.first?.isUppercase == true,
            !reading.isColon(behind: entry.key.range)
        else { return false }
        reading.report(
            "unknown-key", entry.key.range, "the comma before this ended the text that it belongs to",
            help: "Put the whole text in quotes, with the comma in it.")
        return true
    }

    /// Reports a space that is none, or what cannot be seen, before or behind a key. `false` where there is none.
    private func reportUnseen(
        around name: String, _ range: SourceRange, in entries: YAMLEntries, _ reading: inout Reading
    ) -> Bool {
        func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isWhitespace || VisibleText.isWithoutWidth(scalar.value)
        }
        let scalars = name.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, isUnseen(first) || isUnseen(last) else {
            return false
        }
        let start = scalars.drop(while: isUnseen)
        let meant = String(start[..<(start.lastIndex { !isUnseen($0) }.map(start.index(after:)) ?? start.startIndex)])
        reading.suggested(meant, inMappingAt: entries.first?.key.range)
        let place = isUnseen(first) ? "before" : "behind"
        reading.report(
            "unknown-key", range,
            "\(place) this key stands the character \(VisibleText.codePoint(isUnseen(first) ? first : last)), which is no plain space",
            help: isUnseen(first)
                ? "Delete it, and indent with spaces, two for each level."
                : "Delete it: the colon follows the key at once.",
            fixes: isUnseen(first) || !keys.contains(meant) ? [] : Fix.spelling(Located(name, range), as: meant))
        return true
    }

    /// Whether what YAML takes for a key is a sentence, as of the one who sent the statement.
    private func isSentence(_ name: String, before value: YAMLNode) -> Bool {
        let words = name.split(separator: " ").count
        return value.isBlank ? words > 1 : words > 2 && value.scalar != nil
    }

    /// Reports a line that came along when the statement was copied, or is a comment of another language.
    private func reportStranger(_ entry: YAMLEntry, _ reading: inout Reading) {
        reading.report(
            "unknown-key", entry.key.range, "this line is no part of the statement",
            help: "Delete it, or begin it with `# ` to keep it as a comment.")
    }

    /// Why a key by which somebody is reached cannot stand in an endorser or an affiliation of one.
    private func reasonForContactData(_ name: String) -> String? {
        let isAffiliation = description.name == Affiliation.shape.description.name
        guard isAffiliation || description.name == Endorser.shape.description.name else { return nil }
        return ContactKey(name)?.reason(writtenUnder: isAffiliation ? "`private` of the endorser" : "`private`")
    }

    var isOfStatement: Bool { description.name == Statement.shape.description.name }

    /// The mappings that a key belongs to, for a sentence; nothing where they are too many to help. What is short, as a
    /// date is, may as well be meant where it stands.
    private func homes(of key: String) -> String {
        var titles: [String] = []
        for shape in Statement.shape.description.withPartsOfAllDepths where !titles.contains(shape.title) {
            if shape.fields.contains(where: { isOfStatement ? $0.key == key : $0.isPart(key) }) {
                titles.append(shape.title)
            }
        }
        return titles.count > 3 ? "" : titles.joined(separator: " or ")
    }
}
