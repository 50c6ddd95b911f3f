internal import Diagnostics

/// A CSV file (RFC 4180, with comma, semicolon or tab), row by row, as cells that know where they stand.
///
/// Written here because no CSV library keeps the place of a cell, which every diagnostic needs.
struct CSVTable {
    struct Cell {
        var text: String
        var range: SourceRange
    }

    private(set) var diagnostics: [Diagnostic] = []
    private let bytes: [UInt8]
    private let file: UInt32
    /// What parts the cells of the header.
    let delimiter: UInt8
    /// Where the next row begins.
    private var offset: Int

    init(_ source: SourceFile, file: UInt32) {
        bytes = source.bytes
        self.file = file
        offset = source.textStart
        if let line = Self.separatorLine(bytes[offset...]) {
            delimiter = line.delimiter
            offset = line.end
        } else {
            delimiter = Self.delimiter(of: bytes[offset...])
        }
    }

    /// The next row; nothing at the end.
    mutating func nextRow() -> [Cell]? {
        while offset < bytes.count {
            let row = readRow()
            // A line with nothing on it is no row.
            if row.count > 1 || row.first?.text.isEmpty == false { return row }
        }
        return nil
    }

    /// The line `sep=;` by which Excel is told the separator, and which is no row.
    private static func separatorLine(_ bytes: ArraySlice<UInt8>) -> (delimiter: UInt8, end: Int)? {
        let word = Array("sep=".utf8)
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == word.count + 1, line.starts(with: word), let delimiter = line.last,
            delimiters.contains(delimiter)
        else { return nil }
        let end = bytes[line.endIndex...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? bytes.endIndex
        return (delimiter, end)
    }

    /// The separators that a table may have.
    static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

    /// Of comma, semicolon and tab the one that the header has most of, outside quotes.
    private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var quoted = false
        for byte in bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if quoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            counts[byte, default: 0] += 1
        }
        return delimiters.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
            ?? UInt8(ascii: ",")
    }

    private mutating func readRow() -> [Cell] {
        var row: [Cell] = []
        while true {
            row.append(readCell())
            guard offset < bytes.count else { return row }
            let byte = bytes[offset]
            offset += 1
            if byte == delimiter { continue }
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            return row
        }
    }

    /// Reads up to the delimiter or line end after the cell.
    private mutating func readCell() -> Cell {
        let delimiter = delimiter
        func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }
        let start = offset
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
            offset = bytes[offset...].firstIndex(where: ends) ?? bytes.count
            return cell(start..<offset, quoted: false)
        }
        offset += 1
        while offset < bytes.count {
            if bytes[offset] != UInt8(ascii: "\"") {
                offset += 1
            } else if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") {
                offset += 2
            } else {
                offset += 1
                let cell = cell(start..<offset, quoted: true)
                let rest = offset
                offset = bytes[offset...].firstIndex(where: ends) ?? bytes.count
                if rest < offset {
                    report(
                        rest..<offset, "there is text after the closing quotation mark of a cell",
                        help: "Put the whole cell in quotation marks, and double those within it.")
                }
                return cell
            }
        }
        report(
            start..<(start + 1), "the quotation mark of this cell is never closed",
            help: "Add one at the end of the cell, and double those within it.")
        // Most cells are no longer than a line, and the rest of the table is to be checked, too.
        offset = bytes[start...].firstIndex(where: ends) ?? bytes.count
        return cell((start + 1)..<offset, quoted: false)
    }

    private func cell(_ range: Range<Int>, quoted: Bool) -> Cell {
        var text = String(decoding: bytes[range], as: UTF8.self)
        if quoted {
            text = text.dropFirst().dropLast().split(separator: "\"\"", omittingEmptySubsequences: false)
                .joined(separator: "\"")
        }
        return Cell(text: text, range: SourceRange(range, file: file))
    }

    private mutating func report(_ range: Range<Int>, _ message: String, help: String) {
        diagnostics.append(
            Diagnostic(
                rule: "csv", severity: .error, range: SourceRange(range, file: file), message: message, help: help))
    }
}
