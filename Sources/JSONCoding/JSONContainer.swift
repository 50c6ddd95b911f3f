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

    /// Adds a member, or an element, that `write` writes. Of one that cannot be written nothing stays.
    func add(_ key: EncodedKey? = nil, write: () throws -> Void) rethrows {
        let start = output.bytes.count
        begin(key)
        do {
            try write()
        } catch {
            output.clear(from: start)
            throw error
        }
        count += 1
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
        output.breakLine(depth)
        output.bytes.append(kind.closing)
    }

    private func append(_ item: Item) {
        if let key = item.key, let last = items.last?.key, !(last < key) { isInOrder = false }
        items.append(item)
    }

    private func begin(_ key: EncodedKey?) {
        output.bytes.append(UInt8(ascii: ","))
        output.breakLine(depth + 1)
        guard let key else { return }
        output.write(key.name)
        output.endKey()
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
}
