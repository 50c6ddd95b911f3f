/// Values that were made of short pieces of a text: what is written alike a million times, as the countries of endorsers
/// are, is made once and shared.
final class SharedValues {
    /// A type, and what a value of it was made of.
    private struct Key: Hashable {
        var type: ObjectIdentifier
        var text: ArraySlice<UInt8>

        func hash(into hasher: inout Hasher) {
            hasher.combine(type)
            text.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    private var values: [Key: Any] = [:]

    /// Longer texts, in bytes, are seldom written twice.
    private static let longestText = 256
    /// More are not kept: then they are of no kind that repeats.
    private static let mostValues = 1024

    /// The value that was made of a text, or the one that `make` makes of it now.
    func value<Value>(of text: ArraySlice<UInt8>, make: () throws -> Value) rethrows -> Value {
        // Objects are told apart by who they are.
        guard text.count <= Self.longestText, !(Value.self is AnyClass) else { return try make() }
        let key = Key(type: ObjectIdentifier(Value.self), text: text)
        if let found = values[key], let value = found as? Value { return value }
        let value = try make()
        if values.count < Self.mostValues { values[key] = value }
        return value
    }
}
