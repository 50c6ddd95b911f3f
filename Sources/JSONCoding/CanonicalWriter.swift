internal import TextMetrics

/// Writes values of a text that was read in the only way that ``CanonicalJSON`` knows, however they stood there.
struct CanonicalWriter {
    private let json: ParsedJSON
    private let output: JSONOutput

    /// What is longer than this, in bytes, is handed on.
    private static let pieceLength = 1 << 16

    init(of json: ParsedJSON, to output: JSONOutput) {
        self.json = json
        self.output = output
    }

    /// Writes a value, and hands on what gets too long; false where no more is wanted.
    func write(_ index: Int, depth: Int = 0, to handOn: ([UInt8]) -> Bool) -> Bool {
        let (json, place) = json.indexed(index)
        if json !== self.json {
            return CanonicalWriter(of: json, to: output).write(place, depth: depth, to: handOn)
        }
        switch json.kind(at: index) {
        case .null, .boolean: output.bytes += json.text(at: index)
        case .number: write(number: json.text(at: index))
        case .string: writeString(at: index)
        case .array:
            return writeItems(of: index, depth, "[", "]", Array(json.items(of: index)), to: handOn)
        case .object:
            return writeItems(of: index, depth, "{", "}", members(of: index), to: handOn)
        }
        return true
    }

    private func writeItems(
        of index: Int, _ depth: Int, _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ items: [Int],
        to handOn: ([UInt8]) -> Bool
    ) -> Bool {
        output.bytes.append(UInt8(ascii: opening))
        let isObject = opening == "{"
        for (number, item) in items.enumerated() {
            if number > 0 { output.bytes.append(UInt8(ascii: ",")) }
            output.breakLine(depth + 1)
            if isObject {
                writeString(at: item)
                output.endKey()
            }
            guard write(isObject ? item + 1 : item, depth: depth + 1, to: handOn) else { return false }
            if output.bytes.count >= Self.pieceLength {
                guard handOn(output.bytes) else { return false }
                output.bytes.removeAll(keepingCapacity: true)
            }
        }
        if !items.isEmpty { output.breakLine(depth) }
        output.bytes.append(UInt8(ascii: closing))
        return true
    }

    /// The indices of an object's names in the order of their code points, each name once.
    private func members(of index: Int) -> [Int] {
        let members = Array(json.items(of: index))
        // They mostly stand so, and without escapes the order of bytes is that of code points.
        let isInOrder = zip(members, members.dropFirst()).allSatisfy {
            json.text(at: $0).lexicographicallyPrecedes(json.text(at: $1))
        }
        if isInOrder, !json.hasEscapedNames { return members }
        var keys: [(key: EncodedKey, member: Int)] = []
        for member in members { keys.append((EncodedKey(json.string(at: member) ?? ""), member)) }
        // Of several with one name the first counts, as for whoever reads it by name.
        keys.sort { $0.key == $1.key ? $0.member < $1.member : $0.key < $1.key }
        return keys.indices.filter { $0 == 0 || keys[$0].key != keys[$0 - 1].key }.map { keys[$0].member }
    }

    private func writeString(at index: Int) {
        let text = json.text(at: index)
        // Mostly it needs neither to be decoded nor escaped.
        if text.withUnsafeBufferPointer({ $0.endOfPlainJSON() == $0.count }) {
            output.bytes.append(UInt8(ascii: "\""))
            output.bytes += text
            output.bytes.append(UInt8(ascii: "\""))
        } else {
            output.write(json.string(at: index) ?? "")
        }
    }

    /// Whole numbers have no fraction; a number that nothing can hold stays as it is.
    private func write(number digits: ArraySlice<UInt8>) {
        let text = String(decoding: digits, as: UTF8.self)
        if let integer = Int(text) {
            output.write(literal: String(integer))
        } else if Double(text).map(output.write) != true {
            output.bytes += digits
        }
    }
}
