internal import StatementProtocol

/// Decodes one value.
struct ValueDecoder: Decoder, SingleValueDecodingContainer {
    let json: ParsedJSON
    let index: Int
    let shared: SharedValues?

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard json.kind(at: index) == .object else { throw mismatch([String: Any].self) }
        return KeyedDecodingContainer(ObjectDecoder(json: json, index: index, shared: shared))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard json.kind(at: index) == .array else { throw mismatch([Any].self) }
        return ArrayDecoder(json: json, rest: json.items(of: index), shared: shared)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { json.kind(at: index) == .null }

    func decode(_ type: String.Type) throws -> String {
        guard let value = json.string(at: index) else { throw mismatch(type) }
        return value
    }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard let value = json.boolean(at: index) else { throw mismatch(type) }
        return value
    }

    func decode(_ type: Int.Type) throws -> Int {
        guard let value = integer(type) else { throw mismatch(type) }
        return value
    }

    func decode(_ type: Double.Type) throws -> Double {
        guard let value = json.number(at: index).flatMap(Double.init), value.isFinite else { throw mismatch(type) }
        return value
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let type = type as? any FixedWidthInteger.Type {
            guard let value = integer(type) as? Value else { throw mismatch(type) }
            return value
        }
        if type == Float.self, let value = try Float(decode(Double.self)) as? Value { return value }
        return try made()
    }

    /// A whole number, however it is written.
    func integer<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
        json.number(at: index).flatMap { Value($0) ?? Double($0).flatMap(Value.init(exactly:)) }
    }

    /// The whole as a value of a type.
    func made<Value: Decodable>() throws -> Value {
        // What may be of any kind is made at once: to try one kind after the other takes long, and so does a dictionary,
        // even an empty one, as nearly all extensions are.
        if Value.self == [String: JSONValue].self || Value.self == JSONValue.self, let value: Value = try anything() {
            return value
        }
        return try Value(from: self)
    }

    /// The whole as what may be of any kind, where `Value` is such a type. By itself, since a function that may cast makes
    /// the type of an optional value each time that it is called.
    @inline(never)
    private func anything<Value>() throws -> Value? {
        if Value.self == JSONValue.self { return try json.value(at: index) as? Value }
        return json.kind(at: index) == .object ? try json.members(of: index) as? Value : nil
    }

    private func mismatch(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, context("It is \(json.kind(at: index))."))
    }

    /// What an error says of the value.
    func context(_ description: String) -> DecodingError.Context {
        .init(codingPath: [], debugDescription: description, underlyingError: JSONPlace(json: json, index: index))
    }
}

/// Decodes the members of an object.
private struct ObjectDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let json: ParsedJSON
    let index: Int
    let shared: SharedValues?

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { json.items(of: index).compactMap { json.string(at: $0).flatMap(Key.init(stringValue:)) } }

    func contains(_ key: Key) -> Bool { json.member(key.stringValue, of: index) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let value = try value(key)
        if let shared { return try Self.value(value, shared) }
        return try value.made()
    }

    /// A value of an element of a very long array, which is made once of the same text.
    @inline(never)
    private static func value<Value: Decodable>(_ value: ValueDecoder, _ shared: SharedValues) throws -> Value {
        guard let text = value.json.textWithSeparator(at: value.index) else { return try value.made() }
        return try shared.value(of: text) { try value.made() }
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key)?.decode(type) }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try present(key)?.made()
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try value(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        guard let member = json.member("super", of: index) else {
            throw DecodingError.dataCorrupted(missing("super"))
        }
        return ValueDecoder(json: json, index: member, shared: shared)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }

    /// The value of a member that must be there.
    private func value(_ key: Key) throws -> ValueDecoder {
        guard let member = json.member(key.stringValue, of: index) else {
            throw DecodingError.keyNotFound(key, missing(key.stringValue))
        }
        return ValueDecoder(json: json, index: member, shared: shared)
    }

    private func missing(_ name: String) -> DecodingError.Context {
        ValueDecoder(json: json, index: index, shared: nil).context("It has no \(name).")
    }

    /// The value of a member that may be absent, or `null`.
    private func present(_ key: Key) -> ValueDecoder? {
        guard let member = json.member(key.stringValue, of: index), json.kind(at: member) != .null else { return nil }
        return ValueDecoder(json: json, index: member, shared: shared)
    }
}

/// Decodes the elements of an array.
private struct ArrayDecoder: UnkeyedDecodingContainer {
    let json: ParsedJSON
    var rest: ParsedJSON.Items
    let shared: SharedValues?
    private(set) var currentIndex = 0

    init(json: ParsedJSON, rest: ParsedJSON.Items, shared: SharedValues?) {
        (self.json, self.rest, self.shared) = (json, rest, shared)
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { currentIndex + rest.reduce(0) { count, _ in count + 1 } }
    var isAtEnd: Bool { rest.isAtEnd }

    mutating func decodeNil() throws -> Bool {
        guard !rest.isAtEnd, json.kind(at: rest.index) == .null else { return false }
        _ = try next()
        return true
    }

    mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }
    mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }
    mutating func decode(_ type: Int.Type) throws -> Int { try next().decode(type) }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try next().made() }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> ValueDecoder {
        guard let index = rest.next() else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "It has no more elements."))
        }
        currentIndex += 1
        let (json, place) = json.indexed(index)
        return ValueDecoder(json: json, index: place, shared: shared)
    }
}
