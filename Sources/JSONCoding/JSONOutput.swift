internal import StatementProtocol
internal import TextMetrics

/// The text of values, written one after another.
///
/// There is no tree of them in between, since that of a statement with a million endorsers would take more memory than
/// all the rest. What comes in another order than its text does is put into order afterwards.
final class JSONOutput {
    // One value is written after another, so no two writes ever overlap; to have that checked takes time.
    @exclusivity(unchecked) fileprivate(set) var bytes: [UInt8] = []
    let layout: CanonicalJSON.Layout

    init(layout: CanonicalJSON.Layout) {
        self.layout = layout
    }

    /// A number, `true`, `false` or `null`, as it is written.
    func write(literal: String) { bytes += literal.utf8 }

    func write(_ text: String) { JSONText.append(text, to: &bytes) }

    func write(_ value: Bool) { write(literal: value ? "true" : "false") }

    /// Writes a number, a whole one without a fraction; false for one that is not finite.
    func write(_ value: Double) -> Bool {
        if let integer = Int(exactly: value) {
            write(literal: String(integer))
        } else if value.isFinite {
            write(literal: String(value))
        } else {
            return false
        }
        return true
    }

    /// Takes back what was written from `start` on.
    func clear(from start: Int) { bytes.removeSubrange(start...) }

    /// Puts the end of what was written into another order.
    ///
    /// - Parameter parts: Where its parts are, in the order in which they have to be.
    func arrange(_ parts: [Range<Int>]) {
        guard var target = parts.map(\.lowerBound).min(),
            let longest = parts.indices.max(by: { parts[$0].count < parts[$1].count })
        else { return }
        // The longest, which may be nearly all, is moved; only the others are copied aside.
        var copies: [UInt8] = []
        copies.reserveCapacity(bytes.count - target - parts[longest].count)
        for (index, part) in parts.enumerated() where index != longest { copies += bytes[part] }
        let place = parts[..<longest].reduce(target) { $0 + $1.count }
        bytes.withUnsafeMutableBytes { bytes in
            UnsafeMutableRawBufferPointer(rebasing: bytes[place...])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[parts[longest]]))
            var rest = copies[...]
            for (index, part) in parts.enumerated() {
                if index != longest {
                    UnsafeMutableRawBufferPointer(rebasing: bytes[target...]).copyBytes(from: rest.prefix(part.count))
                    rest = rest.dropFirst(part.count)
                }
                target += part.count
            }
        }
    }

    /// Writes any value; a number that is not finite is `null`.
    func write(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: write(literal: "null")
        case .boolean(let value): write(value)
        case .integer(let value): write(literal: String(value))
        case .number(let value): if !write(value) { write(literal: "null") }
        case .string(let value): write(value)
        case .array(let elements):
            let array = JSONContainer(.array, in: self, depth: depth)
            for element in elements {
                array.add { write(element, depth: depth + 1) }
            }
            array.finish()
        case .object(let members):
            let object = JSONContainer(.object, in: self, depth: depth)
            for (key, value) in members {
                object.add(EncodedKey(key)) { write(value, depth: depth + 1) }
            }
            object.finish()
        }
    }
}

/// An array or an object that is being written.
///
/// The text of each item begins with a comma; when the container is finished, the first comma becomes its bracket.
final class JSONContainer {
    enum Kind {
        case array, object

        fileprivate var opening: UInt8 { self == .array ? UInt8(ascii: "[") : UInt8(ascii: "{") }
        fileprivate var closing: UInt8 { self == .array ? UInt8(ascii: "]") : UInt8(ascii: "}") }
    }

    let kind: Kind
    let output: JSONOutput
    let depth: Int
    private(set) var count = 0

    /// An item whose place is not simply behind the one before it.
    private struct Item {
        var key: EncodedKey?
        var text: Range<Int>
        /// What is written after items that come behind it.
        var later: ValueEncoder?
    }

    /// Where its text begins in the output.
    private let start: Int
    /// Of an object all members; of an array nothing, unless an element is written later.
    private var items: [Item] = []
    /// Whether the text of the items is as it has to be.
    private var isInOrder = true

    init(_ kind: Kind, in output: JSONOutput, depth: Int) {
        self.kind = kind
        self.output = output
        self.depth = depth
        start = output.bytes.count
        if kind == .object { items.reserveCapacity(8) }
    }

    /// Adds a member, or an element, that `write` writes.
    func add(_ key: EncodedKey? = nil, write: () throws -> Void) rethrows {
        count += 1
        let start = output.bytes.count
        begin(key)
        try write()
        if key == nil, isInOrder { return }
        append(Item(key: key, text: start..<output.bytes.count))
    }

    /// Adds a member, or an element, that is written by and by.
    func addLater(_ key: EncodedKey? = nil) -> ValueEncoder {
        if kind == .array, isInOrder, count > 0 { items.append(Item(text: start..<output.bytes.count)) }
        count += 1
        isInOrder = false
        let encoder = ValueEncoder(in: JSONOutput(layout: output.layout), depth: depth + 1)
        let end = output.bytes.count
        append(Item(key: key, text: end..<end, later: encoder))
        return encoder
    }

    /// Puts the members in the order of their keys, and writes the brackets.
    func finish() {
        guard count > 0 else {
            output.bytes += [kind.opening, kind.closing]
            return
        }
        if !isInOrder { arrange() }
        output.bytes[start] = kind.opening
        breakLine(depth)
        output.bytes.append(kind.closing)
    }

    private func append(_ item: Item) {
        if let key = item.key, let last = items.last?.key, !(last < key) { isInOrder = false }
        items.append(item)
    }

    private func begin(_ key: EncodedKey?) {
        output.bytes.append(UInt8(ascii: ","))
        breakLine(depth + 1)
        guard let key else { return }
        output.write(key.name)
        output.bytes.append(UInt8(ascii: ":"))
        if output.layout == .indented { output.bytes.append(UInt8(ascii: " ")) }
    }

    private func arrange() {
        // What is written by and by comes to the end, and so to where all the rest is.
        for index in items.indices {
            guard let later = items[index].later else { continue }
            let start = output.bytes.count
            begin(items[index].key)
            output.bytes += later.finished
            items[index].text = start..<output.bytes.count
        }
        if kind == .object { items.sort { ($0.key ?? EncodedKey("")) < ($1.key ?? EncodedKey("")) } }
        output.arrange(items.map(\.text))
    }

    private func breakLine(_ depth: Int) {
        guard output.layout == .indented else { return }
        output.bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth * 2 { output.bytes.append(UInt8(ascii: " ")) }
    }
}
