package import Diagnostics
package import YAMLTree

/// A scalar of a document together with what its key says it is.
package struct DeclaredScalar: Sendable {
    // In an order that leaves no gaps, since there are millions of them in large statements.
    /// The key whose value it is or in whose list it stands.
    package var key: String
    package var text: String
    package var range: SourceRange
    /// What the text may hold that is worth a closer look.
    package let traits: TextTraits
    package var kind: ScalarKind
    package var style: YAMLScalarStyle

    package init(key: String, kind: ScalarKind, text: String, style: YAMLScalarStyle, range: SourceRange) {
        self.key = key
        self.kind = kind
        self.text = text
        self.style = style
        self.range = range
        var traits = TextTraits(of: text)
        if case .plain = style, CoreSchemaType.mayBeOther(text) { traits.formUnion(.typed) }
        self.traits = traits
    }
}

/// What goes on while a document is read into the model: the findings, and what else is to be looked at.
package struct Reading {
    package private(set) var diagnostics: [Diagnostic] = []
    /// Whether the text had syntax errors: then nothing is reported as missing.
    let isMended: Bool
    /// Every scalar that the format knows.
    private(set) var scalars: [DeclaredScalar] = []
    /// Keys that have been suggested for misspelt ones, by the start of their mapping.
    private var suggestions: Set<Suggestion> = []
    /// Keys whose values are of another kind or stand elsewhere.
    private var misread: Set<String> = []
    /// Keys of the statement itself that stand within one of its parts.
    private(set) var stray: Set<String> = []
    /// Mappings that stand where a list should: items without dashes, whose keys are those of one mapping for YAML.
    private(set) var itemsWithoutDashes: [SourceRange] = []
    /// What is private, in the order of the file, where the file has aliases.
    private(set) var privateParts: [SourceRange] = []
    private let hasAliases: Bool
    /// Whether the value that is read is an item of its key's list, and not the value of the key itself.
    private(set) var isItem = false
    /// Whether the item that is read has others of its keys in the items below it, or is such an item.
    private(set) var isPart = false

    private struct Suggestion: Hashable {
        var key: String
        var mapping: SourceRange?
    }

    /// The file that is read.
    private let source: SourceFile

    /// - Parameters:
    ///   - node: the value that is read.
    ///   - hasAliases: whether values of the file may stand for others.
    init(_ node: YAMLNode?, in source: SourceFile, isMended: Bool, hasAliases: Bool = false) {
        self.source = source
        self.hasAliases = hasAliases
        self.isMended = isMended
        // About every second value is a key.
        scalars.reserveCapacity((node?.size ?? 0) / 2)
    }

    mutating func scalar(_ node: YAMLNode, _ kind: ScalarKind, key: String) -> Located<String>? {
        guard let style = node.style, let text = node.text else {
            reportWrongType(node, key: key, expected: kind.summary, help: help(forScalar: key, kind, node))
            return nil
        }
        let located = Located(text, node.range)
        scalars.append(DeclaredScalar(key: key, kind: kind, text: text, style: style, range: located.range))
        return located
    }

    /// Reads an item of a list.
    mutating func item<Value>(_ read: (inout Reading) -> Value?) -> Value? {
        isItem = true
        return read(&self)
    }

    /// Reads an item that is part of another one, or is one with the items below it.
    mutating func part(_ read: (inout Reading) -> Void) {
        isPart = true
        isItem = true
        read(&self)
        isPart = false
    }

    /// Reports an item that is a key of the one above it.
    mutating func reportPart(_ node: YAMLNode, key: String) {
        misread.insert(key)
        guard let entry = node.entries?.first else { return }
        report(
            "wrong-type", entry.key.range,
            "`\(entry.key.text ?? "")` begins an item of its own here, and belongs to the one above",
            help: "Delete its dash, and indent it by two spaces more, as the keys of one item are.")
    }

    /// Reads the value of a key.
    mutating func value(_ read: (inout Reading) -> Void) {
        isItem = false
        let isPart = isPart
        self.isPart = false
        read(&self)
        self.isPart = isPart
    }

    private func help(forScalar key: String, _ kind: ScalarKind, _ node: YAMLNode) -> String {
        let isBlock = kind == .commonMark && !isItem && source.text(node.range).contains(where: \.isNewline)
        if isBlock, node.items != nil || node.entries?.first?.key.text?.contains(" ") == true {
            return "Write `\(key): |`, and leave the lines below as they are."
        }
        if let items = node.items {
            if kind == .email, items.count == 1, items.first?.text?.hasPrefix("email") == true {
                return "The address was hidden where this text was copied from: ask for the real one."
            }
            if kind.isProse, let text = line(of: node), text.hasPrefix("[") {
                return "Write it without the brackets. If they are part of the text, put it in quotes: "
                    + "`\(isItem ? "-" : "\(key):") \(text.count > 60 ? "\"[…]\"" : QuotedText.of(text))`."
            }
            return isItem
                ? "Write the text right after one `- `." : "Write the value right after the colon: `\(key): …`."
        }
        return "If the text has a colon in it, put it in quotes; else write the value right after the "
            + (isItem ? "dash." : "colon.")
    }

    mutating func report(
        _ rule: String, _ range: SourceRange, severity: Severity = .error, _ message: String, help: String,
        fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(rule: rule, severity: severity, range: range, message: message, help: help, fixes: fixes))
    }

    mutating func reportWrongType(_ node: YAMLNode, key: String, expected: String, help: String) {
        let found =
            switch node.content {
            case .scalar: "text"
            case .sequence: "a list"
            case .mapping: "a mapping"
            }
        misread.insert(key)
        report(
            "wrong-type", node.range,
            "\(isItem ? "an item of " : "")`\(key)` is \(expected), but here is \(found)", help: help)
    }

    /// Reports that the space is missing behind the colon of a key that a plain text begins with.
    ///
    /// - Parameter instead: how many bytes stand where the space should.
    mutating func reportMissingSpace(after name: String, in node: YAMLNode, instead: Int, key: String) {
        let colon = node.range.offsets.lowerBound + name.utf8.count
        let (file, end) = (node.range.file, colon + 1)
        misread.insert(key)
        report(
            "wrong-type",
            instead > 0 ? SourceRange(end..<(end + instead), file: file) : SourceRange(colon..<end, file: file),
            instead > 0
                ? "a no-break space stands after this colon, where only a space may"
                : "a space is missing after this colon",
            help: "Write `\(name): ` and then the value.",
            fixes: [
                Fix(
                    "Write a space after the colon",
                    [TextEdit(SourceRange(end..<(end + instead), file: file), " ")], isSafe: true)
            ])
    }

    /// Notes what is private, as far as something may refer to it.
    mutating func notePrivate(_ node: YAMLNode) {
        if hasAliases { privateParts.append(node.range) }
    }

    /// Notes what is private in a value of which all else is published.
    mutating func notePrivate(within node: YAMLNode) {
        guard hasAliases else { return }
        if let entries = node.entries {
            entries.forEach { entry in
                if let name = entry.key.text, Endorser.isPrivate(name) {
                    notePrivate(entry.value)
                } else {
                    notePrivate(within: entry.value)
                }
            }
        } else {
            node.items?.forEach { notePrivate(within: $0) }
        }
    }

    mutating func noteItemsWithoutDashes(_ node: YAMLNode) { itemsWithoutDashes.append(node.range) }

    /// Reports a list that is none for YAML because its dashes are not such as begin items. `false` where they are.
    mutating func reportsWrongDashes(_ node: YAMLNode, key: String) -> Bool {
        let (bytes, file) = (source.bytes, node.range.file)
        let offsets = node.range.offsets.clamped(to: 0..<bytes.count)
        guard let dash = WrongDash(in: bytes[offsets].prefix { $0 != 0x0A && $0 != 0x0D }, isOfKey: false) else {
            return false
        }
        let edits = bytes[offsets].split { $0 == 0x0A || $0 == 0x0D }.compactMap { line -> TextEdit? in
            guard let dash = WrongDash(in: line, isOfKey: false), let replacement = dash.replacement else { return nil }
            return TextEdit(SourceRange(dash.range, file: file), replacement)
        }
        noteItemsWithoutDashes(node)
        misread.insert(key)
        report(
            "wrong-type", SourceRange(dash.range, file: file), dash.message, help: dash.help,
            fixes: dash.replacement == nil ? [] : [Fix("Begin each item with `- `", edits, isSafe: true)])
        return true
    }

    /// Reports text behind a key that has a list below it, which is more of the text for YAML. `false` where it is none.
    mutating func reportsTextAboveList(_ node: YAMLNode, key: String) -> Bool {
        let bytes = source.bytes
        let offsets = node.range.offsets.clamped(to: 0..<bytes.count)
        guard case .plain? = node.style else { return false }
        let first = bytes[offsets].prefix { $0 != 0x0A && $0 != 0x0D }
        let next = bytes[first.endIndex..<offsets.upperBound].drop { $0 <= 0x20 }
        guard next.starts(with: "- ".utf8) else { return false }
        misread.insert(key)
        report(
            "wrong-type", SourceRange(first.startIndex..<first.endIndex, file: node.range.file),
            "a list follows below, so that no text can stand here",
            help: "Delete it, or begin it with `# ` to keep it as a comment.")
        return true
    }

    /// Notes that what a key says is not known: it stands where it cannot stand, or its value is no such value.
    mutating func noteMisread(_ key: String) { misread.insert(key) }

    /// Notes that a key of the statement itself stands within one of its parts.
    mutating func noteStray(_ key: String) {
        stray.insert(key)
        noteMisread(key)
    }

    /// Reports a key that has no value.
    ///
    /// - Parameter word: what is written all the same, as `null`.
    mutating func reportEmpty(_ key: String, written word: String = "", at range: SourceRange, isRequired: Bool) {
        // Where the text was mended, the value may only have been lost by that.
        guard !isMended else { return }
        let word = word.trimmed
        report(
            "empty-value", range, severity: isRequired ? .error : .warning,
            "`\(key)` has no value" + (word.isEmpty ? "" : ": for YAML, `\(word)` is nothing"),
            help: (isRequired
                ? "Write its value after the colon" : "Write its value after the colon, or delete the line")
                + (word.isEmpty ? "." : ". If it is the text itself, put it in quotes."))
    }

    /// A value as it is written, with what behind it only seems to be a comment; nothing where it has several lines.
    func line(of node: YAMLNode) -> String? {
        let start = node.range.offsets.lowerBound
        let text = source.text(start..<QuotedText.end(ofTextEndingAt: node.range.offsets.upperBound, in: source.bytes))
        return text.contains(where: \.isNewline) ? nil : text
    }

    /// Whether a colon stands behind a key, white space aside.
    func isColon(behind key: SourceRange) -> Bool {
        source.bytes[min(key.offsets.upperBound, source.bytes.count)...].first { $0 > 0x20 } == UInt8(ascii: ":")
    }

    mutating func suggested(_ key: String, inMappingAt mapping: SourceRange?) {
        suggestions.insert(Suggestion(key: key, mapping: mapping))
    }

    /// The keys of which a value is written that could not be read: in a wrong place, of a wrong kind, or under a name
    /// that is misspelt.
    var unreadKeys: Set<String> { misread.union(suggestions.map(\.key)) }

    /// Whether a key was suggested in a mapping for another one, which is then what is missing.
    func hasSuggestion(_ key: String, in node: YAMLNode) -> Bool {
        suggestions.contains(Suggestion(key: key, mapping: node.entries?.first?.key.range))
    }
}
