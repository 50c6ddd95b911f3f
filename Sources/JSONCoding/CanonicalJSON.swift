public import StatementProtocol
internal import TextMetrics

/// Writes JSON (RFC 8259) in one way only: keys in the order of their code points, text as itself.
///
/// Escaped is what the RFC asks for and, beyond it, whatever a reader of the file would not see: the controls of C1,
/// line separators and bidirectional controls.
public struct CanonicalJSON {
    /// How the text is set.
    public enum Layout: Sendable, Hashable {
        /// One member or element a line, two spaces a level.
        case indented
        /// No white space at all.
        case line
    }

    private let layout: Layout
    private var bytes: [UInt8] = []
    private var depth = 0

    private init(_ value: EncodedValue, layout: Layout) {
        self.layout = layout
        write(value)
    }

    /// The text of `value`, without a final line feed. Numbers that are not finite, which JSON has not, are `null`.
    public static func text(of value: JSONValue, layout: Layout = .indented) -> String {
        String(decoding: CanonicalJSON(EncodedValue(value), layout: layout).bytes, as: UTF8.self)
    }

    /// The text of `value` in UTF-8, without a final line feed.
    ///
    /// - Throws: an `EncodingError` for a number that is not finite, and whatever the value's own coding throws.
    public static func bytes(of value: some Encodable, layout: Layout = .indented) throws -> [UInt8] {
        CanonicalJSON(try ValueEncoder.encoded(value), layout: layout).bytes
    }

    private mutating func write(_ value: EncodedValue) {
        switch value {
        case .literal(let literal): bytes += literal.utf8
        case .string(let string): JSONText.append(string, to: &bytes)
        case .array(let array):
            write("[", array.elements, "]") { $0.write($1) }
        case .object(let object):
            write("{", object.sortedMembers, "}") { writer, member in
                JSONText.append(member.key.name, to: &writer.bytes)
                writer.bytes.append(UInt8(ascii: ":"))
                if writer.layout == .indented { writer.bytes.append(UInt8(ascii: " ")) }
                writer.write(member.value)
            }
        case .later(let encoder): write(encoder.value)
        }
    }

    private mutating func write<Item>(
        _ opening: Unicode.Scalar, _ items: [Item], _ closing: Unicode.Scalar,
        each: (inout CanonicalJSON, Item) -> Void
    ) {
        bytes.append(UInt8(ascii: opening))
        depth += 1
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            breakLine()
            each(&self, item)
        }
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(UInt8(ascii: closing))
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
    }
}
