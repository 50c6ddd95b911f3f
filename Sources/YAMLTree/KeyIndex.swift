/// The numbers of words, such as the keys that a mapping may have. Finds short words faster than a dictionary does,
/// which hashes them well.
package struct KeyIndex: Sendable {
    private struct Entry: Sendable {
        /// The first eight bytes, or all with nothing behind them.
        var beginning: UInt64
        var key: [UInt8]
        var number: Int
    }

    private static let buckets = 64
    /// The keys by what they begin with and how long they are: those of one bucket behind the other.
    private var entries: [Entry] = []
    /// Where the keys of each bucket begin, and where the last ones end.
    private var starts: [Int] = []

    package init(_ keys: [String]) {
        let all = keys.enumerated().map { number, key in
            Array(key.utf8).withUnsafeBufferPointer { bytes in
                (Self.bucket(of: bytes), Entry(beginning: Self.beginning(of: bytes), key: Array(bytes), number: number))
            }
        }
        for bucket in 0..<Self.buckets {
            starts.append(entries.count)
            entries += all.filter { $0.0 == bucket }.map(\.1)
        }
        starts.append(entries.count)
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
        let bucket = Self.bucket(of: word)
        let beginning = Self.beginning(of: word)
        return entries.withUnsafeBufferPointer { entries in
            for index in starts[bucket]..<starts[bucket + 1]
            where entries[index].beginning == beginning && entries[index].key.count == word.count {
                if word.count <= 8 || entries[index].key.elementsEqual(word) { return entries[index].number }
            }
            return nil
        }
    }

    private static func beginning(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var beginning: UInt64 = 0
        for byte in word.prefix(8) { beginning = beginning << 8 | UInt64(byte) }
        return beginning
    }

    private static func bucket(of key: UnsafeBufferPointer<UInt8>) -> Int {
        (Int(key.first ?? 0) &* 7 &+ key.count) & (buckets - 1)
    }
}
