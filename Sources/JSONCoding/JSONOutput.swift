internal import StatementProtocol
internal import TextMetrics

/// The text of values, written one after another.
///
/// There is no tree of them in between, since that of a statement with a million endorsers would take more memory than
/// all the rest. What comes in another order than its text does is put into order afterwards.
final class JSONOutput {
    // One value is written after another, so no two writes ever overlap; to have that checked takes time.
    @exclusivity(unchecked) var bytes: [UInt8] = []
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

    /// Writes what stands between the name of a member and its value.
    func endKey() {
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    }

    /// Begins a line, where there are lines.
    func breakLine(_ depth: Int) {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
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
