extension RandomAccessCollection where Index == Int {
    /// The first index of an element of which something is so that is so of all behind it; the end where there is none.
    /// Found by halves.
    @inlinable
    package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
