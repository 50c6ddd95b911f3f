/// Encodes one value.
final class ValueEncoder: Encoder, SingleValueEncodingContainer {
    private(set) var value = EncodedValue.literal("null")

    /// The value as it is encoded.
    static func encoded(_ value: some Encodable) throws -> EncodedValue {
        let encoder = ValueEncoder()
        try value.encode(to: encoder)
        return encoder.value
    }

    // Paths would only tell where a number is that is not finite.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .object(let object) = value { return KeyedEncodingContainer(ObjectEncoder(object: object)) }
        let object = EncodedObject()
        value = .object(object)
        return KeyedEncodingContainer(ObjectEncoder(object: object))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .array(let array) = value { return ArrayEncoder(array: array) }
        let array = EncodedArray()
        value = .array(array)
        return ArrayEncoder(array: array)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() { value = .literal("null") }
    func encode(_ value: String) { self.value = .string(value) }
    func encode(_ value: Bool) { self.value = .boolean(value) }
    func encode(_ value: Int) { self.value = .literal(String(value)) }

    func encode(_ value: Double) throws {
        guard let number = EncodedValue.number(value) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "JSON has no number \(value)"))
        }
        self.value = number
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        if let integer = value as? any BinaryInteger {
            self.value = .literal(String(integer))
        } else if let number = value as? Float {
            try encode(Double(number))
        } else {
            try value.encode(to: self)
        }
    }
}

/// Encodes the members of an object.
private struct ObjectEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let object: EncodedObject

    var codingPath: [any CodingKey] { [] }

    private func add(_ value: EncodedValue, _ key: String) {
        object.members.append((EncodedKey(key), value))
    }

    func encodeNil(forKey key: Key) { add(.literal("null"), key.stringValue) }
    func encode(_ value: String, forKey key: Key) { add(.string(value), key.stringValue) }
    func encode(_ value: Bool, forKey key: Key) { add(.boolean(value), key.stringValue) }
    func encode(_ value: Int, forKey key: Key) { add(.literal(String(value)), key.stringValue) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        add(try ValueEncoder.encoded(value), key.stringValue)
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

    private func later(_ key: String) -> ValueEncoder {
        let encoder = ValueEncoder()
        add(.later(encoder), key)
        return encoder
    }
}

/// Encodes the elements of an array.
private struct ArrayEncoder: UnkeyedEncodingContainer {
    let array: EncodedArray

    var codingPath: [any CodingKey] { [] }
    var count: Int { array.elements.count }

    func encodeNil() { array.elements.append(.literal("null")) }
    func encode(_ value: String) { array.elements.append(.string(value)) }

    func encode<Value: Encodable>(_ value: Value) throws {
        array.elements.append(try ValueEncoder.encoded(value))
    }

    func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        later().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { later().unkeyedContainer() }
    func superEncoder() -> any Encoder { later() }

    private func later() -> ValueEncoder {
        let encoder = ValueEncoder()
        array.elements.append(.later(encoder))
        return encoder
    }
}
