internal import CLibYAML
internal import Diagnostics

/// One run of libyaml over a text: from its events to a tree.
struct EventLoop {
    private let bytes: [UInt8]
    private let file: UInt32
    private let limits: YAMLReader.Limits
    private var marks: MarkIndex
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether there is more in the file, which was not read.
    private(set) var isCutShort = false

    /// A list or mapping whose end has not come yet.
    private struct Frame {
        var isMapping: Bool
        var isFlow: Bool
        var anchor: String?
        var start: Int
        var nodes: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        var key: YAMLNode?
        /// How many values it holds, at every depth.
        var size = 1
    }

    private var frames: [Frame] = []
    private var root: YAMLNode?
    private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
    private var aliasedValues = 0

    init(_ bytes: [UInt8], file: UInt32, limits: YAMLReader.Limits) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
        marks = MarkIndex(bytes)
    }

    /// The first document's value, nothing where there is none, or why libyaml stopped.
    mutating func run() -> Result<YAMLNode?, SyntaxFailure> {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            return .failure(SyntaxFailure(problem: "out of memory", offset: 0, context: ""))
        }
        defer { yaml_parser_delete(&parser) }
        let input = bytes
        return input.withUnsafeBufferPointer { input in
            // Without the byte-order mark, which libyaml would count as a column of the first line.
            let start = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            yaml_parser_set_input_string(&parser, input.baseAddress.map { $0 + start }, input.count - start)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            var documents = 0
            while true {
                var event = yaml_event_t()
                guard yaml_parser_parse(&parser, &event) == 1 else { return .failure(failure(of: parser)) }
                defer { yaml_event_delete(&event) }
                switch event.type {
                case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
                    return .success(root)
                case YAML_DOCUMENT_START_EVENT:
                    documents += 1
                    if documents > 1 {
                        let range = offsets(of: event)
                        report(
                            "several-documents", range, "a second document begins here",
                            "Keep one statement a file: remove `---` or move what follows to a file of its own.")
                        isCutShort = true
                        return .success(root)
                    }
                default:
                    guard handle(event) else {
                        isCutShort = true
                        return .success(root)
                    }
                }
            }
        }
    }

    /// Takes an event into the tree; `false` where a limit ends the reading.
    private mutating func handle(_ event: yaml_event_t) -> Bool {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = string(scalar.value, count: scalar.length)
            check(tag: scalar.tag, of: event)
            let style: YAMLScalarStyle =
                switch scalar.style {
                case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
                case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
                case YAML_LITERAL_SCALAR_STYLE: .literal
                case YAML_FOLDED_SCALAR_STYLE: .folded
                default: .plain
                }
            let node = YAMLNode(.scalar(text, style), range: SourceRange(trimmed(offsets(of: event)), file: file))
            add(node, anchor: string(scalar.anchor), size: 1)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            check(tag: start.tag, of: event)
            return open(
                isMapping: false, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, anchor: start.anchor, event: event)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            check(tag: start.tag, of: event)
            return open(
                isMapping: true, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, anchor: start.anchor, event: event)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            close(event)
        case YAML_ALIAS_EVENT:
            return addAlias(event)
        default: break
        }
        return true
    }

    private mutating func open(
        isMapping: Bool, isFlow: Bool, anchor: UnsafeMutablePointer<yaml_char_t>?, event: yaml_event_t
    ) -> Bool {
        let range = offsets(of: event)
        guard frames.count < limits.depth else {
            report(
                "limits", range, "lists and mappings are nested more than \(limits.depth) deep here",
                "No statement needs that: look for brackets or list dashes too many.")
            return false
        }
        frames.append(Frame(isMapping: isMapping, isFlow: isFlow, anchor: string(anchor), start: range.lowerBound))
        return true
    }

    private mutating func close(_ event: yaml_event_t) {
        guard let frame = frames.popLast() else { return }
        let content: YAMLNode.Content = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.nodes)
        // libyaml ends a block where the next thing begins; it really ends with its last value.
        let last = frame.isMapping ? frame.entries.last?.value.range : frame.nodes.last?.range
        let end =
            frame.isFlow ? offsets(of: event).upperBound : max(frame.start, last?.offsets.upperBound ?? frame.start)
        if frame.isMapping { checkDuplicates(frame.entries) }
        let node = YAMLNode(content, range: SourceRange(frame.start..<max(frame.start, end), file: file))
        add(node, anchor: frame.anchor, size: frame.size)
    }

    private mutating func add(_ node: YAMLNode, anchor: String?, size: Int) {
        if let anchor { anchors[anchor] = (node, size) }
        guard !frames.isEmpty else {
            root = node
            return
        }
        let top = frames.count - 1
        frames[top].size += size
        if !frames[top].isMapping {
            frames[top].nodes.append(node)
        } else if let key = frames[top].key {
            frames[top].entries.append(YAMLEntry(key: key, value: node))
            frames[top].key = nil
        } else {
            frames[top].key = node
        }
    }

    private mutating func addAlias(_ event: yaml_event_t) -> Bool {
        let name = string(event.data.alias.anchor) ?? ""
        let range = offsets(of: event)
        guard let (anchored, size) = anchors[name] else {
            report(
                "undefined-alias", range, "`*\(name)` refers to nothing: there is no `&\(name)` before it",
                "If the text is meant to begin with an asterisk, put it in quotes.")
            add(
                YAMLNode(.scalar("*" + name, .singleQuoted), range: SourceRange(range, file: file)), anchor: nil,
                size: 1)
            return true
        }
        aliasedValues += size
        guard aliasedValues <= limits.aliasedValues else {
            report(
                "limits", range, "aliases stand for more than \(limits.aliasedValues) values",
                "Write the values out, or include them from a file.")
            return false
        }
        add(YAMLNode(anchored.content, range: SourceRange(range, file: file)), anchor: nil, size: size)
        return true
    }

    private mutating func checkDuplicates(_ entries: [YAMLEntry]) {
        guard entries.count > 1 else { return }
        // Comparing all pairs is faster than hashing where there are few.
        if entries.count <= 24 {
            for (index, entry) in entries.enumerated().dropFirst() {
                guard let text = entry.key.text else { continue }
                if let first = entries[..<index].first(where: { $0.key.text == text }) {
                    reportDuplicate(entry.key, first: first.key, text: text)
                }
            }
        } else {
            var seen: [String: YAMLNode] = [:]
            for entry in entries {
                guard let text = entry.key.text else { continue }
                if let first = seen[text] {
                    reportDuplicate(entry.key, first: first, text: text)
                } else {
                    seen[text] = entry.key
                }
            }
        }
    }

    private mutating func reportDuplicate(_ key: YAMLNode, first: YAMLNode, text: String) {
        diagnostics.append(
            Diagnostic(
                rule: "duplicate-key", severity: .error, range: key.range, message: "the key `\(text)` is here twice",
                help: "Keep one of the two, or merge what they hold.",
                notes: [.init(first.range, "it is here first")]))
    }

    private mutating func check(tag: UnsafeMutablePointer<yaml_char_t>?, of event: yaml_event_t) {
        guard let tag = string(tag), tag != "!" else { return }
        let core = "tag:yaml.org,2002:"
        if tag.hasPrefix(core),
            ["str", "int", "float", "bool", "null", "seq", "map"].contains(tag.dropFirst(core.count))
        {
            return
        }
        let start = offsets(of: event).lowerBound
        report(
            "custom-tag", start..<(start + 1),
            "`\(tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag)` is a YAML tag, which a statement cannot have",
            "Remove the word that begins with `!`; if it is text, put the value in quotes.")
    }

    private mutating func report(_ rule: String, _ range: Range<Int>, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                rule: rule, severity: .error, range: SourceRange(range, file: file), message: message, help: help))
    }

    private mutating func offsets(of event: yaml_event_t) -> Range<Int> {
        let start = marks.offset(of: event.start_mark.index)
        return start..<max(start, marks.offset(of: event.end_mark.index))
    }

    /// A block scalar ends where the next thing begins: without the white space before that.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, Self.isWhiteSpace(bytes[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private mutating func failure(of parser: yaml_parser_t) -> SyntaxFailure {
        let context = parser.context.map { String(cString: $0) } ?? ""
        return SyntaxFailure(
            problem: parser.problem.map { String(cString: $0) } ?? "the text is not YAML",
            offset: marks.offset(of: parser.problem_mark.index), context: context,
            contextOffset: context.isEmpty ? nil : marks.offset(of: parser.context_mark.index))
    }

    private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?, count: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: pointer, count: count), as: UTF8.self)
    }
}
