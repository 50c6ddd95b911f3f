internal import Diagnostics
internal import TextMetrics
package import YAMLTree

/// How a value is written: its type for schema and reference, and its reading.
package struct Form<Value: Sendable>: Sendable {
    package let type: ValueType
    /// The value, or nothing where the node holds none; the reading then has a finding about it.
    package let read: @Sendable (YAMLNode, _ key: String, inout Reading) -> Value?
}

extension Form where Value == Located<String> {
    package static func scalar(_ kind: ScalarKind) -> Form {
        Form(type: .scalar(kind)) { node, key, reading in reading.scalar(node, kind, key: key) }
    }

    package static var line: Form { scalar(.line) }
    package static var lines: Form { scalar(.lines) }
    package static var commonMark: Form { scalar(.commonMark) }
    package static var slug: Form { scalar(.slug) }
    package static var languageTag: Form { scalar(.languageTag) }
    package static var url: Form { scalar(.url) }
    package static var email: Form { scalar(.email) }
    package static var country: Form { scalar(.country) }
    package static var doi: Form { scalar(.doi) }
    package static var ror: Form { scalar(.ror) }
    package static var transparencyRegister: Form { scalar(.transparencyRegister) }
}

extension Form where Value == Located<CalendarDate> {
    private static func date(_ kind: ScalarKind) -> Form {
        Form(type: .scalar(kind)) { node, key, reading in
            // What is no date is reported by a rule that looks at all of them.
            guard let scalar = reading.scalar(node, kind, key: key), let date = CalendarDate(scalar.value) else {
                return nil
            }
            return Located(date, scalar.range)
        }
    }

    package static var date: Form { date(.date) }
    package static var partialDate: Form { date(.partialDate) }
}

extension Form where Value == Located<Int> {
    private static func number(_ kind: ScalarKind, in range: ClosedRange<Int>, example: Int) -> Form {
        Form(type: .scalar(kind)) { node, key, reading in
            guard let scalar = reading.scalar(node, kind, key: key) else { return nil }
            // As the core schema writes integers: leading zeros are fine, spaces and dots are not.
            guard let number = Int(scalar.value), range.contains(number) else {
                // As spreadsheets write whole numbers: `11.0`.
                let whole = scalar.value.hasSuffix(".0") ? scalar.value.dropLast(2) : scalar.value[...]
                let digits = Int(whole.filter(\.isASCII).filter(\.isNumber)).flatMap {
                    range.contains($0) && !scalar.value.contains("-") ? $0 : nil
                }
                let meant = digits ?? example
                let isAtLeast =
                    kind == .count && digits != nil && (scalar.value.last == "+" || scalar.value.first == ">")
                reading.report(
                    "wrong-type", scalar.range, "`\(key)` is \(kind.summary), and “\(scalar.value)” is none",
                    help: "Write digits only, from \(range.lowerBound) to \(range.upperBound): `\(key): \(meant)`."
                        + (isAtLeast ? " That it is more is said by `qualifier: at-least`." : ""))
                return nil
            }
            return Located(number, scalar.range)
        }
    }

    package static var year: Form { number(.year, in: ScalarKind.years, example: 2024) }
    package static var count: Form { number(.count, in: ScalarKind.counts, example: 80) }
}

extension ScalarKind {
    /// The years that a year may be.
    package static let years = 1000...2999
    /// The numbers that a count may be.
    package static let counts = 0...100_000_000
}

extension Form where Value == Located<Bool> {
    package static var boolean: Form {
        Form(type: .scalar(.boolean)) { node, key, reading in
            guard let scalar = reading.scalar(node, .boolean, key: key) else { return nil }
            switch scalar.value {
            case "true": return Located(true, scalar.range)
            case "false": return Located(false, scalar.range)
            default:
                let meant =
                    ["yes", "y", "on", "1", "true"].contains(scalar.value.lowercased())
                    ? "true" : ["no", "n", "off", "0", "false"].contains(scalar.value.lowercased()) ? "false" : nil
                let hint = meant.map { ": did you mean `\($0)`?" } ?? ""
                reading.report(
                    "wrong-type", scalar.range, "`\(key)` is `true` or `false`, not “\(scalar.value)”\(hint)",
                    help: "Write `\(key): \(meant ?? "true")`.",
                    fixes: meant.map { [Fix("Write `\($0)`", [TextEdit(scalar.range, $0)], isSafe: true)] } ?? [])
                return nil
            }
        }
    }
}

/// A word of the format's vocabulary.
package protocol Vocabulary: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
    /// What the word says, as half a sentence.
    var summary: String { get }
    /// Words that people write when they mean one of these.
    static var synonyms: [String: Self] { get }
}

extension Vocabulary {
    package static var synonyms: [String: Self] { [:] }
}

extension Form {
    package static func choice<Word: Vocabulary>(_ words: Word.Type) -> Form where Value == Located<Word> {
        let all = Word.allCases.map { ValueType.Word(value: $0.rawValue, summary: $0.summary) }
        return Form(type: .choice(all)) { node, key, reading in
            guard let scalar = reading.scalar(node, .word, key: key) else { return nil }
            if let word = Word(rawValue: scalar.value) { return Located(word, scalar.range) }
            let values = all.map(\.value)
            let near = EditDistance.nearest(to: scalar.value, in: values)
            let meant = near ?? Word.synonyms[scalar.value.lowercased()]?.rawValue
            reading.report(
                "unknown-value", scalar.range,
                "“\(scalar.value)” is no value of `\(key)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                help: "It is one of \(values.map { "`\($0)`" }.joined(separator: ", ")).",
                fixes: Fix.spelling(scalar, as: near))
            return nil
        }
    }

    package static func list<Element>(of form: Form<Element>, atLeastOne: Bool = false) -> Form
    where Value == [Element] {
        Form(type: .list(form.type, atLeastOne: atLeastOne)) { node, key, reading in
            guard let nodes = node.items else {
                if reading.reportsWrongDashes(node, key: key) || reading.reportsTextAboveList(node, key: key) {
                    return nil
                }
                var help = "Begin each item on a line of its own with `- `, also where there is only one."
                if key == "endorsers", let file = node.text, FileKind(of: file) != nil {
                    help = "A file is included under `endorsement`: `include: \(file)`."
                }
                if let first = node.entries?.first, let word = first.key.text, form.type.isMapping {
                    reading.noteItemsWithoutDashes(node)
                    let name = first.value.entries == nil ? nil : form.type.nameKey(unless: word)
                    help =
                        if let name {
                            "Begin each item with `- `, and say in it what stands before the colon here: `- \(name): \(word)`, with the other keys below `\(name)`."
                        } else {
                            "Write `- ` before the first key of each item, as in `- \(word): …`, and indent its other keys by two spaces."
                        }
                }
                reading.reportWrongType(node, key: key, expected: "a list", help: help)
                return nil
            }
            if nodes.isEmpty, atLeastOne {
                reading.report(
                    "empty-value", node.range, "`\(key)` has no entry",
                    help: "Add at least one item that begins with `- `.")
            }
            return items(nodes, form, key, &reading)
        }
    }

    package static func oneOrMore<Element>(_ form: Form<Element>) -> Form where Value == [Element] {
        Form(type: .oneOrMore(form.type)) { node, key, reading in
            if let nodes = node.items { return items(nodes, form, key, &reading) }
            return form.read(node, key, &reading).map { [$0] }
        }
    }

    private static func items<Element>(
        _ nodes: YAMLNodes, _ form: Form<Element>, _ key: String, _ reading: inout Reading
    ) -> [Element] {
        var values: [Element] = []
        values.reserveCapacity(nodes.count)
        let split = SplitItems(nodes, form.type.shape)
        var number = -1
        nodes.forEach { node in
            number += 1
            if let split, split.parts.contains(number) {
                reading.part { _ = form.read(node, key, &$0) }
                reading.reportPart(node, key: key)
            } else if let split, split.wholes.contains(number) {
                reading.part { reading in form.read(node, key, &reading).map { values.append($0) } }
            } else if node.isBlank {
                let word = node.text?.trimmed ?? ""
                reading.report(
                    "empty-value", node.range, severity: .error,
                    "an item of `\(key)` is empty" + (word.isEmpty ? "" : ": for YAML, `\(word)` is nothing"),
                    help: "Write something after the dash, or delete it."
                        + (word.isEmpty ? "" : " If it is the text itself, put it in quotes."))
            } else if let value = reading.item({ form.read(node, key, &$0) }) {
                values.append(value)
            }
        }
        return values
    }
}

extension Form where Value: Shaped {
    package static var mapping: Form { mapping(Value.shape) }

    package static func mapping(_ shape: Shape<Value>) -> Form {
        Form(type: .mapping(shape.description)) { node, key, reading in shape.read(node, key: key, &reading) }
    }

    /// A mapping, or plain text for its most telling key.
    package static func textOrMapping(
        _ key: String, _ path: any WritableKeyPath<Value, Located<String>?> & Sendable
    ) -> Form {
        let shape = Value.shape
        return Form(type: .textOrMapping(shape.description, key: key)) { node, parent, reading in
            guard node.style != nil else {
                if shape.reportsTextWithColon(node, key: parent, &reading) { return nil }
                return shape.read(node, key: parent, &reading)
            }
            if shape.reportsMissingSpace(node, key: parent, &reading) { return nil }
            var value = Value()
            value.range = node.range
            value[keyPath: path] = reading.scalar(node, .line, key: key)
            return value
        }
    }
}

extension Form where Value == Located<Int> {
    /// The version of the format: 1 and no other.
    package static var formatVersion: Form {
        Form(type: .scalar(.formatVersion)) { node, key, reading in
            guard let scalar = reading.scalar(node, .formatVersion, key: key) else { return nil }
            guard scalar.value == "1" else {
                reading.report(
                    "unknown-value", scalar.range, "there is no version “\(scalar.value)” of the format",
                    help: "Write `\(key): 1`.")
                return nil
            }
            return Located(1, scalar.range)
        }
    }
}

extension Form where Value == Bool {
    /// A mapping with any keys, of which only its being there is kept.
    ///
    /// - Parameter others: keys that belong beside it, and do nothing in it.
    package static func anyMapping(without others: Set<String>) -> Form {
        Form(type: .anyMapping(without: others.sorted())) { node, key, reading in
            guard let entries = node.entries else {
                reading.reportWrongType(
                    node, key: key, expected: "a mapping, with keys of its own",
                    help: "Write `\(key):` and below it, indented, `email: …`.")
                return nil
            }
            entries.forEach { entry in
                guard let name = entry.key.text, others.contains(name) else { return }
                reading.noteMisread(name)
                reading.report(
                    "unknown-key", entry.key.range, "`\(name)` stands within `\(key)`, where it decides nothing",
                    help: "Indent it by two spaces less, as `\(key)` itself is; in a table, its column is `\(name)`.")
            }
            reading.notePrivate(node)
            return true
        }
    }
}

extension Form {
    /// A mapping from some words, `keys`, to values of one form, in the order of the file.
    package static func dictionary<Element>(
        keys: [ValueType.Word], of form: Form<Element>
    ) -> Form where Value == [(key: Located<String>, value: Element)] {
        let known = keys.map(\.value)
        return Form(type: .dictionary(keys: keys, form.type)) { node, key, reading in
            guard let entries = node.entries else {
                reading.reportWrongType(
                    node, key: key, expected: "a mapping",
                    help: "Write a line for each below it, indented: `\(known.first ?? "key"): …`.")
                return nil
            }
            var seen: Set<String> = []
            return entries.compactMap { entry in
                guard let name = entry.key.text, known.contains(name) else {
                    let name = entry.key.text ?? ""
                    let meant = EditDistance.nearest(to: name, in: known)
                    reading.report(
                        "unknown-key", entry.key.range,
                        "unknown key `\(name)` in `\(key)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                        help: meant.map { "Write `\($0)`." }
                            ?? "It is one of \(known.map { "`\($0)`" }.joined(separator: ", ")).",
                        fixes: Fix.spelling(Located(name, entry.key.range), as: meant))
                    return nil
                }
                // The second of two equal keys has been reported already; the first one counts.
                guard seen.insert(name).inserted else { return nil }
                guard !entry.value.isBlank else {
                    reading.reportEmpty(name, at: entry.key.range, isRequired: true)
                    return nil
                }
                return form.read(entry.value, name, &reading).map { (Located(name, entry.key.range), $0) }
            }
        }
    }
}
