package import Diagnostics
package import StatementProtocol
internal import TextMetrics
internal import YAMLTree

/// A part of the model that a mapping of the document is read into.
package protocol Shaped: Sendable {
    /// The declaration of its keys.
    static var shape: Shape<Self> { get }
    init()
    /// Where it stands.
    var range: SourceRange { get set }
    /// Its `x-` keys.
    var extensions: [String: JSONValue] { get set }
}

/// The declaration of a mapping: its keys in the order in which the reference lists them.
package struct Shape<Model: Shaped>: Sendable {
    package let description: ShapeDescription
    let fields: [Field<Model>]
    /// How the value of each field is read.
    private let reads: [Field<Model>.Read]
    let keys: [String]
    private let indices: KeyIndex
    /// The numbers of the fields that must be there.
    private let required: [Int]
    /// The fields of which one must be there, each as the bit of its number.
    private let anyOf: UInt64
    /// Keys of other places, and why they cannot stand here.
    let misplaced: [String: String]
    /// Keys that decide what is published: as a key of one's own, such a one would decide nothing.
    private let decisive: Set<String>

    /// - Parameters:
    ///   - anyOf: keys of which at least one must have a value.
    ///   - decisive: keys that decide what is published.
    package init(
        _ name: String, _ title: String, anyOf: [String] = [], misplaced: [String: String] = [:],
        decisive: Set<String> = [], _ fields: [Field<Model>]
    ) {
        description = ShapeDescription(
            name: name, title: title, fields: fields.map(\.description), anyOf: anyOf)
        self.fields = fields
        self.misplaced = misplaced
        self.decisive = decisive
        reads = fields.map(\.read)
        required = fields.indices.filter { fields[$0].description.isRequired }
        keys = fields.map(\.description.key)
        indices = KeyIndex(keys)
        self.anyOf = fields.indices.reduce(0) { bits, index in
            anyOf.contains(fields[index].description.key) ? bits | 1 << UInt64(index) : bits
        }
    }

    /// Reads a mapping; problems with its keys are diagnostics, and the rest is read all the same.
    func read(_ node: YAMLNode, key: String, _ reading: inout Reading) -> Model? {
        guard let entries = node.entries else {
            reportNoMapping(node, key: key, &reading)
            return nil
        }
        if reading.isItem, let entry = node.onlyEntry, indices[entry] == nil {
            if reportsName(entry, of: key, &reading) { return read(entry.value, key: key, &reading) }
            if reportsContentAsKey(entry, key: key, &reading) { return nil }
        }
        var model = Model()
        model.range = node.range
        let seen = read(entries, into: &model, &reading)
        for index in required where seen & (1 << UInt64(index)) == 0 {
            reportMissing(fields[index].description, node, &reading)
        }
        if anyOf != 0, seen & anyOf == 0 { reportNoneOfKeys(node, &reading) }
        return model
    }

    /// Reports text that YAML takes for a mapping because of the colon in it: one entry, whose key is several words, or begins
    /// with a capital, and is like no key. `false` where it is none.
    func reportsTextWithColon(_ node: YAMLNode, key: String, _ reading: inout Reading) -> Bool {
        guard let entries = node.entries, entries.count == 1, let entry = entries.first, indices[entry] == nil,
            let name = entry.key.text, name.contains(" ") || name.first?.isUppercase == true,
            let value = entry.value.text, EditDistance.nearest(to: name, in: keys) == nil,
            !fields.contains(where: { $0.description.synonyms.contains(name.lowercased()) })
        else { return false }
        reading.report(
            "wrong-type", node.range, "this text is no text for YAML, because of the colon and the space in it",
            help: "Put the whole of it in quotes: `\(QuotedText.of(reading.line(of: node) ?? "\(name): \(value)"))`.")
        reading.noteMisread(key)
        return true
    }

    /// Reports an item whose keys stand one step too deep, below what the item is: `- measure:`. `false` where they do not.
    private func reportsName(_ entry: YAMLEntry, of key: String, _ reading: inout Reading) -> Bool {
        guard let name = entry.key.text?.lowercased(),
            [description.name, key].contains(where: { $0 == name || $0 == name + "s" }),
            let inner = entry.value.entries, let first = inner.first(where: { indices[$0] != nil })?.key.text
        else { return false }
        reading.report(
            "unknown-key", entry.key.range, "what is in `\(key)` needs no `\(name):` around it",
            help: "Delete this line, and write the keys below it behind the dash: `- \(first): …`.")
        return true
    }

    /// Reports an item whose only key is what one of its keys should say, as in `- patients: Patient organisations`. `false`
    /// where it may be something else.
    private func reportsContentAsKey(_ entry: YAMLEntry, key: String, _ reading: inout Reading) -> Bool {
        guard let name = entry.key.text, let value = entry.value.text, !entry.value.isBlank, !name.hasPrefix("x-"),
            name.first.map({ $0.isLetter || $0.isNumber }) == true, misplaced[name] == nil, ContactKey(name) == nil,
            keyMeant(by: name, among: fields.map(\.description)) == nil,
            // A key of another place is one.
            !Statement.shape.description.withPartsOfAllDepths.contains(where: { $0.fields.contains { $0.key == name } }
            ),
            let (first, content, second) = keysOfContent(name)
        else { return false }
        let text = value.count > 60 || value.contains(where: \.isNewline) ? "…" : value
        reading.noteMisread(key)
        reading.report(
            "unknown-key", entry.key.range, "`\(name)` stands here as a key, and is what a key should say",
            help: "Write `- \(first): \(content)`, and below it `\(second): \(text)`.")
        return true
    }

    /// The key that a word is the value of, as it is to be written, and the key for what stands behind that.
    private func keysOfContent(_ word: String) -> (key: String, content: String, other: String)? {
        func has(_ keys: String...) -> Bool { keys.allSatisfy(self.keys.contains) }
        let slug = Slug.of(word)
        if required.contains(where: { keys[$0] == "id" }), has("title"), !slug.isEmpty { return ("id", slug, "title") }
        if has("date", "title"), CalendarDate(word) != nil { return ("date", word, "title") }
        return has("title", "text") ? ("title", word, "text") : nil
    }

    /// The key that was probably meant by a word that is none.
    func keyMeant(by name: String, among absent: [FieldDescription]) -> String? {
        absent.first { $0.synonyms.contains(name.lowercased()) }?.key
            ?? ContactKey(name).flatMap { contact in absent.first { $0.key == contact.rawValue }?.key }
            ?? absent.first { ForeignKeys.isMeant($0.key, by: name.lowercased()) }?.key
            ?? EditDistance.nearest(to: name, in: absent.map(\.key))
            ?? EditDistance.nearest(to: name, in: fields.map(\.description.key))
    }

    /// Reports an item that is text for YAML because no space stands behind the colon of its key, `name:Ana`. `false`
    /// where it is none.
    func reportsMissingSpace(_ node: YAMLNode, key: String, _ reading: inout Reading) -> Bool {
        // Of an alias or behind an anchor, the text does not stand in this place as such.
        guard reading.isItem, let scalar = node.scalar, case .plain = scalar.style,
            scalar.withBytes({ $0.offset(of: UInt8(ascii: ":"), from: 0) != nil }), let text = node.text,
            text.utf8.count == node.range.offsets.count
        else { return false }
        let name = text.prefix { $0 != ":" }
        guard let first = text[name.endIndex...].dropFirst().first, keys.contains(String(name)) else { return false }
        reading.reportMissingSpace(
            after: String(name), in: node, instead: first == "\u{A0}" ? first.utf8.count : 0, key: key)
        return true
    }

    private func reportNoMapping(_ node: YAMLNode, key: String, _ reading: inout Reading) {
        if reportsMissingSpace(node, key: key, &reading) { return }
        let first = (fields.first { $0.description.isRequired } ?? fields.first)?.description.key ?? "name"
        let isAddress = node.text.map { $0.contains("@") && !$0.contains(" ") } == true
        let telling = ((isAddress ? ["email"] : []) + ["title", "name", "text"]).first { key in
            fields.contains { $0.description.key == key }
        }
        let help =
            if reading.isItem, let text = node.text {
                "Write `- \(telling ?? first): \(text.count > 60 || text.contains(where: \.isNewline) ? "…" : QuotedText.ifNeeded(text))`."
            } else {
                "Write its keys on lines of their own below it, indented: `\(first): …`."
            }
        reading.reportWrongType(node, key: key, expected: "a mapping, with keys of its own", help: help)
    }

    /// Reads the entries of a mapping; the fields that are there, each as the bit of its number.
    private func read(_ entries: YAMLEntries, into model: inout Model, _ reading: inout Reading) -> UInt64 {
        var seen: UInt64 = 0
        // Looked for once, where a key is unknown or has no value.
        var written: UInt64?
        var strays: Strays?
        var isMissingSpaceTold = false
        // Models may keep theirs in a box, which would be copied for each.
        var extensions: [String: JSONValue] = [:]
        entries.forEach { entry in
            guard let index = indices[entry] else {
                if let name = entry.key.text, name.hasPrefix("x-") {
                    if reportsDecisive(name.dropFirst(2), entry, &reading) { return }
                    reading.notePrivate(within: entry.value)
                    if extensions[name] == nil { extensions[name] = JSONValue(entry.value) }
                } else if known(&strays, in: entries).isStray(entry) {
                    // It is told with the first of them.
                } else if keyWithoutSpace(entry) != nil {
                    if !isMissingSpaceTold { reportMissingSpaces(in: entries, &reading) }
                    isMissingSpaceTold = true
                } else {
                    let present = written ?? self.written(in: entries)
                    written = present
                    reportUnknown(entry, in: entries, written: present, &reading)
                }
                return
            }
            // The second of two equal keys has been reported already; the first one counts.
            guard seen & (1 << UInt64(index)) == 0 else { return }
            seen |= 1 << UInt64(index)
            let key = keys[index]
            if entry.value.isBlank {
                if let stray = known(&strays, in: entries).first[index] { return reportStray(stray, of: key, &reading) }
                // Where nothing is written, the key is all that there is to point at.
                let style = entry.value.style
                let isQuoted = style == .singleQuoted || style == .doubleQuoted
                let word = isQuoted ? "" : entry.value.text ?? ""
                reading.reportEmpty(
                    key, written: word, at: isQuoted || !word.isEmpty ? entry.value.range : entry.key.range,
                    isRequired: required.contains(index) || isNeeded(index, in: entries))
            } else {
                reading.value { reads[index](entry.value, key, &model, &$0) }
            }
        }
        if !extensions.isEmpty { model.extensions = extensions }
        return seen
    }

    /// Reports a key of one's own that was meant to decide what is published. `false` where it is none.
    private func reportsDecisive(_ name: Substring, _ entry: YAMLEntry, _ reading: inout Reading) -> Bool {
        if Endorser.isPrivate("x-" + name) {
            reading.report(
                "unknown-key", entry.key.range,
                "what is under `x-\(name)` would be published, as all that begins with `x-`",
                help: "Write `\(Endorser.privateKey)` in an endorser; in another place, delete it.")
            return true
        }
        guard decisive.contains(String(name)) else { return false }
        reading.report(
            "unknown-key", entry.key.range,
            "`x-\(name)` decides nothing: a key that begins with `x-` is one of your own",
            help: "Write `\(name)`.", fixes: Fix.spelling(Located("x-\(name)", entry.key.range), as: String(name)))
        return true
    }

    /// The key that stands in braces with its value right behind the colon, which YAML takes for one word.
    private func keyWithoutSpace(_ entry: YAMLEntry) -> String? {
        guard entry.value.isEmpty, case .plain = entry.key.style, let text = entry.key.text,
            text.utf8.count == entry.key.range.offsets.count, let colon = text.firstIndex(of: ":"),
            text.index(after: colon) < text.endIndex, keys.contains(String(text[..<colon]))
        else { return nil }
        return String(text[..<colon])
    }

    private func reportMissingSpaces(in entries: YAMLEntries, _ reading: inout Reading) {
        var edits: [TextEdit] = []
        var first: String?
        entries.forEach { entry in
            guard let name = keyWithoutSpace(entry) else { return }
            first = first ?? name
            reading.suggested(name, inMappingAt: entries.first?.key.range)
            let end = entry.key.range.offsets.lowerBound + name.utf8.count + 1
            edits.append(TextEdit(SourceRange(end..<end, file: entry.key.range.file), " "))
        }
        guard let first, let edit = edits.first else { return }
        let end = edit.range.offsets.lowerBound
        reading.report(
            "unknown-key", SourceRange((end - 1)..<end, file: edit.range.file), "a space is missing after this colon",
            help: "Write `\(first): ` and then the value" + (edits.count > 1 ? ", and so with the other keys." : "."),
            fixes: [Fix("Write a space after each colon", edits, isSafe: true)])
    }

    /// The entries whose keys are those of a mapping that they stand below, without the spaces that put them into it.
    private struct Strays {
        /// The first of each field.
        var first: [Int: YAMLEntry] = [:]
        /// Where the keys of all of them begin.
        var places: Set<Int> = []

        func isStray(_ entry: YAMLEntry) -> Bool { places.contains(entry.key.range.offsets.lowerBound) }
    }

    /// The strays among entries, found once.
    private func known(_ strays: inout Strays?, in entries: YAMLEntries) -> Strays {
        if let strays { return strays }
        var found = Strays()
        var above: Int?
        entries.forEach { entry in
            if let index = indices[entry] {
                above = entry.value.isEmpty ? index : nil
            } else if let field = above, let name = entry.key.text, fields[field].description.holds(name) {
                found.first[field] = found.first[field] ?? entry
                found.places.insert(entry.key.range.offsets.lowerBound)
            } else {
                above = nil
            }
        }
        strays = found
        return found
    }

    private func reportStray(_ entry: YAMLEntry, of key: String, _ reading: inout Reading) {
        let name = entry.key.text ?? ""
        reading.noteMisread(key)
        reading.report(
            "unknown-key", entry.key.range, "`\(name)` stands beside `\(key)`, and not in it",
            help: "Indent it, and what else belongs to `\(key)`, by two spaces more than that.")
    }

    private func reportMissing(_ field: FieldDescription, _ node: YAMLNode, _ reading: inout Reading) {
        // After a mended syntax error, a key may only seem to be missing; after a misspelt one, it is the misspelt one.
        guard !reading.isMended, !reading.isPart, !reading.hasSuggestion(field.key, in: node),
            !isOfStatement || !reading.stray.contains(field.key)
        else { return }
        let example = field.examples.first.map { " For example: `\(field.key): \($0)`." } ?? ""
        reading.report(
            "missing-key", node.entries?.first?.key.range ?? node.range,
            "the key `\(field.key)` is missing in \(description.title)", help: "Add it.\(example)")
    }

    /// Whether a field that has no value is one of those of which one must have one, and no other has.
    private func isNeeded(_ index: Int, in entries: YAMLEntries) -> Bool {
        anyOf & 1 << UInt64(index) != 0
            && !entries.contains { entry in
                indices[entry].map { anyOf & 1 << UInt64($0) != 0 && !entry.value.isBlank } ?? false
            }
    }

    private func reportNoneOfKeys(_ node: YAMLNode, _ reading: inout Reading) {
        let needed = description.fields.filter { description.anyOf.contains($0.key) }
        guard !reading.isMended, !needed.contains(where: { reading.hasSuggestion($0.key, in: node) }) else { return }
        let keys = needed.map { "`\($0.key)`" }.joined(separator: ", ")
        reading.report(
            "missing-key", node.entries?.first?.key.range ?? node.range,
            "\(description.title) needs at least one of the keys \(keys)",
            help: "Add what is known, or delete the entry.")
    }

    /// The fields that are written in a mapping, a bit for each.
    private func written(in entries: YAMLEntries) -> UInt64 {
        entries.reduce(0) { written, entry in indices[entry].map { written | 1 << UInt64($0) } ?? written }
    }
}
