/// Sets text to lines of a number of columns, as for a terminal or an e-mail in plain text.
///
/// Lines break at white space and between ideographs. A word that is too long for a line of its own is broken, after a
/// hyphen or slash where it has one; addresses are left whole and may stand out. No-break spaces never break, nor do
/// spaces behind « and before the marks that French sets off, as far as there is room.
public struct LineWrapper: Sendable, Hashable {
    /// The most columns that a line takes, indents included; at least 1.
    public let width: Int

    /// Makes a wrapper for lines of `width` columns.
    public init(width: Int) {
        self.width = max(1, width)
    }

    /// The lines of `text`, white space folded, without trailing spaces. A line feed in the text breaks the line.
    ///
    /// - Parameters:
    ///   - text: The text; without control characters other than line feeds and tabs, see ``VisibleText``.
    ///   - first: What stands before the first line, such as `1. `.
    ///   - rest: What stands before every other line: the hanging indent.
    public func lines(of text: some StringProtocol, first: String = "", rest: String = "") -> [String] {
        lines(of: String(text), first: first, rest: rest)
    }

    private func lines(of text: String, first: String, rest: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var filling = Filling(width: width, first: first, rest: rest)
            for word in WordScanner(bytes) {
                if !word.bytes.isEmpty {
                    filling.add(UnsafeBufferPointer(rebasing: bytes[word.bytes]), columns: word.columns)
                }
                if word.endsLine { filling.breakLine() }
            }
            return filling.finish()
        }
    }

    /// `line` without spaces at its end.
    public static func trimmed(_ line: String) -> String {
        let spaces = line.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
        return spaces == 0 ? line : String(Substring(line.utf8.dropLast(spaces)))
    }

    /// `line` cut into lines where it is too long, after a space if there is one; its white space is kept: for code.
    public func cut(_ line: some StringProtocol, indent: String = "") -> [String] {
        let limit = max(1, width - DisplayWidth.of(indent))
        guard DisplayWidth.of(line) > limit else { return [Self.trimmed(indent + line)] }
        return LineBreaks.cut(Substring(line), to: limit, after: [" "]).map { Self.trimmed(indent + $0) }
    }
}

/// Lines that are being filled.
private struct Filling {
    private let width: Int
    /// What stands before every line but the first.
    private let rest: [UInt8]
    private let restWidth: Int
    private var prefixWidth: Int
    private var line: [UInt8]
    private var column: Int
    private var lines: [String] = []
    /// Where in the line the words begin that stay together with what joins them, and in which column.
    private var unitStart: Int
    private var unitColumn: Int
    /// Whether the next word joins the last one.
    private var isOpen = false

    init(width: Int, first: String, rest: String) {
        self.width = width
        self.rest = Array(rest.utf8)
        restWidth = DisplayWidth.of(rest)
        prefixWidth = DisplayWidth.of(first)
        line = Array(first.utf8)
        column = prefixWidth
        unitStart = line.count
        unitColumn = column
    }

    /// The columns of a line that a word can have.
    private var room: Int { max(1, width - restWidth) }

    /// Adds a word, with its columns where they are known: then it has no character at which it may break.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, columns: Int?) {
        let joined = isOpen || LineBreaks.isSetOff(word)
        isOpen = LineBreaks.isOpening(word)
        if let columns, columns <= room { return place(word, width: columns, spaced: true, joined: joined) }
        var spaced = true
        for piece in LineBreaks.pieces(of: Substring(String(decoding: word, as: UTF8.self))) {
            add(piece, spaced: spaced, joined: spaced && joined)
            spaced = false
        }
    }

    private mutating func add(_ piece: Substring, spaced: Bool, joined: Bool) {
        let pieceWidth = DisplayWidth.of(piece)
        guard pieceWidth > room, !LineBreaks.isAddress(piece) else {
            return place(piece.utf8, width: pieceWidth, spaced: spaced, joined: joined)
        }
        var spaced = spaced
        for part in LineBreaks.cut(piece, to: room) {
            place(part.utf8, width: DisplayWidth.of(part), spaced: spaced, joined: spaced && joined)
            spaced = false
        }
    }

    private mutating func place(_ piece: some Collection<UInt8>, width pieceWidth: Int, spaced: Bool, joined: Bool) {
        let isStart = column == prefixWidth
        let space = spaced && !isStart ? 1 : 0
        // At the start of a line the next one helps only if its indent is smaller.
        if column + space + pieceWidth > width, !isStart || prefixWidth > restWidth {
            breakLine(keeping: joined ? 1 + pieceWidth : nil)
        } else if space == 1 {
            line.append(UInt8(ascii: " "))
            column += 1
        }
        if !joined { (unitStart, unitColumn) = (line.count, column) }
        line.append(contentsOf: piece)
        column += pieceWidth
    }

    /// Breaks the line before its last unit, where that and so many more columns fit a line; else behind it.
    private mutating func breakLine(keeping columns: Int?) {
        let unitWidth = column - unitColumn
        guard let columns, unitWidth > 0, unitWidth + columns <= room,
            unitColumn > prefixWidth || prefixWidth > restWidth
        else { return breakLine() }
        let unit = Array(line[unitStart...])
        line.removeSubrange(unitStart...)
        breakLine()
        line.append(contentsOf: unit)
        line.append(UInt8(ascii: " "))
        column += unitWidth + 1
    }

    mutating func breakLine() {
        while line.last == UInt8(ascii: " ") { line.removeLast() }
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        line.append(contentsOf: rest)
        prefixWidth = restWidth
        column = restWidth
        (unitStart, unitColumn) = (line.count, column)
    }

    mutating func finish() -> [String] {
        breakLine()
        return lines
    }
}
