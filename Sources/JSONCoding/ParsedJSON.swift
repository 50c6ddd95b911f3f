/// JSON (RFC 8259) whose values are known by where they stand, and are made when they are asked for.
package final class ParsedJSON {
    struct Value {
        enum Kind: UInt8 {
            case null, boolean, number, string, escapedString, array, object
        }

        var kind: Kind
        // In 32 bits, since a statement with very many endorsers has very many values.
        private var nextIndex: UInt32
        private var startOffset: UInt32
        private var endOffset: UInt32

        init(kind: Kind, start: Int, end: Int, next: Int) {
            self.kind = kind
            nextIndex = UInt32(truncatingIfNeeded: next)
            startOffset = UInt32(truncatingIfNeeded: start)
            endOffset = UInt32(truncatingIfNeeded: end)
        }

        /// The bytes of the value, of a string those between its quotation marks.
        var start: Int { Int(startOffset) }
        var end: Int {
            get { Int(endOffset) }
            set { endOffset = UInt32(truncatingIfNeeded: newValue) }
        }
        /// The index of what comes behind it and all within it.
        var next: Int {
            get { Int(nextIndex) }
            set { nextIndex = UInt32(truncatingIfNeeded: newValue) }
        }
    }

    private let bytes: [UInt8]
    private let values: [Value]

    /// Reads a text.
    package init(_ bytes: [UInt8]) throws(JSONFault) {
        self.bytes = bytes
        values = try Self.values(of: bytes)
    }

    private static func values(of bytes: [UInt8]) throws(JSONFault) -> [Value] {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONFault) in try JSONParser.values(of: bytes) }
    }

    /// The whole as a value of a type.
    ///
    /// - Throws: A `DecodingError` where it is none. Coding paths in it are empty.
    package func decode<Decoded: Decodable>(_ type: Decoded.Type) throws -> Decoded {
        try Decoded(from: ValueDecoder(json: self, index: 0))
    }

    func kind(at index: Int) -> Value.Kind { values[index].kind }

    /// The indices of an array's elements, or of an object's names; the value of a name comes behind it.
    func items(of index: Int) -> Items {
        Items(json: self, index: index + 1, end: values[index].next, step: values[index].kind == .object ? 2 : 1)
    }

    struct Items: Sequence, IteratorProtocol {
        let json: ParsedJSON
        var index: Int
        let end: Int
        let step: Int

        var isAtEnd: Bool { index >= end }

        mutating func next() -> Int? {
            guard !isAtEnd else { return nil }
            defer { index = json.values[step == 2 ? index + 1 : index].next }
            return index
        }
    }

    /// The value of an object's member.
    func member(_ name: String, of index: Int) -> Int? {
        var name = name
        return name.withUTF8 { name in
            bytes.withUnsafeBufferPointer { bytes in
                values.withUnsafeBufferPointer { values in
                    let end = values[index].next
                    var index = index + 1
                    while index < end {
                        if isString(at: index, name, in: bytes) { return index + 1 }
                        index = values[index + 1].next
                    }
                    return nil
                }
            }
        }
    }

    private func isString(
        at index: Int, _ text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let value = values[index]
        if value.kind == .escapedString { return string(at: index)?.utf8.elementsEqual(text) == true }
        return value.end - value.start == text.count && bytes[value.start..<value.end].elementsEqual(text)
    }

    func boolean(at index: Int) -> Bool? {
        values[index].kind == .boolean ? bytes[values[index].start] == UInt8(ascii: "t") : nil
    }

    /// The digits of a number.
    func number(at index: Int) -> String? {
        values[index].kind == .number
            ? String(decoding: bytes[values[index].start..<values[index].end], as: UTF8.self) : nil
    }

    /// Nothing for what is no string, or none in UTF-8.
    func string(at index: Int) -> String? {
        let value = values[index]
        switch value.kind {
        case .string: return String(validating: bytes[value.start..<value.end], as: UTF8.self)
        case .escapedString: return EscapedString.text(of: bytes[value.start..<value.end])
        default: return nil
        }
    }
}
