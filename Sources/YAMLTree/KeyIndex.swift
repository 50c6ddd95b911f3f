/// The numbers of the keys that a mapping may have. Finds short words faster than a dictionary does, which hashes them
/// well.
package struct KeyIndex: Sendable {
    private struct Entry: Sendable {
        var key: [UInt8]
        var number: Int
    }

    /// The keys by what they begin with and how long they are.
    private var buckets: [[Entry]]

    package init(_ keys: [String]) {
        buckets = Array(repeating: [], count: 64)
        for (number, key) in keys.enumerated() {
            let key = Array(key.utf8)
            buckets[key.withUnsafeBufferPointer(Self.bucket)].append(Entry(key: key, number: number))
        }
    }

    /// The number of an entry's key; of the first of two that are the same.
    package subscript(entry: YAMLEntry) -> Int? {
        entry.key.scalar?.withBytes { key in
            for entry in buckets[Self.bucket(of: key)]
            where entry.key.count == key.count && key.indices.allSatisfy({ entry.key[$0] == key[$0] }) {
                return entry.number
            }
            return nil
        }
    }

    private static func bucket(of key: UnsafeBufferPointer<UInt8>) -> Int {
        (Int(key.first ?? 0) &* 7 &+ key.count) & 63
    }
}
