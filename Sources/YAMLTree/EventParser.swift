internal import CLibYAML
internal import CYAMLMemory

/// libyaml over a text.
struct EventParser: ~Copyable {
    private let memory: OpaquePointer?
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    /// The text as libyaml's input; nothing where libyaml has it as its own.
    private let input: UnsafeMutablePointer<yaml_char_t>?

    /// Nothing where there is no memory for it.
    ///
    /// - Parameter codePoints: of a text that is known to be UTF-8 of what YAML allows, how many it has.
    init?(_ text: ArraySlice<UInt8>, codePoints: Int?) {
        memory = yaml_memory_open()
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        // What ends the text, and room to look ahead from there.
        let end = 4
        let isReady = memory != nil && yaml_parser_initialize(parser) == 1
        let room = isReady ? yaml_memory_take(memory, text.count + end) : nil
        let copy = room?.bindMemory(to: yaml_char_t.self, capacity: text.count + end)
        input = codePoints == nil ? copy : nil
        guard let copy else { return nil }
        text.withUnsafeBufferPointer { text in
            if let start = text.baseAddress { copy.initialize(from: start, count: text.count) }
        }
        (copy + text.count).initialize(repeating: 0, count: end)
        yaml_parser_set_input_string(parser, copy, codePoints == nil ? text.count : 0)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        guard let codePoints else { return }
        // libyaml checks and decodes its input into a buffer, piece by piece, which takes a quarter of its time. This text
        // has been checked, and decoded it is what it is: so all of it is put into the buffer, as the end of the input.
        yaml_memory_give_back(memory, parser.pointee.buffer.start)
        parser.pointee.buffer.start = copy
        parser.pointee.buffer.pointer = copy
        parser.pointee.buffer.last = copy + text.count + 1
        parser.pointee.buffer.end = copy + text.count + end
        parser.pointee.unread = codePoints + 1
        parser.pointee.eof = 1
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
        if let input { yaml_memory_give_back(memory, input) }
        yaml_memory_close(memory)
    }

    /// The next event, until the one after it is asked for; nothing where libyaml cannot go on.
    mutating func next() -> UnsafePointer<yaml_event_t>? {
        yaml_event_delete(event)
        return yaml_parser_parse(parser, event) == 1 ? UnsafePointer(event) : nil
    }

    /// Why libyaml cannot go on, with places as offsets.
    func failure(_ marks: inout MarkIndex) -> SyntaxFailure {
        let parser = parser.pointee
        let context = parser.context.map { String(cString: $0) } ?? ""
        return SyntaxFailure(
            problem: parser.problem.map { String(cString: $0) } ?? "the text is not YAML",
            offset: marks.offset(of: parser.problem_mark.index), context: context,
            contextOffset: context.isEmpty ? nil : marks.offset(of: parser.context_mark.index))
    }
}
