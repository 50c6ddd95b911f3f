internal import CLibYAML
internal import Diagnostics

/// One run of libyaml over a text: from its events to a tree.
struct EventLoop {
    private let bytes: [UInt8]
    private let isChecked: Bool
    private let file: UInt32
    private let limits: YAMLReader.Limits
    private let keys: KnownKeys
    /// All keys of the format, once they have been asked for.
    private lazy var allKeys = keys.all
    private var marks: MarkIndex
    private(set) var diagnostics: [Diagnostic] = []
    /// Where dashes would make items of what is one mapping for YAML, and what is told of them.
    private(set) var missingDashes = MissingDashes()
    /// Whether there is more in the file, which was not read.
    private(set) var isCutShort = false
    /// Why what libyaml read cannot be what was meant.
    private var failure: SyntaxFailure?

    /// A list or mapping whose end has not come yet.
    private struct Frame {
        var record: Int
        var isFlow: Bool
        var anchor: String?
        /// Where the last value that it holds ends.
        var end: Int
        /// What is known of it so far.
        var extent = Extent()
    }

    /// How much a value holds, which is what an alias for it stands for.
    private struct Extent {
        /// How many values, itself among them, at every depth.
        var size = 1
        /// How deep lists and mappings nest in it, itself counted; 0 for a scalar.
        var height = 0

        /// Counts a value that it holds.
        mutating func take(_ value: Extent) {
            size += value.size
            height = max(height, value.height + 1)
        }
    }

    private var tree: TreeBuilder
    /// The innermost one, or the document, and those around it.
    private var frame = Frame(record: 0, isFlow: false, end: 0)
    private var frames: [Frame] = []
    private var root: Int?
    private var anchors: [String: (record: Int, extent: Extent)] = [:]
    private var aliasedValues = 0
    /// The aliases so far, in the order of the file.
    private(set) var aliases: [YAMLAlias] = []
    /// Where the anchors of texts stand that no alias has referred to yet.
    private var unusedAnchors: [String: Range<Int>] = [:]
    /// The names that aliases had before there was an anchor of that name.
    private var undefinedAliases: Set<String> = []

    /// - Parameter isChecked: whether the text is known to be UTF-8 of what YAML allows.
    init(_ bytes: [UInt8], isChecked: Bool, file: UInt32, limits: YAMLReader.Limits, keys: KnownKeys) {
        self.bytes = bytes
        self.isChecked = isChecked
        self.file = file
        self.limits = limits
        self.keys = keys
        marks = MarkIndex(bytes)
        tree = TreeBuilder(file: file, expecting: bytes.count)
    }

    /// The first document's value, nothing where there is none, or why libyaml stopped.
    mutating func run() -> Result<YAMLNode?, SyntaxFailure> {
        // Without the byte-order mark, which libyaml would count as a column of the first line.
        guard var parser = EventParser(bytes[marks.offset(of: 0)...], codePoints: isChecked ? marks.count : nil) else {
            return .failure(SyntaxFailure(problem: "out of memory", offset: 0, context: ""))
        }
        var documents = 0
        while !isCutShort {
            guard let event = parser.next() else { return .failure(parser.failure(&marks)) }
            switch event.pointee.type {
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
                reportUnusedAnchors()
                return .success(value)
            case YAML_DOCUMENT_START_EVENT:
                documents += 1
                guard documents > 1 else { continue }
                report(
                    "several-documents", offsets(of: event), "a second document begins here",
                    // Beside that of the statement there are those with its endorsers.
                    file == 0
                        ? "Keep one statement a file: remove `---` or move what follows to a file of its own."
                        : "Delete the line `---`, or move what follows to an included file of its own.")
                isCutShort = true
            default:
                isCutShort = !handle(event)
                if let failure { return .failure(failure) }
            }
        }
        return .success(value)
    }

    private var value: YAMLNode? { root.map { tree.value($0) } }

    /// Takes an event into the tree; `false` where a limit ends the reading.
    private mutating func handle(_ event: UnsafePointer<yaml_event_t>) -> Bool {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.pointee.data.scalar
            let style: YAMLScalarStyle =
                switch scalar.style {
                case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
                case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
                case YAML_LITERAL_SCALAR_STYLE: .literal
                case YAML_FOLDED_SCALAR_STYLE: .folded
                default: .plain
                }
            let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            var offsets = offsets(of: event)
            check(tag: scalar.tag, at: offsets.lowerBound)
            if style == .literal || style == .folded { offsets = Self.trimmed(offsets, in: bytes) }
            if event.pointee.start_mark.line < event.pointee.end_mark.line, !frame.isFlow,
                style == .doubleQuoted || style == .singleQuoted
            {
                failure = OpenQuote.failure(of: offsets, in: bytes) { allKeys.contains($0) }
            }
            let record = tree.add(text, style, at: offsets)
            let anchor = scalar.anchor.map(Self.string)
            if let anchor { noteAnchor(anchor, at: offsets.lowerBound) }
            added(record, endingAt: offsets.upperBound, anchor: anchor)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.pointee.data.sequence_start
            check(tag: start.tag, at: offsets(of: event).lowerBound)
            return open(.sequence, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, anchor: start.anchor, event)
        case YAML_MAPPING_START_EVENT:
            let start = event.pointee.data.mapping_start
            check(tag: start.tag, at: offsets(of: event).lowerBound)
            return open(.mapping, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, anchor: start.anchor, event)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            close(event)
        case YAML_ALIAS_EVENT:
            return addAlias(event)
        default: break
        }
        return true
    }

    private mutating func open(
        _ form: NodeStore.Record.Form, isFlow: Bool, anchor: UnsafeMutablePointer<yaml_char_t>?,
        _ event: UnsafePointer<yaml_event_t>
    ) -> Bool {
        let range = offsets(of: event)
        guard isWithinDepth(1, at: range) else { return false }
        frames.append(frame)
        frame = Frame(
            record: tree.begin(form, at: range.lowerBound), isFlow: isFlow, anchor: anchor.map(Self.string),
            end: range.lowerBound, extent: Extent(height: 1))
        return true
    }

    /// Whether a value of that height may stand here; reports where it may not.
    private mutating func isWithinDepth(_ height: Int, at range: Range<Int>) -> Bool {
        guard height > 0, frames.count + height > limits.depth else { return true }
        report(
            "limits", range, "lists and mappings are nested more than \(limits.depth) deep here",
            "No statement needs that: look for brackets or list dashes too many.")
        return false
    }

    private mutating func close(_ event: UnsafePointer<yaml_event_t>) {
        guard let outer = frames.popLast() else { return }
        let closed = frame
        frame = outer
        // libyaml ends a block where the next thing begins; it really ends with its last value.
        let end = closed.isFlow ? offsets(of: event).upperBound : closed.end
        tree.end(closed.record, at: end)
        if event.pointee.type == YAML_MAPPING_END_EVENT { reportDuplicates(in: closed) }
        added(closed.record, endingAt: end, anchor: closed.anchor, extent: closed.extent)
    }

    /// Notes a value with the list or mapping that holds it.
    private mutating func added(
        _ record: Int, endingAt end: Int, anchor: String? = nil, extent: Extent = Extent()
    ) {
        if let anchor { anchors[anchor] = (record, extent) }
        frame.extent.take(extent)
        frame.end = end
        if frames.isEmpty { root = record }
    }

    private mutating func addAlias(_ event: UnsafePointer<yaml_event_t>) -> Bool {
        let name = event.pointee.data.alias.anchor.map(Self.string) ?? ""
        let range = offsets(of: event)
        guard let (anchored, extent) = anchors[name] else {
            let isWithin = frame.anchor == name || frames.contains { $0.anchor == name }
            undefinedAliases.insert(name)
            report(
                "undefined-alias", range,
                isWithin
                    ? "`*\(name)` refers to what it stands in itself, which begins with `&\(name)`"
                    : "`*\(name)` refers to nothing: there is no `&\(name)` before it",
                isWithin
                    ? "Write out what is meant, or delete it. If it is text, put it in quotes."
                    : "If the text is meant to begin with an asterisk, put it in quotes.")
            // Without the asterisk it is probably what was meant.
            let record = tree.add(name, .singleQuoted, at: SourceRange(range, file: file))
            added(record, endingAt: range.upperBound)
            return true
        }
        unusedAnchors[name] = nil
        guard isWithinDepth(extent.height, at: range) else { return false }
        aliasedValues += extent.size
        guard aliasedValues <= limits.aliasedValues else {
            report(
                "limits", range, "aliases stand for more than \(limits.aliasedValues) values",
                "Write the values out, or include them from a file.")
            return false
        }
        aliases.append(YAMLAlias(range: SourceRange(range, file: file), target: tree.range(of: anchored)))
        added(tree.addAlias(of: anchored, at: range), endingAt: range.upperBound, extent: extent)
        return true
    }

    /// Notes the anchor of a text, which begins with it.
    private mutating func noteAnchor(_ name: String, at start: Int) {
        // Behind a tag it stands elsewhere, and the tag is told.
        guard bytes[start] == UInt8(ascii: "&"), !undefinedAliases.contains(name) else { return }
        if let earlier = unusedAnchors[name] { reportUnusedAnchor(name, at: earlier) }
        unusedAnchors[name] = start..<(start + 1 + name.utf8.count)
    }

    /// An anchor that no alias refers to is mostly a text that was meant to begin with `&`, and lacks its first word. That
    /// of a list or a mapping loses nothing.
    private mutating func reportUnusedAnchors() {
        for (name, range) in unusedAnchors.sorted(by: { $0.value.lowerBound < $1.value.lowerBound }) {
            reportUnusedAnchor(name, at: range)
        }
    }

    private mutating func reportUnusedAnchor(_ name: String, at range: Range<Int>) {
        report(
            "unused-anchor", range, "`&\(name)` is no text for YAML, but an anchor, which nothing refers to",
            "If the text is meant to begin with `&`, put it in quotes; else delete `&\(name)`.")
    }

    /// Reports the keys of a mapping that are there twice, which has just been closed.
    private mutating func reportDuplicates(in mapping: Frame) {
        var duplicates = tree.duplicateKeys(of: mapping.record)
        if let begun = itemWithoutDash(among: duplicates, of: mapping) {
            reportMissingDash(before: duplicates[begun...], isItem: !frames.isEmpty)
            duplicates.removeSubrange(begun...)
        }
        for (key, first) in duplicates {
            diagnostics.append(
                Diagnostic(
                    rule: "duplicate-key", severity: .error, range: tree.range(of: key),
                    message: "the key `\(tree.text(of: key))` is here twice",
                    help: "Keep one of the two, or merge what they hold.",
                    notes: [.init(tree.range(of: first), "it is here first")]))
        }
    }

    /// The number of the key that an item begins with whose dash is missing: the first key of the one before, after which
    /// others of its keys come again.
    private func itemWithoutDash(among duplicates: [(key: Int, first: Int)], of mapping: Frame) -> Int? {
        guard !duplicates.isEmpty, !mapping.isFlow else { return nil }
        // Beside items of lists, all that an included file holds is one where it has no dashes.
        guard frames.isEmpty ? file != 0 : tree.isSequence(frame.record) else { return nil }
        let first = mapping.record + 1
        guard let begun = duplicates.firstIndex(where: { $0.first == first }),
            duplicates[begun...].contains(where: { $0.first != first })
        else { return nil }
        return begun
    }

    private mutating func reportMissingDash(before duplicates: ArraySlice<(key: Int, first: Int)>, isItem: Bool) {
        guard let (key, first) = duplicates.first else { return }
        let others = duplicates.dropFirst().filter { $0.first == first }.map { tree.range(of: $0.key) }
        let begin = "`- \(tree.text(of: first)): …`"
        missingDashes.diagnostics.append(
            Diagnostic(
                rule: "duplicate-key", severity: .error, range: tree.range(of: key),
                message: "a new item begins here, but its dash is missing",
                help: isItem
                    ? "Write \(begin), and indent the keys below it as those above."
                    : "Write \(begin), here and at the beginning of the file, and indent the keys below by two spaces.",
                notes: others.prefix(3).map { .init($0, "and another one here") }))
        guard isItem else { return }
        missingDashes.add(
            at: duplicates.filter { $0.first == first }.map { tree.range(of: $0.key).offsets.lowerBound },
            like: tree.range(of: first).offsets.lowerBound, in: bytes)
    }

    private mutating func check(tag: UnsafeMutablePointer<yaml_char_t>?, at start: Int) {
        // libyaml does not tell of a text with nothing but the sign.
        let isSign = start < bytes.count && bytes[start] == UInt8(ascii: "!")
        guard let tag = tag.map(Self.string) ?? (isSign ? "!" : nil) else { return }
        let core = "tag:yaml.org,2002:"
        if tag.hasPrefix(core),
            ["str", "int", "float", "bool", "null", "seq", "map"].contains(tag.dropFirst(core.count))
        {
            return
        }
        report(
            "custom-tag", start..<(start + 1),
            "`\(tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag)` is a YAML tag, which a statement cannot have",
            tag == "!"
                ? "If it is text, put the value in quotes; else delete it."
                : "Remove the word that begins with `!`; if it is text, put the value in quotes.")
    }

    private mutating func report(_ rule: String, _ range: Range<Int>, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                rule: rule, severity: .error, range: SourceRange(range, file: file), message: message, help: help))
    }

    private mutating func offsets(of event: UnsafePointer<yaml_event_t>) -> Range<Int> {
        let start = marks.offset(of: event.pointee.start_mark.index)
        return start..<max(start, marks.offset(of: event.pointee.end_mark.index))
    }

    /// A block scalar ends where the next thing begins: without the white space before that.
    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, isWhiteSpace(bytes[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>) -> String { String(cString: pointer) }
}
