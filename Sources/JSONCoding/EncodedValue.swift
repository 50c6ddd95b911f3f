internal import StatementProtocol

/// A value on its way to JSON. Arrays and objects are shared with whatever fills them.
enum EncodedValue {
    /// A number, `true`, `false` or `null`, as it is written.
    case literal(String)
    case string(String)
    case array(EncodedArray)
    case object(EncodedObject)
    /// A value that is encoded after what comes behind it.
    case later(ValueEncoder)

    init(_ value: JSONValue) {
        switch value {
        case .null: self = .literal("null")
        case .boolean(let value): self = .boolean(value)
        case .integer(let value): self = .literal(String(value))
        case .number(let value): self = .number(value) ?? .literal("null")
        case .string(let value): self = .string(value)
        case .array(let elements): self = .array(EncodedArray(elements.map(EncodedValue.init)))
        case .object(let members):
            self = .object(EncodedObject(members.map { (EncodedKey($0), EncodedValue($1)) }))
        }
    }

    static func boolean(_ value: Bool) -> EncodedValue { .literal(value ? "true" : "false") }

    /// Nothing for a number that is not finite. A whole number is written as one.
    static func number(_ value: Double) -> EncodedValue? {
        if let integer = Int(exactly: value) { return .literal(String(integer)) }
        return value.isFinite ? .literal(String(value)) : nil
    }
}

final class EncodedArray {
    var elements: [EncodedValue]

    init(_ elements: [EncodedValue] = []) {
        self.elements = elements
    }
}

final class EncodedObject {
    var members: [(key: EncodedKey, value: EncodedValue)]

    init(_ members: [(key: EncodedKey, value: EncodedValue)] = []) {
        self.members = members
    }

    /// By the code points of their keys.
    var sortedMembers: [(key: EncodedKey, value: EncodedValue)] { members.sorted { $0.key < $1.key } }
}

/// A member's name, which is compared by its code points and not, as strings are, by what they look like.
struct EncodedKey: Comparable {
    let name: String
    /// The first bytes, which mostly decide.
    private let start: UInt64

    init(_ name: String) {
        self.name = name
        var start: UInt64 = 0
        var shift: UInt64 = 64
        for byte in name.utf8.prefix(8) {
            shift -= 8
            start |= UInt64(byte) << shift
        }
        self.start = start
    }

    static func < (first: EncodedKey, second: EncodedKey) -> Bool {
        if first.start != second.start { return first.start < second.start }
        return first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
    }
}
