/// The numbers of the keys of a mapping. Finds short words faster than a dictionary does, which hashes them well.
struct KeyIndex: Sendable {
    private struct Entry: Sendable {
        var key: String
        var number: Int
    }

    /// The keys by what they begin with and how long they are.
    private var buckets: [[Entry]]

    init(_ keys: [String]) {
        buckets = Array(repeating: [], count: 64)
        for (number, key) in keys.enumerated() {
            buckets[Self.bucket(of: key)].append(Entry(key: key, number: number))
        }
    }

    /// The number of a key; of the first of two that are the same.
    subscript(key: String) -> Int? {
        for entry in buckets[Self.bucket(of: key)] where entry.key == key { return entry.number }
        return nil
    }

    private static func bucket(of key: String) -> Int {
        let bytes = key.utf8
        return (Int(bytes.first ?? 0) &* 7 &+ bytes.count) & 63
    }
}
