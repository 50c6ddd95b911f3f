/// The difference between two versions of a text as `diff -u` and `git apply` know it.
package enum UnifiedDiff {
    /// Lines of context around a change.
    private static let context = 3

    /// - Returns: An empty text where nothing differs.
    package static func between(_ old: [UInt8], _ new: [UInt8], path: String) -> String {
        let (before, after) = (lines(of: old), lines(of: new))
        let changes = after.difference(from: before)
        guard !changes.isEmpty else { return "" }
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var script: [(sign: Character, line: ArraySlice<UInt8>, old: Int, new: Int)] = []
        var (i, j) = (0, 0)
        while i < before.count || j < after.count {
            if i < before.count, removed.contains(i) {
                script.append(("-", before[i], i, j))
                i += 1
            } else if j < after.count, inserted.contains(j) {
                script.append(("+", after[j], i, j))
                j += 1
            } else {
                script.append((" ", before[i], i, j))
                i += 1
                j += 1
            }
        }
        var text = "--- a/\(path)\n+++ b/\(path)\n"
        var index = 0
        while let first = script[index...].firstIndex(where: { $0.sign != " " }) {
            var last = first
            while let next = script[(last + 1)...].firstIndex(where: { $0.sign != " " }), next - last <= 2 * context {
                last = next
            }
            let hunk = script[max(index, first - context)..<min(script.count, last + context + 1)]
            text += header(hunk.map(\.sign), old: hunk.first?.old ?? 0, new: hunk.first?.new ?? 0)
            for entry in hunk {
                let isComplete = entry.line.last == 0x0A
                text += String(entry.sign) + String(decoding: entry.line, as: UTF8.self)
                if !isComplete { text += "\n\\ No newline at end of file\n" }
            }
            index = hunk.endIndex
        }
        return text
    }

    private static func header(_ signs: [Character], old: Int, new: Int) -> String {
        func part(_ start: Int, _ count: Int) -> String {
            // An empty range counts from the line before it.
            "\(count == 0 ? start : start + 1)" + (count == 1 ? "" : ",\(count)")
        }
        let (oldCount, newCount) = (signs.count { $0 != "+" }, signs.count { $0 != "-" })
        return "@@ -\(part(old, oldCount)) +\(part(new, newCount)) @@\n"
    }

    /// The lines with their ends.
    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = (bytes[start...].firstIndex(of: 0x0A)).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }
}
