internal import Diagnostics

/// Reads on after a syntax error: the error is told in words for people, and the place is overwritten, byte for byte,
/// with something harmless, so that the rest of the file can be checked in the same run.
struct Mending {
    private let source: SourceFile
    private let file: UInt32
    private let keys: KnownKeys
    private(set) var diagnostics: [Diagnostic] = []
    /// The lines that no longer say what their author wrote.
    private(set) var mended = MendedLines()
    private var commentedOut: Set<Int> = []
    private var slip: Slip?
    /// The lines behind items that were left out: their keys may be those of the items.
    private var orphaned: Set<Int> = []
    private var tabs: Tabs?

    /// Lines that are indented by tabs, which are told once.
    private struct Tabs {
        /// The number of their diagnostic, and what it says of one line.
        var diagnostic: Int
        var message: String
        var lines = 0
    }

    /// A line that is not indented as it should be, and what had to be left out because of it.
    private struct Slip {
        /// The number of its diagnostic.
        var diagnostic: Int
        var lastLine: Int
        /// Where what came right behind it, and fitted as little, begins, and how often that was so.
        var sequel: SourceRange?
        var sequels = 0
    }

    private static let maximumErrors = 25
    /// How often a text is read anew: what follows from a slip is no error, and could go on for ever.
    private static let maximumMends = 100
    /// How many lines that are indented by tabs are tried one by one.
    private static let maximumTabs = 50
    private var mends = 0

    init(source: SourceFile, file: UInt32, keys: KnownKeys) {
        self.source = source
        self.file = file
        self.keys = keys
    }

    /// Reports a failure and overwrites its cause; `false` where nothing more can be read.
    mutating func mend(_ bytes: inout [UInt8], after failure: SyntaxFailure) -> Bool {
        let explanation = SyntaxExplanation(
            of: failure, text: SourceFile(path: source.path, bytes: bytes), keys: keys)
        let line = source.position(of: explanation.range.lowerBound).line
        mends += 1
        guard mends <= Self.maximumMends else { return tellEnd() }
        if explanation.isIndentation, let tabs, !mended.has(line), let above = contentLine(above: line),
            mended.has(above), isIndentedByTab(above)
        {
            // How deep that is nobody knows, so that this need not be wrong.
            slip = Slip(diagnostic: tabs.diagnostic, lastLine: above)
        }
        if explanation.isIndentation, let slip, line == contentLine(from: slip.lastLine + 1) {
            return leaveOut(sequelAt: line, of: slip, in: &bytes)
        }
        if case .overwriteTabs = explanation.mend, overwriteTabs(line, explanation, in: &bytes) {
            return diagnostics.count < Self.maximumErrors || tellEnd()
        }
        let isNew = mended.add(line, from: explanation.valueStart)
        if !isNew, let tabs, tabs.lines > Self.maximumTabs, isIndentedByTab(line) {
            // One after the other they would take too long.
            var isMended = false
            for line in 1...source.lineCount where isIndentedByTab(line) && isContent(line) {
                isMended = commentOut(line, in: &bytes) || isMended
            }
            return isMended || tellEnd()
        }
        if isNew { report(explanation) }
        guard diagnostics.count < Self.maximumErrors else { return tellEnd() }
        switch explanation.mend {
        case .giveUp: return tellEnd()
        case .overwrite(let range, let byte) where isNew:
            Self.overwrite(range, of: &bytes, with: byte)
            return true
        case .blankOut(let ranges) where isNew:
            for range in ranges { Self.overwrite(range, of: &bytes, with: 0x0A) }
            return true
        case .replace(let range, let new) where isNew && range.count == new.count:
            bytes.replaceSubrange(range, with: new)
            return true
        case .replaceAll(let parts) where isNew:
            for part in parts where part.range.count == part.mended.count {
                bytes.replaceSubrange(part.range, with: part.mended)
            }
            return true
        case .beginItem(let offset):
            guard commentOut(line, in: &bytes) else { return tellEnd() }
            Self.overwrite(offset..<(offset + 1), of: &bytes, with: UInt8(ascii: "-"))
            return true
        case .overwrite, .overwriteTabs, .replace, .replaceAll, .blankOut, .commentOut:
            guard commentOut(line, in: &bytes) else { return tellEnd() }
            if explanation.isIndentation { slip = Slip(diagnostic: diagnostics.count - 1, lastLine: line) }
            return true
        case .commentOutLines(let range):
            let first = source.position(of: range.lowerBound).line
            let last = source.position(of: range.upperBound).line
            // Each is left out once, or the same would be read again and again.
            var isMended = false
            for line in first...last where isContent(line) { isMended = commentOut(line, in: &bytes) || isMended }
            return isMended || tellEnd()
        case .commentOutBlock where isIndentedByTab(line):
            // How deep it is nobody knows.
            return commentOut(line, in: &bytes) || tellEnd()
        case .commentOutBlock:
            guard let last = commentOut(blockAt: line, in: &bytes) else { return tellEnd() }
            slip = Slip(diagnostic: diagnostics.count - 1, lastLine: last)
            if isItem(line) { noteOrphans(from: last + 1, indentation: indentation(of: line)) }
            return true
        }
    }

    /// Makes spaces of the tabs that indent a line, and at first of those that any line begins with; `false` where that
    /// was done before.
    private mutating func overwriteTabs(
        _ line: Int, _ explanation: SyntaxExplanation, in bytes: inout [UInt8]
    ) -> Bool {
        guard !mended.has(line) else { return false }
        var lines = [line]
        if tabs == nil {
            tabs = Tabs(diagnostic: diagnostics.count, message: explanation.message)
            report(explanation)
            lines += (1...source.lineCount).filter { next in
                next != line && isContent(next) && bytes[source.lineRange(next).lowerBound] == 0x09
            }
            if let fix = fixOfTabs(on: lines.sorted()) { diagnostics[diagnostics.count - 1].fixes = [fix] }
        }
        for line in lines where mended.add(line, from: source.lineRange(line).lowerBound) {
            let start = source.lineRange(line).lowerBound
            for offset in start..<(start + indentation(of: line)) { bytes[offset] = 0x20 }
            tabs?.lines += 1
        }
        guard let tabs, tabs.lines > 1 else { return true }
        let others = tabs.lines - 1
        diagnostics[tabs.diagnostic].message =
            tabs.message + ", as on \(others) other line\(others == 1 ? "" : "s")"
        return true
    }

    /// Two spaces for each tab; nothing where other lines are indented by spaces, since nobody knows how wide the tabs were
    /// meant to be then.
    private func fixOfTabs(on lines: [Int]) -> Fix? {
        guard
            !(1...source.lineCount).contains(where: {
                isContent($0) && source.bytes[source.lineRange($0).lowerBound] == 0x20
            })
        else { return nil }
        let edits = lines.map { line in
            let start = source.lineRange(line).lowerBound
            let end = start + source.bytes[start...].prefix { $0 == 0x09 }.count
            return TextEdit(SourceRange(start..<end, file: file), String(repeating: "  ", count: end - start))
        }
        return Fix("Replace each tab by two spaces", edits, isSafe: true)
    }

    private mutating func report(_ explanation: SyntaxExplanation) {
        let fixes = explanation.fix.map { fix in
            Fix(fix.title, [TextEdit(SourceRange(fix.range, file: file), fix.replacement)], isSafe: true)
        }
        diagnostics.append(
            Diagnostic(
                rule: "syntax", severity: .error, range: SourceRange(explanation.range, file: file),
                message: explanation.message, help: explanation.help, fixes: [fixes].compactMap(\.self)))
    }

    /// Says with the last error that it is where the reading ended.
    private mutating func tellEnd() -> Bool {
        if let last = diagnostics.indices.last {
            diagnostics[last].notes.append(.init(diagnostics[last].range, "what comes behind it was not checked"))
        }
        return false
    }

    /// Leaves out what fits as little as the line that it comes behind: at first the line with what is below it, and
    /// where that does not help, all up to the next key in the first column. It is no error of its own.
    private mutating func leaveOut(sequelAt line: Int, of slip: Slip, in bytes: inout [UInt8]) -> Bool {
        var slip = slip
        slip.sequels += 1
        if slip.sequels == 1 {
            guard let last = commentOut(blockAt: line, in: &bytes) else { return tellEnd() }
            slip.lastLine = last
        } else {
            var last = line
            for next in line...source.lineCount where isContent(next) {
                if next > line, indentation(of: next) == 0, !isItem(next) { break }
                _ = commentOut(next, in: &bytes)
                last = next
            }
            slip.lastLine = last
        }
        let start = slip.sequel ?? SourceRange(source.lineRange(line), file: file)
        let isOneLine = source.position(of: start.offsets.lowerBound).line == slip.lastLine
        diagnostics[slip.diagnostic].notes = [
            .init(
                start,
                isOneLine ? "this line was not checked" : "from here to line \(slip.lastLine) nothing was checked")
        ]
        slip.sequel = start
        self.slip = slip
        return true
    }

    /// Comments a line out with all that is indented deeper below it; returns the last of these lines.
    private mutating func commentOut(blockAt line: Int, in bytes: inout [UInt8]) -> Int? {
        guard commentOut(line, in: &bytes) else { return nil }
        let indentation = indentation(of: line)
        var last = line
        for next in stride(from: line + 1, through: source.lineCount, by: 1) where isContent(next) {
            guard self.indentation(of: next) > indentation else { break }
            _ = commentOut(next, in: &bytes)
            last = next
        }
        return last
    }

    /// Notes the lines from one on that may belong to an item that was left out.
    private mutating func noteOrphans(from line: Int, indentation: Int) {
        for next in stride(from: line, through: source.lineCount, by: 1) where isContent(next) {
            guard self.indentation(of: next) >= indentation, !isItem(next) else { break }
            orphaned.insert(next)
        }
    }

    /// Whether a finding of the reader is to be told: it is about what its author wrote, and where they wrote it.
    func leaves(_ diagnostic: Diagnostic) -> Bool {
        mended.leave(diagnostic.range, in: source)
            && !orphaned.contains(source.position(of: diagnostic.range.offsets.lowerBound).line)
    }

    private mutating func commentOut(_ line: Int, in bytes: inout [UInt8]) -> Bool {
        guard commentedOut.insert(line).inserted else { return false }
        let range = source.lineRange(line)
        // A line end in a line stands there for what had to be cleared away before it.
        guard let first = bytes[range].firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }) else {
            return false
        }
        _ = mended.add(line, from: range.lowerBound)
        // Tabs before a comment could still offend.
        for offset in range.lowerBound..<first { bytes[offset] = 0x20 }
        Self.overwrite(first..<(first + 1), of: &bytes, with: UInt8(ascii: "#"))
        return true
    }

    // MARK: Lines as their author wrote them

    /// The number of the first line, from another one on, that is neither blank nor a comment.
    private func contentLine(from line: Int) -> Int? {
        stride(from: line, through: source.lineCount, by: 1).first(where: isContent)
    }

    /// The number of the last such line above another one.
    private func contentLine(above line: Int) -> Int? {
        stride(from: line - 1, to: 0, by: -1).first(where: isContent)
    }

    private func isContent(_ line: Int) -> Bool {
        let first = source.bytes[source.lineRange(line)].first { $0 != 0x20 && $0 != 0x09 }
        return first != nil && first != UInt8(ascii: "#")
    }

    private func isItem(_ line: Int) -> Bool {
        source.bytes[source.lineRange(line)].drop { $0 == 0x20 }.starts(with: "- ".utf8)
    }

    private func isIndentedByTab(_ line: Int) -> Bool {
        source.bytes[source.lineRange(line)].prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
    }

    private func indentation(of line: Int) -> Int {
        source.bytes[source.lineRange(line)].prefix { $0 == 0x20 || $0 == 0x09 }.count
    }

    /// Overwrites whole letters, or what is left would be no UTF-8.
    private static func overwrite(_ range: Range<Int>, of bytes: inout [UInt8], with byte: UInt8) {
        let start = bytes.prefix(range.lowerBound + 1).lastIndex { $0 & 0xC0 != 0x80 } ?? range.lowerBound
        let end = bytes[range.upperBound...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
        for offset in start..<end { bytes[offset] = byte }
    }
}
