internal import Diagnostics
internal import TextMetrics
internal import YAMLTree

/// The endorsers of a CSV file: each row as the mapping that it would be in YAML, so that one declaration reads both.
struct CSVEndorsers {
    private(set) var diagnostics: [Diagnostic] = []
    private let encodingDiagnostics: [Diagnostic]
    private var table: CSVTable
    private let file: UInt32
    /// Whether lines that Git leaves where two people changed the same ones have been told.
    private var hasConflict = false
    /// The columns without a name in which no cell was met that says something.
    private var unnamedColumns: Set<Int> = []
    /// The rows that have another separator than the header: which one the first of them has, its place, and their number.
    private var foreignRows: (delimiter: UInt8, first: SourceRange, count: Int)?

    init(_ source: SourceFile, index: UInt32) {
        let check = EncodingCheck(source, file: index)
        encodingDiagnostics = check.diagnostics
        table = CSVTable(SourceFile(path: source.path, bytes: check.bytes ?? []), file: index)
        file = index
    }

    /// A column of the table: a key of an endorser, or a key of a mapping within it.
    private struct Column {
        var key: String
        var subkey: String?
        /// Where the table names it.
        var header: SourceRange
    }

    /// How many rows become a tree at a time: many enough to share its blocks of memory, few enough that those stay small.
    private static let rowsAtATime = 256

    /// Calls `visit` with each row. The rows of a table with a million of them are never there all at once.
    mutating func forEachRow(_ visit: (YAMLNode) -> Void) {
        if let columns = readHeader() {
            while addRows(columns, visit) {}
            reportForeignRows(besides: columns.count)
        } else {
            // What is broken in the rows is told all the same.
            while table.nextRow() != nil {}
        }
        diagnostics = encodingDiagnostics + table.diagnostics + diagnostics
    }

    /// Reads the next rows; `false` at the end of the table.
    private mutating func addRows(_ columns: [Column?], _ visit: (YAMLNode) -> Void) -> Bool {
        var tree = TreeBuilder(file: file, expecting: Self.rowsAtATime * 64)
        var isAtEnd = false
        tree.addSequence(at: SourceRange(0..<0, file: file)) { tree in
            for _ in 0..<Self.rowsAtATime {
                let told = table.diagnostics.count
                guard let row = table.nextRow() else {
                    isAtEnd = true
                    return
                }
                add(row, columns: columns, broken: table.diagnostics[told...], to: &tree)
            }
        }
        tree.value().items?.forEach(visit)
        return !isAtEnd
    }

    /// Reads the first row: the columns; nothing where the table cannot be read without a column `name`.
    private mutating func readHeader() -> [Column?]? {
        guard let header = table.nextRow() else {
            if encodingDiagnostics.isEmpty, table.diagnostics.isEmpty {
                report(
                    SourceRange(0..<0, file: file), "the file has no header row",
                    help: "Begin it with the names of the columns, `name,country`.")
            }
            return nil
        }
        if noteConflict(header) { return nil }
        let names = header.map(\.text.trimmed)
        guard names.contains("name") else {
            if reportForeignSeparator(header) { return nil }
            // Nearly there is a typing mistake, which is told at its cell; else the first row is no header.
            let columns =
                names.contains { Self.meant(by: $0) != nil || Self.columnNames.contains($0) } ? columns(of: header) : []
            if !diagnostics.contains(where: { $0.message.hasSuffix("did you mean `name`?") }) {
                report(
                    header.first?.range ?? SourceRange(0..<0, file: file),
                    columns.isEmpty
                        ? "there is no column `name`: the first row must name the columns"
                        : "there is no column `name`",
                    help: rowsAboveHeader.map { rows in
                        "Delete the \(rows == 1 ? "row" : "\(rows) rows") above the one that names the columns."
                    }
                        ?? "The first row names the columns as the keys of an endorser: `\(exampleOfHeader(of: header.count))`."
                )
            }
            return nil
        }
        unnamedColumns = Set(names.indices.filter { names[$0].isEmpty })
        return columns(of: header)
    }

    /// Tells of the lines that Git leaves where two people changed the same ones, once; `false` for all other rows.
    private mutating func noteConflict(_ row: [CSVTable.Cell]) -> Bool {
        guard let first = row.first, let last = row.last,
            GitConflict.marks.contains(where: { first.text == $0 || first.text.hasPrefix($0 + " ") })
        else { return false }
        if !hasConflict {
            report(first.range.union(last.range), GitConflict.message, rule: "csv", help: GitConflict.help)
        }
        hasConflict = true
        return true
    }

    /// How many of the first rows stand above one that has a cell `name`; nothing where none of the next ones has it.
    private var rowsAboveHeader: Int? {
        // A copy of the table is read, whose rows are read for their own findings later.
        var table = table
        return (1...5).first { _ in table.nextRow()?.contains { $0.text.trimmed.lowercased() == "name" } == true }
    }

    /// A header for a table without one, as far as it can be told, with the separator that the table has.
    private func exampleOfHeader(of count: Int) -> String {
        let names = count == 1 ? ["name"] : count == 2 ? ["name", "country"] : ["name", "category", "country"]
        let separator = table.delimiter == 0x09 ? "\t" : String(Unicode.Scalar(table.delimiter))
        return names.joined(separator: separator)
    }

    /// Says that a header of one cell holds several names; `false` where it does not.
    private mutating func reportForeignSeparator(_ header: [CSVTable.Cell]) -> Bool {
        guard header.count == 1, let cell = header.first else { return false }
        for separator in ["|", ":", "\\", "/", " "] as [Character] {
            let parts = cell.text.split(separator: separator).map(\.trimmed)
            guard parts.count > 1, parts.allSatisfy({ Self.columnNames.contains($0) || Self.meant(by: $0) != nil })
            else {
                continue
            }
            report(
                cell.range,
                "the columns are separated by \(separator == " " ? "spaces" : "“\(separator)”"), which is no separator of CSV",
                help: "Save the file as “CSV UTF-8”: columns are separated by commas, semicolons or tabs.")
            return true
        }
        return false
    }

    /// The known columns; unknown ones are reported and passed over.
    private mutating func columns(of header: [CSVTable.Cell]) -> [Column?] {
        let names = Self.columnNames
        var seen: Set<String> = []
        return header.map { cell in
            let name = cell.text.trimmed
            guard !name.isEmpty else { return nil }
            guard names.contains(name) || name.hasPrefix("x-") || name.hasPrefix("private.") else {
                let meant = Self.meant(by: name)
                let isPrivate = meant?.hasPrefix("private.") == true
                report(
                    cell.range, "unknown column `\(name)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                    rule: "unknown-key",
                    help: meant.map { meant in
                        "Write `\(meant)`"
                            + (isPrivate
                                ? ", which is never published."
                                : ", or begin the name with `x-` if it is one of your own.")
                    }
                        ?? "The columns are \(names.map { "`\($0)`" }.joined(separator: ", ")), `private.…` and `x-…`.",
                    fixes: Fix.spelling(Located(name, cell.range), as: seen.contains(meant ?? "") ? nil : meant))
                return nil
            }
            // The keys of a row have nothing to do with the dot in it.
            if Endorser.isPrivate(name), let dot = name.firstIndex(of: "."), name.hasPrefix("x-") {
                report(
                    cell.range, "what is in the column `\(name)` would be published, as all that begins with `x-`",
                    rule: "unknown-key", help: "Write `private\(name[dot...])`.")
                return nil
            }
            guard seen.insert(name).inserted else {
                report(
                    cell.range, "the column `\(name)` is here twice", rule: "duplicate-key",
                    help: "Delete one of the two.")
                return nil
            }
            let parts = name.hasPrefix("x-") ? [name[...]] : name.split(separator: ".", maxSplits: 1)
            let key = parts[0] == "affiliation" ? "affiliations" : String(parts[0])
            return Column(key: key, subkey: parts.count > 1 ? String(parts[1]) : nil, header: cell.range)
        }
    }

    /// Adds a row as a mapping.
    ///
    /// - Parameter broken: what was found while its cells were read.
    private mutating func add(
        _ row: [CSVTable.Cell], columns: [Column?], broken: ArraySlice<Diagnostic>, to tree: inout TreeBuilder
    ) {
        guard row.contains(where: { !$0.text.trimmed.isEmpty }), let first = row.first, let last = row.last else {
            return
        }
        if noteConflict(row) { return }
        let range = first.range.union(last.range)
        if columns.count > 1, zip(row, columns).contains(where: { $0.text == "name" && $1?.key == "name" }) {
            report(
                range, "this row repeats the names of the columns", rule: "csv",
                help: "Delete it: they stand in the first row.")
            return
        }
        // A row with a broken cell has been told already.
        let isBroken = broken.contains { range.offsets.contains($0.range.offsets.lowerBound) }
        if row.count == 1, columns.count > 1, !isBroken, noteForeign(first, columns: columns.count) { return }
        if row.count != columns.count, !isBroken {
            report(
                row.count > columns.count ? row[columns.count].range : range,
                "this row has \(row.count == 1 ? "1 cell" : "\(row.count) cells"), and the header has \(columns.count)",
                help: "Put a cell that has the separator in it into quotation marks, and keep empty cells.")
            // With a cell too many, those behind it stand in other columns than they should.
            if row.count > columns.count { return }
        }
        // Tables often have empty columns at their end; one with something in it was meant to be read.
        for index in unnamedColumns where index < row.count && !row[index].text.trimmed.isEmpty {
            unnamedColumns.remove(index)
            report(
                row[index].range, "this cell stands in a column without a name",
                help: "Write the name of the column into the first row; one of your own begins with `x-`.")
        }
        let cells = zip(row, columns).compactMap { cell, column in
            column.map { (cell: CSVTable.Cell(text: cell.text.trimmed, range: cell.range), column: $0) }
        }.filter { !$0.cell.text.isEmpty }
        // A finding about the whole row, as that its name is missing, points at its first cell.
        if !cells.contains(where: { $0.column.key == "name" }),
            let index = columns.firstIndex(where: { $0?.key == "name" })
        {
            report(
                index < row.count ? row[index].range : range, "this row has no name", rule: "missing-key",
                help: "Write the endorser's name into the column `name`, or delete the row.")
            return
        }
        tree.addMapping(at: range) { tree in
            for (cell, column) in cells where column.subkey == nil {
                tree.add(column.key, at: column.header)
                if column.key == "country" {
                    tree.addSequence(at: cell.range) { tree in
                        for code in cell.text.split(separator: ",").map(\.trimmed) where !code.isEmpty {
                            tree.add(code, at: cell.range)
                        }
                    }
                } else {
                    tree.add(cell.text, at: cell.range)
                }
            }
            for key in ["affiliations", "private"] {
                add(cells.filter { $0.column.key == key && $0.column.subkey != nil }, of: key, at: range, to: &tree)
            }
        }
    }

    /// Notes a row of one cell that another separator makes as many cells of as the header has; `false` where none does.
    private mutating func noteForeign(_ cell: CSVTable.Cell, columns: Int) -> Bool {
        let delimiter = CSVTable.delimiters.first { delimiter in
            let parts = cell.text.utf8.split(separator: delimiter, omittingEmptySubsequences: false)
            // A space behind a comma is that of a sentence.
            return delimiter != table.delimiter && parts.count == columns
                && !(delimiter == UInt8(ascii: ",") && parts.contains { $0.first == 0x20 })
        }
        guard let delimiter else { return false }
        foreignRows = (
            foreignRows?.delimiter ?? delimiter, foreignRows?.first ?? cell.range, (foreignRows?.count ?? 0) + 1
        )
        return true
    }

    private mutating func reportForeignRows(besides columnCount: Int) {
        guard let foreignRows else { return }
        func sign(_ delimiter: UInt8) -> String { delimiter == 0x09 ? "a tab" : "“\(Unicode.Scalar(delimiter))”" }
        let (own, other) = (sign(table.delimiter), sign(foreignRows.delimiter))
        if foreignRows.count == 1 {
            report(
                foreignRows.first, "this row has 1 cell, and the header has \(columnCount)",
                help: "Write \(own) between its cells, as in the header, instead of \(other).")
        } else {
            report(
                foreignRows.first,
                "\(foreignRows.count) rows, of which this is the first, have \(other) between their cells, and the header has \(own)",
                help: "Write \(other) between the names of the columns, too.")
        }
    }

    /// Adds what a row has of the keys of a mapping within an endorser.
    private func add(
        _ cells: [(cell: CSVTable.Cell, column: Column)], of key: String, at range: SourceRange,
        to tree: inout TreeBuilder
    ) {
        func addMapping(_ tree: inout TreeBuilder) {
            tree.addMapping(at: range) { tree in
                for (cell, column) in cells {
                    tree.add(column.subkey ?? "", at: cell.range)
                    tree.add(cell.text, at: cell.range)
                }
            }
        }
        guard !cells.isEmpty else { return }
        tree.add(key, at: range)
        if key == "affiliations" { tree.addSequence(at: range, addMapping) } else { addMapping(&tree) }
    }

    /// The names that columns may have: the keys of an endorser, and those of an affiliation.
    static let columnNames: [String] = Endorser.shape.description.fields.flatMap { field in
        switch field.key {
        case "affiliations": Affiliation.shape.description.fields.map { "affiliation.\($0.key)" }
        case "private": ["private.email", "private.phone", "private.consent", "private.notes"]
        default: [field.key]
        }
    }

    /// The column that an unknown name was probably meant for.
    private static func meant(by name: String) -> String? {
        let name = name.lowercased()
        return columnNames.contains(name)
            ? name
            : synonyms[name] ?? ForeignKeys.key(meantBy: name).flatMap { columnNames.contains($0) ? $0 : nil }
                ?? ContactKey(name).map { "private.\($0.rawValue)" }
                ?? EditDistance.nearest(to: name, in: columnNames)
    }

    private static let synonyms: [String: String] = {
        var synonyms = [
            "notes": "private.notes",
            "consent": "private.consent", "affiliation": "affiliation.organisation", "organisation": "name",
            "position": "affiliation.role",
        ]
        for field in Endorser.shape.description.fields {
            for synonym in field.synonyms where synonyms[synonym] == nil { synonyms[synonym] = field.key }
        }
        return synonyms
    }()

    private mutating func report(
        _ range: SourceRange, _ message: String, rule: String = "csv", help: String, fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(rule: rule, severity: .error, range: range, message: message, help: help, fixes: fixes))
    }
}

extension StringProtocol {
    /// The text without white space around it.
    var trimmed: String {
        // Most texts begin and end with a letter.
        if let first = unicodeScalars.first, let last = unicodeScalars.last, (0x21...0x7E).contains(first.value),
            (0x21...0x7E).contains(last.value)
        {
            return String(self)
        }
        var scalars = Substring(self).unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars = scalars.dropFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars = scalars.dropLast() }
        return String(Substring(scalars))
    }
}
