internal import Diagnostics
internal import StatementFormat
internal import YAMLTree

extension Rule {
    static let listInText = Rule(
        "list-in-text",
        what:
            "A text whose lines are joined, behind `>` or in no quotes, goes on in a line that begins as an item of a list does.",
        why:
            "YAML takes the line for more of the text before: two endorsers become one, “Society A - Society B”, which nobody sees.",
        fix:
            "Write each item of a list with as many spaces before its hyphen. For a list within a text, begin that with `|`.",
        bad: "addressees:\n  - European Commission\n    - Member States",
        good: "addressees:\n  - European Commission\n  - Member States",
        check: .value(of: .line, .lines, .commonMark, ifAny: .listed) { scalar, findings in
            guard scalar.style == .plain || scalar.style == .folded else { return }
            // In running text it may be a dash.
            let severity = scalar.kind == .line ? Severity.error : .warning
            let isFolded = scalar.style == .folded
            let items = JoinedLines(of: scalar, in: findings.sources[scalar.range].bytes).items
            for item in items.prefix(100) {
                findings.add(
                    SourceRange(item, file: scalar.range.file),
                    "this is no item of a list: YAML takes it for more of the text in the line before",
                    severity: severity,
                    help: isFolded ? "Write `|` in place of `>`, so that lines are not joined." : nil)
            }
        })
}

/// The lines of a text that YAML joins, as far as they begin like items of a list.
private struct JoinedLines {
    /// The lines that are no items for YAML, and were meant to be.
    private(set) var items: [Range<Int>] = []
    private let isFolded: Bool
    /// The last line that begins with each sign, or with a number, of those that are joined with the last one, and whether
    /// it is joined with one above it.
    private var last: [Mark: (line: Range<Int>, isJoined: Bool)] = [:]

    private enum Mark: Hashable {
        case hyphen, asterisk, number(Int)
    }

    init(of scalar: DeclaredScalar, in bytes: [UInt8]) {
        isFolded = scalar.style == .folded
        let offsets = scalar.range.offsets.clamped(to: 0..<bytes.count)
        // The column of a block, whose lines are not joined where they are indented deeper, and the line above.
        var column: Int?
        var above: Int?
        var start = offsets.lowerBound
        while start <= offsets.upperBound {
            let end = bytes[start..<offsets.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? offsets.upperBound
            let line = bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
            let indentation = line.startIndex - start
            let isHeader = isFolded && start == offsets.lowerBound
            // A line may end with two bytes, which are no blank line.
            start = bytes[end..<offsets.upperBound].starts(with: [0x0D, 0x0A]) ? end + 2 : end + 1
            if line.isEmpty || isHeader {
                above = nil
                continue
            }
            column = column ?? indentation
            let isJoined = above != nil && (!isFolded || above == column && indentation == column)
            if !isJoined { last = [:] }
            if let mark = Self.mark(of: line) { add(mark, line.startIndex..<end, isJoined: isJoined) }
            above = indentation
        }
    }

    private mutating func add(_ mark: Mark, _ line: Range<Int>, isJoined: Bool) {
        let before: Mark = if case .number(let number) = mark { .number(number - 1) } else { mark }
        if mark == .hyphen, !isFolded {
            items.append(line)
        } else if items.isEmpty, let first = last[before] {
            // One alone may as well be a line of a sentence.
            items.append(first.isJoined ? first.line : line)
        }
        last[mark] = (line, isJoined)
    }

    private static func mark(of line: ArraySlice<UInt8>) -> Mark? {
        let digits = line.prefix { (0x30...0x39).contains($0) }
        let rest = line[digits.endIndex...]
        if (1...3).contains(digits.count), rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8) {
            return Int(String(decoding: digits, as: UTF8.self)).map { .number($0) }
        }
        return line.starts(with: "- ".utf8) ? .hyphen : line.starts(with: "* ".utf8) ? .asterisk : nil
    }
}
