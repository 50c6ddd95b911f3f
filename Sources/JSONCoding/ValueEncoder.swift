internal import StatementProtocol

/// Encodes one value.
final class ValueEncoder: Encoder, SingleValueEncodingContainer {
    private let output: JSONOutput
    private let depth: Int
    /// Where the value's text begins in the output.
    private let start: Int
    /// The value, where it is an array or an object.
    private var container: JSONContainer?

    init(in output: JSONOutput, depth: Int) {
        self.output = output
        self.depth = depth
        start = output.bytes.count
    }

    /// Writes a value.
    static func write<Value: Encodable>(_ value: Value, to output: JSONOutput, depth: Int) throws {
        // Nearly all extensions are empty, and a dictionary takes long to write even then.
        if Value.self == [String: JSONValue].self, let extensions = value as? [String: JSONValue], extensions.isEmpty {
            output.write(literal: "{}")
            return
        }
        let encoder = ValueEncoder(in: output, depth: depth)
        try value.encode(to: encoder)
        encoder.finish()
    }

    /// The text of a value that has an output of its own.
    var finished: [UInt8] {
        finish()
        return output.bytes
    }

    private func finish() {
        if let container {
            container.finish()
        } else if output.bytes.count == start {
            output.write(literal: "null")
        }
    }

    // Paths would only tell where a number is that is not finite.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    private func container(_ kind: JSONContainer.Kind) -> JSONContainer {
        if let container, container.kind == kind { return container }
        output.clear(from: start)
        let new = JSONContainer(kind, in: output, depth: depth)
        container = new
        return new
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(ObjectEncoder(object: container(.object)))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { ArrayEncoder(array: container(.array)) }
    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() { output.write(literal: "null") }
    func encode(_ value: String) { output.write(value) }
    func encode(_ value: Bool) { output.write(value) }
    func encode(_ value: Int) { output.write(literal: String(value)) }

    func encode(_ value: Double) throws {
        guard output.write(value) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "JSON has no number \(value)"))
        }
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        if let integer = value as? any BinaryInteger {
            output.write(literal: String(integer))
        } else if let number = value as? Float {
            try encode(Double(number))
        } else {
            try value.encode(to: self)
        }
    }
}

/// Encodes the members of an object.
private struct ObjectEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let object: JSONContainer

    var codingPath: [any CodingKey] { [] }

    private func add(_ key: String, write: (JSONOutput) throws -> Void) rethrows {
        try object.add(EncodedKey(key)) { try write(object.output) }
    }

    func encodeNil(forKey key: Key) { add(key.stringValue) { $0.write(literal: "null") } }
    func encode(_ value: String, forKey key: Key) { add(key.stringValue) { $0.write(value) } }
    func encode(_ value: Bool, forKey key: Key) { add(key.stringValue) { $0.write(value) } }
    func encode(_ value: Int, forKey key: Key) { add(key.stringValue) { $0.write(literal: String(value)) } }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try add(key.stringValue) { try ValueEncoder.write(value, to: $0, depth: object.depth + 1) }
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        later(key.stringValue).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        later(key.stringValue).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { later("super") }
    func superEncoder(forKey key: Key) -> any Encoder { later(key.stringValue) }

    private func later(_ key: String) -> ValueEncoder { object.addLater(EncodedKey(key)) }
}

/// Encodes the elements of an array.
private struct ArrayEncoder: UnkeyedEncodingContainer {
    let array: JSONContainer

    var codingPath: [any CodingKey] { [] }
    var count: Int { array.count }

    func encodeNil() { array.add { array.output.write(literal: "null") } }
    func encode(_ value: String) { array.add { array.output.write(value) } }

    func encode<Value: Encodable>(_ value: Value) throws {
        try array.add { try ValueEncoder.write(value, to: array.output, depth: array.depth + 1) }
    }

    func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        array.addLater().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { array.addLater().unkeyedContainer() }
    func superEncoder() -> any Encoder { array.addLater() }
}
