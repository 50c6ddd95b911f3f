internal import Diagnostics

/// Reads on after a syntax error: the error is told in words for people, and the place is overwritten, byte for byte,
/// with something harmless, so that the rest of the file can be checked in the same run.
struct Mending {
    private let source: SourceFile
    private let file: UInt32
    private(set) var diagnostics: [Diagnostic] = []
    /// The lines that no longer say what their author wrote.
    private(set) var mended = MendedLines()
    private var commentedOut: Set<Int> = []

    private static let maximumErrors = 25

    init(source: SourceFile, file: UInt32) {
        self.source = source
        self.file = file
    }

    /// Reports a failure and overwrites its cause; `false` where nothing more can be read.
    mutating func mend(_ bytes: inout [UInt8], after failure: SyntaxFailure) -> Bool {
        let explanation = SyntaxExplanation(of: failure, text: SourceFile(path: source.path, bytes: bytes))
        let line = source.position(of: explanation.range.lowerBound).line
        let isNew = mended.add(line, from: explanation.valueStart)
        if isNew {
            let fixes = explanation.fix.map { fix in
                Fix(fix.title, [TextEdit(SourceRange(fix.range, file: file), fix.replacement)], isSafe: true)
            }
            diagnostics.append(
                Diagnostic(
                    rule: "syntax", severity: .error, range: SourceRange(explanation.range, file: file),
                    message: explanation.message, help: explanation.help, fixes: [fixes].compactMap(\.self)))
        }
        guard diagnostics.count < Self.maximumErrors else { return false }
        switch explanation.mend {
        case .giveUp: return false
        case .overwrite(let range, let byte) where isNew:
            Self.overwrite(range, of: &bytes, with: byte)
            return true
        case .overwrite, .commentOut:
            return commentOut(line, in: &bytes)
        }
    }

    private mutating func commentOut(_ line: Int, in bytes: inout [UInt8]) -> Bool {
        guard commentedOut.insert(line).inserted else { return false }
        let range = source.lineRange(line)
        guard let first = bytes[range].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
        // Tabs before a comment could still offend.
        for offset in range.lowerBound..<first { bytes[offset] = 0x20 }
        Self.overwrite(first..<(first + 1), of: &bytes, with: UInt8(ascii: "#"))
        return true
    }

    /// Overwrites whole letters, or what is left would be no UTF-8.
    private static func overwrite(_ range: Range<Int>, of bytes: inout [UInt8], with byte: UInt8) {
        let start = bytes.prefix(range.lowerBound + 1).lastIndex { $0 & 0xC0 != 0x80 } ?? range.lowerBound
        let end = bytes[range.upperBound...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
        for offset in start..<end { bytes[offset] = byte }
    }
}
