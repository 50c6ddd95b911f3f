/// The difference between two versions of a text as `diff -u` and `git apply` know it.
///
/// It costs no more than the texts are long, and is as small as can be for what fixes do: lines that change where they
/// stand, and few that come or go between others.
package enum UnifiedDiff {
    /// Lines of context around a change.
    private static let context = 3

    /// A line with its end.
    private typealias Line = ArraySlice<UInt8>
    /// Lines that differ, by their places in the old text and in the new one.
    private typealias Change = (old: Range<Int>, new: Range<Int>)

    /// - Returns: An empty text where nothing differs.
    package static func between(_ old: [UInt8], _ new: [UInt8], path: String) -> String {
        let (old, new) = (lines(of: old), lines(of: new))
        let changes = changes(from: old, to: new)
        var text = changes.isEmpty ? "" : "--- a/\(path)\n+++ b/\(path)\n"
        var start = 0
        while start < changes.count {
            var end = start + 1
            while end < changes.count, changes[end].old.lowerBound - changes[end - 1].old.upperBound <= 2 * context {
                end += 1
            }
            addHunk(changes[start..<end], old, new, to: &text)
            start = end
        }
        return text
    }

    /// Adds changes that stand close together, with the lines around them.
    private static func addHunk(_ changes: ArraySlice<Change>, _ old: [Line], _ new: [Line], to text: inout String) {
        guard let first = changes.first, let last = changes.last else { return }
        let before = min(context, first.old.lowerBound)
        let after = min(context, old.count - last.old.upperBound)
        let shown = (first.old.lowerBound - before)..<(last.old.upperBound + after)
        let shownNew = (first.new.lowerBound - before)..<(last.new.upperBound + after)
        text += "@@ -\(header(shown)) +\(header(shownNew)) @@\n"
        var next = shown.lowerBound
        for change in changes {
            add(old[next..<change.old.lowerBound], " ", to: &text)
            add(old[change.old], "-", to: &text)
            add(new[change.new], "+", to: &text)
            next = change.old.upperBound
        }
        add(old[next..<shown.upperBound], " ", to: &text)
    }

    private static func header(_ range: Range<Int>) -> String {
        // An empty range counts from the line before it.
        "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1)" + (range.count == 1 ? "" : ",\(range.count)")
    }

    private static func add(_ lines: ArraySlice<Line>, _ sign: String, to text: inout String) {
        for line in lines {
            text += sign + String(decoding: line, as: UTF8.self)
            if line.last != 0x0A { text += "\n\\ No newline at end of file\n" }
        }
    }

    /// Where two texts differ, in order.
    private static func changes(from old: [Line], to new: [Line]) -> [Change] {
        var changes: [Change] = []
        func add(_ change: Change) {
            if let last = changes.last, last.old.upperBound == change.old.lowerBound {
                changes[changes.count - 1] = (
                    last.old.lowerBound..<change.old.upperBound, last.new.lowerBound..<change.new.upperBound
                )
            } else {
                changes.append(change)
            }
        }
        var (start, newStart) = (0, 0)
        for anchor in anchors(old, new) + [(old.count, new.count)] {
            while start < anchor.old, newStart < anchor.new, old[start] == new[newStart] {
                (start, newStart) = (start + 1, newStart + 1)
            }
            var (end, newEnd) = anchor
            while start < end, newStart < newEnd, old[end - 1] == new[newEnd - 1] {
                (end, newEnd) = (end - 1, newEnd - 1)
            }
            if end - start == newEnd - newStart {
                for index in 0..<(end - start) where old[start + index] != new[newStart + index] {
                    add((start + index..<start + index + 1, newStart + index..<newStart + index + 1))
                }
            } else {
                add((start..<end, newStart..<newEnd))
            }
            (start, newStart) = anchor
        }
        return changes
    }

    /// The lines that each text has once, and that stand in the same order in both.
    private static func anchors(_ old: [Line], _ new: [Line]) -> [(old: Int, new: Int)] {
        func unique(_ lines: [Line]) -> [Line: Int] {
            Dictionary(zip(lines, lines.indices)) { _, _ in -1 }.filter { $0.value >= 0 }
        }
        let (places, newPlaces) = (unique(old), unique(new))
        var anchors: [(old: Int, new: Int)] = []
        for (index, line) in old.enumerated() where places[line] != nil {
            if let place = newPlaces[line], place > anchors.last?.new ?? -1 { anchors.append((index, place)) }
        }
        return anchors
    }

    private static func lines(of bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        while start < bytes.count {
            let end = (bytes[start...].firstIndex(of: 0x0A)).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }
}
