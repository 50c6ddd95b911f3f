package import Diagnostics

/// Makes a tree of values, one after the other, in the order in which they begin.
package struct TreeBuilder {
    private let file: UInt32
    private(set) var records: [NodeStore.Record] = []
    private(set) var texts: [UInt8] = []

    /// - Parameters:
    ///   - file: the index of the file among the statement's.
    ///   - bytes: about how many bytes the texts have.
    package init(file: UInt32, expecting bytes: Int) {
        self.file = file
        texts.reserveCapacity(bytes)
        records.reserveCapacity(bytes / 16)
    }

    /// Adds a scalar; the number of its record.
    @discardableResult
    package mutating func add(
        _ text: String, _ style: YAMLScalarStyle = .doubleQuoted, at range: SourceRange
    ) -> Int {
        var text = text
        return text.withUTF8 { add($0, style, at: range.offsets) }
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ style: YAMLScalarStyle, at offsets: Range<Int>) -> Int {
        let start = texts.count
        texts.append(contentsOf: text)
        return add(.scalar(style), at: offsets, parts: start..<texts.count)
    }

    /// Adds a value that was there before, in another place; the number of its record.
    mutating func addAlias(of record: Int, at offsets: Range<Int>) -> Int {
        add(records[record].form, at: offsets, parts: records[record].parts)
    }

    private mutating func add(_ form: NodeStore.Record.Form, at offsets: Range<Int>, parts: Range<Int>) -> Int {
        let record = records.count
        records.append(NodeStore.Record(form, offsets: offsets, parts: parts, next: record + 1))
        return record
    }

    /// Begins a list or mapping, which holds what is added before its end; the number of its record.
    mutating func begin(_ form: NodeStore.Record.Form, at offset: Int) -> Int {
        add(form, at: offset..<offset, parts: (records.count + 1)..<(records.count + 1))
    }

    mutating func end(_ record: Int, at offset: Int) {
        records[record].close(at: offset, next: records.count)
    }

    package mutating func addSequence(at range: SourceRange, _ items: (inout Self) -> Void) {
        addParts(.sequence, at: range, items)
    }

    package mutating func addMapping(at range: SourceRange, _ entries: (inout Self) -> Void) {
        addParts(.mapping, at: range, entries)
    }

    private mutating func addParts(
        _ form: NodeStore.Record.Form, at range: SourceRange, _ parts: (inout Self) -> Void
    ) {
        let record = begin(form, at: range.offsets.lowerBound)
        parts(&self)
        end(record, at: range.offsets.upperBound)
    }

    func isSequence(_ record: Int) -> Bool {
        if case .sequence = records[record].form { true } else { false }
    }

    /// The text of a scalar that was added.
    func text(of record: Int) -> String { String(decoding: texts[records[record].parts], as: UTF8.self) }

    /// The place of a value that was added.
    func range(of record: Int) -> SourceRange { SourceRange(records[record].offsets, file: file) }

    /// The value of a record, with all that it holds.
    package consuming func value(_ root: Int = 0) -> YAMLNode {
        YAMLNode(store: NodeStore(file: file, records: records, texts: texts), index: root)
    }
}
