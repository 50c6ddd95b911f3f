import Diagnostics
import Testing

/// The diff of `--fix --dry-run`, which `git apply` has to understand.
@Suite struct UnifiedDiffTests {
    private func diff(_ old: [String], _ new: [String]) -> String {
        UnifiedDiff.between(Array(old.joined().utf8), Array(new.joined().utf8), path: "x")
    }

    /// What a diff makes of a text; nothing where it does not fit it.
    private func apply(_ diff: String, to old: [String]) -> [String]? {
        var result: [String] = []
        var next = 0
        var lastSign: Character = " "
        for line in diff.split(separator: "\n").dropFirst(2) {
            if line.hasPrefix("@@"), let header = line.firstMatch(of: /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/) {
                func start(_ line: Substring, _ count: Substring?) -> Int? {
                    Int(line).map { count == "0" ? $0 : $0 - 1 }
                }
                guard let begin = start(header.1, header.2), begin >= next, begin <= old.count else { return nil }
                result += old[next..<begin]
                next = begin
                guard start(header.3, header.4) == result.count else { return nil }
            } else if line.hasPrefix("\\") {
                if lastSign != "-" { result[result.count - 1].removeLast() }
            } else {
                lastSign = line.first ?? "?"
                let text = line.dropFirst() + "\n"
                if lastSign != "-" { result.append(String(text)) }
                guard lastSign != "+" else { continue }
                guard next < old.count, text.hasPrefix(old[next]) else { return nil }
                next += 1
            }
        }
        return result + old[next...]
    }

    @Test func `a diff leads from the old text to the new one, whatever has changed`() {
        var numbers = SystemRandomNumberGenerator()
        for round in 0..<400 {
            // Few different lines, or many: those that are there once hold the texts together.
            let kinds = round % 2 == 0 ? 4 : 40
            var old = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in "\(Int.random(in: 0..<kinds))\n" }
            if round % 3 == 0, !old.isEmpty { old[old.count - 1].removeLast() }
            var new = old
            for _ in 0..<Int.random(in: 0...4, using: &numbers) {
                let place = Int.random(in: 0...new.count, using: &numbers)
                if place == new.count || Bool.random() {
                    if place < new.count || new.last?.hasSuffix("\n") != false { new.insert("new\n", at: place) }
                } else {
                    new.remove(at: place)
                }
            }
            let diff = diff(old, new)
            #expect(old == new ? diff.isEmpty : apply(diff, to: old) == new, "\(old) \(new)\n\(diff)")
        }
    }

    @Test func `only what differs is shown as changed`() {
        let old = (1...40).map { "\($0)\n" }
        var new = old
        new.remove(at: 30)
        new[20] = "x\n"
        new.insert("y\n", at: 3)
        #expect(
            diff(old, new).split(separator: "\n").dropFirst(2).filter { "+-".contains($0.prefix(1)) }
                == ["+y", "-21", "+x", "-31"])
    }

    @Test func `a long table in which every row changes is compared row by row`() {
        let rows = (0..<10_000).map { "Society  \($0),at\n" }
        let old = ["name,country\n"] + rows + ["A,B\n"]
        let new = ["name,country\n"] + rows.map { $0.replacing("  ", with: " ") } + ["A,B\n", "C\n"]
        let diff = diff(old, new)
        #expect(diff.utf8.count { $0 == UInt8(ascii: "\n") } == 2 * rows.count + 6)
        #expect(apply(diff, to: old) == new)
    }
}
