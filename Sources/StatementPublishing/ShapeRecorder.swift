internal import StatementFormat
internal import StatementProtocol

/// Finds out the shape of a type's JSON by decoding it from nothing and writing down what it asks for, so that the
/// schema cannot differ from what is encoded.
struct ShapeRecorder {
    struct Definition {
        var name: String
        var schema: OrderedJSON
    }

    private(set) var definitions: [Definition] = []

    /// The schema of a type whose members are recorded; definitions of the types within it are kept.
    mutating func record<Value: Decodable>(_ type: Value.Type) -> OrderedJSON {
        let log = Log()
        // Decoding ends where a value cannot be made up; by then all members before it have been asked for, and every
        // value that the published types have can be made up.
        _ = try? Value(from: RecordingDecoder(log: log))
        var properties: [OrderedJSON.Member] = []
        for member in log.members {
            properties.append(.init(key: member.key, value: schema(of: member.type)))
        }
        let required = log.members.filter { !$0.isOptional }.map { OrderedJSON.string($0.key) }
        let schema: OrderedJSON = [
            "type": "object",
            "required": .array(required),
            "properties": .object(properties),
        ]
        let name = String(describing: type)
        if !definitions.contains(where: { $0.name == name }) {
            definitions.append(Definition(name: name, schema: schema))
        }
        return schema
    }

    private mutating func schema(of type: any Decodable.Type) -> OrderedJSON {
        switch type {
        case is String.Type: return ["type": "string"]
        case is Int.Type: return ["type": "integer"]
        case is Bool.Type: return ["type": "boolean"]
        case is JSONValue.Type: return .boolean(true)
        case is [String: String].Type: return ["type": "object", "additionalProperties": ["type": "string"]]
        case is [String: JSONValue].Type: return ["type": "object"]
        case let list as any DecodableList.Type: return ["type": "array", "items": schema(of: list.elementType)]
        default:
            let name = String(describing: type)
            if !definitions.contains(where: { $0.name == name }) {
                // Named before it is looked into, since a measure holds measures.
                definitions.append(Definition(name: name, schema: .null))
                let schema = open(type)
                if let index = definitions.firstIndex(where: { $0.name == name }) { definitions[index].schema = schema }
            }
            return ["$ref": .string("#/$defs/\(name)")]
        }
    }

    private mutating func open<Value: Decodable>(_ type: Value.Type) -> OrderedJSON { record(type) }
}

/// A list whose elements can be decoded.
private protocol DecodableList {
    static var elementType: any Decodable.Type { get }
}

extension Array: DecodableList where Element: Decodable {
    static var elementType: any Decodable.Type { Element.self }
}

/// What a type has asked for.
private final class Log {
    struct Member {
        var key: String
        var type: any Decodable.Type
        var isOptional: Bool
    }

    var members: [Member] = []
}

/// Answers every request with an empty value.
private struct RecordingDecoder: Decoder {
    let log: Log
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Container<Key>(log: log))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Unanswerable() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Unanswerable() }

    struct Unanswerable: Error {}

    struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let log: Log
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { [] }

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { false }

        private func note<Value: Decodable>(_ type: Value.Type, _ key: Key, isOptional: Bool) {
            log.members.append(.init(key: key.stringValue, type: type, isOptional: isOptional))
        }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            note(type, key, isOptional: false)
            if let value = "" as? Value { return value }
            if let value = 0 as? Value { return value }
            if let value = false as? Value { return value }
            if let value = [String: String]() as? Value { return value }
            if let value = [String: JSONValue]() as? Value { return value }
            if let list = type as? any ExpressibleByArrayLiteral.Type, let value = empty(list) as? Value {
                return value
            }
            return try Value(from: RecordingDecoder(log: Log()))
        }

        private func empty<List: ExpressibleByArrayLiteral>(_ type: List.Type) -> List { [] }

        func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
            note(type, key, isOptional: true)
            return nil
        }

        func decode(_ type: String.Type, forKey key: Key) throws -> String {
            note(type, key, isOptional: false)
            return ""
        }

        func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
            note(type, key, isOptional: false)
            return 0
        }

        func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
            note(type, key, isOptional: false)
            return false
        }

        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
            note(type, key, isOptional: true)
            return nil
        }

        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
            note(type, key, isOptional: true)
            return nil
        }

        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
            note(type, key, isOptional: true)
            return nil
        }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<NestedKey> { throw Unanswerable() }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw Unanswerable() }
        func superDecoder() throws -> any Decoder { throw Unanswerable() }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw Unanswerable() }
    }
}
