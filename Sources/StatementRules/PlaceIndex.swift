internal import Diagnostics
internal import TextMetrics

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
        all.insert(offset, at: all.partitioningIndex { $0 >= offset })
        offsets[place.file] = all
    }

    /// Whether one of them begins in a range.
    func isAny(in range: SourceRange) -> Bool {
        guard let all = offsets[range.file] else { return false }
        let index = all.partitioningIndex { $0 >= range.offsets.lowerBound }
        return index < all.count && all[index] < range.offsets.upperBound
    }
}
