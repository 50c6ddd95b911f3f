/// The numbers of words, such as the keys that a mapping may have. Finds short words faster than a dictionary does,
/// which hashes them well.
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

    /// The number of an entry's key.
    package subscript(entry: YAMLEntry) -> Int? {
        let store = entry.value.store
        let record = store.records[entry.keyIndex]
        guard case .scalar = record.form else { return nil }
        return store.texts.withUnsafeBufferPointer { number(of: UnsafeBufferPointer(rebasing: $0[record.parts])) }
    }

    /// The number of a word; of the first of two that are the same.
    package func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        for entry in buckets[Self.bucket(of: word)]
        where entry.key.count == word.count && word.indices.allSatisfy({ entry.key[$0] == word[$0] }) {
            return entry.number
        }
        return nil
    }

    private static func bucket(of key: UnsafeBufferPointer<UInt8>) -> Int {
        (Int(key.first ?? 0) &* 7 &+ key.count) & 63
    }
}
