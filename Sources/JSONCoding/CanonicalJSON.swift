public import StatementProtocol

/// Writes JSON (RFC 8259) in one way only: keys in the order of their code points, text as itself.
///
/// Escaped is what the RFC asks for and, beyond it, whatever a reader of the file would not see: the controls of C1,
/// line separators and bidirectional controls.
public enum CanonicalJSON {
    /// How the text is set.
    public enum Layout: Sendable, Hashable {
        /// One member or element a line, two spaces a level.
        case indented
        /// No white space at all.
        case line
    }

    /// The text of `value`, without a final line feed. Numbers that are not finite, which JSON has not, are `null`.
    public static func text(of value: JSONValue, layout: Layout = .indented) -> String {
        let output = JSONOutput(layout: layout)
        output.write(value, depth: 0)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// The text of `value` in UTF-8, without a final line feed.
    ///
    /// - Parameter expected: about how many bytes it will be, where that is very many. To grow takes the memory of it
    ///   once more.
    /// - Throws: an `EncodingError` for a number that is not finite, and whatever the value's own coding throws.
    public static func bytes(
        of value: some Encodable, layout: Layout = .indented, expected: Int = 0
    ) throws -> [UInt8] {
        let output = JSONOutput(layout: layout)
        output.bytes.reserveCapacity(expected)
        try ValueEncoder.write(value, to: output, depth: 0)
        return output.bytes
    }
}
