extension TreeBuilder {
    /// The keys of a mapping that are in it already, each with the first that is the same.
    func duplicateKeys(of mapping: Int) -> [(key: Int, first: Int)] {
        // Most mappings have few keys, which differ in what is quick to look at.
        var met: UInt64 = 0
        var mayBeThere = false
        forEachKey(of: mapping) { key in
            texts.withUnsafeBufferPointer { texts in
                let text = UnsafeBufferPointer(rebasing: texts[records[key].parts])
                let bit: UInt64 = 1 << UInt64((Int(text.first ?? 0) &* 7 &+ text.count) & 63)
                // Beyond ASCII, other bytes may be the same text.
                if met & bit != 0 || text.endOfASCII(from: 0) < text.count { mayBeThere = true }
                met |= bit
            }
        }
        guard mayBeThere else { return [] }
        var first: [String: Int] = [:]
        var found: [(key: Int, first: Int)] = []
        forEachKey(of: mapping) { key in
            let text = text(of: key)
            if let first = first[text] { found.append((key, first)) } else { first[text] = key }
        }
        return found
    }

    /// Calls `body` with the records of those keys of a mapping that are texts.
    private func forEachKey(of mapping: Int, _ body: (Int) -> Void) {
        let parts = records[mapping].parts
        var key = parts.lowerBound
        while key < parts.upperBound {
            if case .scalar = records[key].form { body(key) }
            key = records[records[key].next].next
        }
    }
}
