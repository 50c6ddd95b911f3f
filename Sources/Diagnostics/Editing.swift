internal import TextMetrics

/// Applies edits to texts.
package enum Editing {
    /// The fixes that can be made together: in the order given, one that touches what an earlier one changes is left out.
    package static func compatible(_ fixes: [Fix]) -> [Fix] {
        var changed: [UInt32: [Range<Int>]] = [:]
        return fixes.filter { fix in
            let isFree = fix.edits.allSatisfy { edit in
                let (place, others) = (edit.range.offsets, changed[edit.range.file] ?? [])
                let next = others.partitioningIndex { $0.lowerBound >= place.lowerBound }
                // Those that were chosen do not overlap: only the neighbours can be in the way.
                return !others[max(0, next - 1)..<min(next + 1, others.count)].contains { conflict(place, $0) }
            }
            guard isFree else { return false }
            for edit in fix.edits {
                let place = edit.range.offsets
                let index = (changed[edit.range.file] ?? []).partitioningIndex { $0.lowerBound >= place.lowerBound }
                changed[edit.range.file, default: []].insert(place, at: index)
            }
            return true
        }
    }

    private static func conflict(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        a.overlaps(b) || a.lowerBound == b.lowerBound || a.isEmpty && b.contains(a.lowerBound)
            || b.isEmpty && a.contains(b.lowerBound)
    }

    /// The bytes of a file after its edits, which do not overlap; every byte outside them stays.
    package static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        for edit in edits.sorted(by: { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }) {
            let range = edit.range.offsets.clamped(to: start..<bytes.count)
            result += bytes[start..<range.lowerBound]
            result += Array(edit.replacement.utf8)
            start = range.upperBound
        }
        return result + bytes[start...]
    }

    /// Where the replacements of edits stand afterwards.
    package struct Places {
        /// By file, in order.
        private let ranges: [UInt32: [Range<Int>]]

        package init(of edits: [TextEdit]) {
            ranges = Dictionary(grouping: edits, by: \.range.file).mapValues { edits in
                var shift = 0
                return edits.sorted { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }.compactMap { edit in
                    let start = edit.range.offsets.lowerBound + shift
                    let length = edit.replacement.utf8.count
                    shift += length - edit.range.offsets.count
                    // Where something was taken away, nothing stands.
                    return length == 0 ? nil : start..<(start + length)
                }
            }
        }

        package func overlap(_ range: SourceRange) -> Bool {
            guard let ranges = ranges[range.file] else { return false }
            let next = ranges.partitioningIndex { $0.lowerBound >= range.offsets.lowerBound }
            return ranges[max(0, next - 1)..<min(next + 1, ranges.count)].contains { $0.overlaps(range.offsets) }
        }
    }
}
