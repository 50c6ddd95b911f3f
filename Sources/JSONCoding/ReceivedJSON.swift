internal import StatementProtocol

/// A JSON value as it was received, of which only what is asked for is made.
///
/// An exporter that takes a statement as this, or as a type of its own with the few members that it needs, is spared the
/// rest: see ``Exporter/Statement`` of ExporterKit.
public struct ReceivedJSON: Decodable, Sendable {
    private let json: ParsedJSON
    private let index: Int

    /// A value that was received, or, from another decoder than that of this library, the same value made anew.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? ValueDecoder {
            self.init(json: decoder.json, index: decoder.index)
        } else {
            try self.init(JSONValue(from: decoder))
        }
    }

    /// The JSON of a value.
    ///
    /// - Throws: an `EncodingError` for a number that is not finite, an error for a value that is nested more than 512
    ///   levels deep, and whatever the value's own coding throws.
    public init(_ value: some Encodable) throws {
        self.init(json: try ParsedJSON(CanonicalJSON.bytes(of: value, layout: .line)), index: 0)
    }

    private init(json: ParsedJSON, index: Int) {
        self.json = json
        self.index = index
    }

    /// Makes a value of it.
    ///
    /// - Throws: a `DecodingError` where it is none of that type.
    public func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try json.decode(type, at: index)
    }

    /// Writes it as ``CanonicalJSON`` does, in pieces, since a statement with very many endorsers is very long.
    ///
    /// - Parameter write: takes the next piece; returns false where no more is wanted.
    /// - Returns: whether more may be written.
    @discardableResult
    public func writeCanonically(layout: CanonicalJSON.Layout, to write: ([UInt8]) -> Bool) -> Bool {
        let output = JSONOutput(layout: layout)
        return CanonicalWriter(of: json, to: output).write(index, to: write) && write(output.bytes)
    }
}
