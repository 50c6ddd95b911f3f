internal import Diagnostics

/// Places, of which it is quickly known whether any lies within a range.
struct PlaceIndex {
    /// Where they begin, by file and in order.
    private var offsets: [UInt32: [Int]] = [:]

    init(_ places: [SourceRange]) {
        for place in places { offsets[place.file, default: []].append(place.offsets.lowerBound) }
        for file in offsets.keys { offsets[file]?.sort() }
    }

    mutating func add(_ place: SourceRange) {
        let offset = place.offsets.lowerBound
        // Taken out, so that it is not copied.
        var all = offsets.removeValue(forKey: place.file) ?? []
        all.insert(offset, at: Self.index(of: offset, in: all))
        offsets[place.file] = all
    }

    /// Whether one of them begins in a range.
    func isAny(in range: SourceRange) -> Bool {
        guard let all = offsets[range.file] else { return false }
        let index = Self.index(of: range.offsets.lowerBound, in: all)
        return index < all.count && all[index] < range.offsets.upperBound
    }

    /// The number of the first that is not before an offset.
    private static func index(of offset: Int, in all: [Int]) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
