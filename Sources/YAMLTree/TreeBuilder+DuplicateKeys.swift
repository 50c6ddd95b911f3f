internal import TextMetrics

extension TreeBuilder {
    /// The keys of a mapping that are in it already, each with the first that is the same.
    func duplicateKeys(of mapping: Int) -> [(key: Int, first: Int)] {
        guard mayHaveDuplicateKeys(mapping) else { return [] }
        var first: [String: Int] = [:]
        var found: [(key: Int, first: Int)] = []
        let parts = records[mapping].parts
        var key = parts.lowerBound
        while key < parts.upperBound {
            if case .scalar = records[key].form {
                let text = text(of: key)
                if let first = first[text] { found.append((key, first)) } else { first[text] = key }
            }
            key = records[records[key].next].next
        }
        return found
    }

    /// Whether two keys of a mapping may be the same. Most mappings have few, which differ in what is quick to look at.
    private func mayHaveDuplicateKeys(_ mapping: Int) -> Bool {
        let parts = records[mapping].parts
        return records.withUnsafeBufferPointer { records in
            texts.withUnsafeBufferPointer { texts in
                var met: UInt64 = 0
                var key = parts.lowerBound
                while key < parts.upperBound {
                    if case .scalar = records[key].form {
                        let text = UnsafeBufferPointer(rebasing: texts[records[key].parts])
                        let bit: UInt64 = 1 << UInt64((Int(text.first ?? 0) &* 7 &+ text.count) & 63)
                        // Beyond ASCII, other bytes may be the same text.
                        if met & bit != 0 || text.endOfASCII(from: 0) < text.count { return true }
                        met |= bit
                    }
                    key = records[records[key].next].next
                }
                return false
            }
        }
    }
}
