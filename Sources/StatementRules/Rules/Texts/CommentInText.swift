internal import Diagnostics
internal import StatementFormat
internal import TextMetrics
internal import YAMLTree

extension Rule {
    static let commentInText = Rule(
        "comment-in-text", .warning,
        what: "A text in a block, behind `|` or `>`, has what looks like a comment.",
        why: "In such a block `#` is part of the text: the note is published, at the beginning of a line as a heading.",
        fix: """
            Write comments above the key of the text. An empty line above a heading shows that it is one, and `\\#` is \
            the sign itself.
            """,
        bad: "summary: |\n  Forty organisations call for registries.\n  # ask Ana about the number",
        good: "# ask Ana about the number\nsummary: |\n  Forty organisations call for registries.",
        check: .value(of: .commonMark) { scalar, findings in
            guard scalar.style == .literal || scalar.style == .folded, scalar.text.holds(UInt8(ascii: "#")) else {
                return
            }
            // The lines of a folded text are not those of the file.
            let isFolded = scalar.style == .folded
            let comments = scalar.text.withBytes { commentsInText($0, upToWord: isFolded) }
            for (text, place) in findings.places(of: comments, in: scalar) {
                findings.add(place, "“\(text)” is no comment here, and is published")
            }
        })
}

/// The number signs with what follows them in their lines, where they stand as those of comments do: right below a line of
/// text, or behind the end of a sentence or two spaces.
///
/// - Parameter upToWord: whether to end behind their first word.
private func commentsInText(_ bytes: UnsafeBufferPointer<UInt8>, upToWord: Bool) -> [Range<Int>] {
    // Code has comments of its own.
    guard !bytes.contains("```"), !bytes.contains("~~~") else { return [] }
    var comments: [Range<Int>] = []
    if !upToWord, let end = endOfNoteAtStart(bytes) { comments.append(0..<end) }
    // Where the line of the last sign begins: each byte is looked at once, however many signs a line has.
    var (index, line, seen) = (1, 0, 0)
    while let sign = bytes.offset(of: UInt8(ascii: "#"), from: index) {
        index = sign + 1
        line = bytes[seen..<sign].lastIndex(of: 0x0A).map { $0 + 1 } ?? line
        seen = sign
        guard index < bytes.count, bytes[index] == 0x20 else { continue }
        let before = bytes[line..<sign]
        let isAtStart = before.allSatisfy { $0 == 0x20 }
        let isComment =
            isAtStart
            ? (isText(aboveLineAt: line, bytes) || bytes.holds("# statement-ignore", at: sign)) && before.count < 4
            : isEndOfSentence(before)
        guard isComment else { continue }
        let rest = bytes[(index + 1)...]
        let end = rest.firstIndex { $0 == 0x0A || upToWord && $0 == 0x20 } ?? bytes.count
        comments.append(sign..<end)
        index = end
    }
    return comments
}

/// Where a note ends that is the first line: a heading that begins with a small letter and has text right below it, or
/// a comment that is to suppress findings. Not “eHealth”, nor a word alone.
private func endOfNoteAtStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count > 4, bytes.holds("# ", at: 0) else { return nil }
    let end = bytes.offset(of: 0x0A) ?? bytes.count
    if bytes.holds("# statement-ignore", at: 0) { return end }
    func isSmall(_ byte: UInt8) -> Bool { byte.isLetter && byte & 0x20 != 0 }
    // One word alone may be a name that is written so.
    guard end + 1 < bytes.count, isSmall(bytes[2]), isSmall(bytes[3]) || bytes[3] == 0x20,
        bytes[2..<end].contains(0x20)
    else { return nil }
    let next = bytes[(end + 1)...].first { $0 != 0x20 }
    return next.map { $0 != 0x0A && $0 != 0x0D && $0 != UInt8(ascii: "#") } == true ? end : nil
}

/// Whether the line above has text on it that a heading would not follow at once: no heading itself.
private func isText(aboveLineAt start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start > 0 else { return false }
    let line = bytes[..<(start - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let first = bytes[line..<(start - 1)].first { $0 != 0x20 }
    return first.map { $0 != UInt8(ascii: "#") } == true
}

/// Whether what stands before a number sign ends as the text before a comment does.
private func isEndOfSentence(_ before: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let ending = Array(before.suffix(3))
    guard ending.count == 3, ending[2] == 0x20 else { return false }
    if ending[1] == 0x20 { return true }
    return ".,;:!?)".utf8.contains(ending[1]) && (ending[0].isLetter || ending[0] >= 0x80)
}
