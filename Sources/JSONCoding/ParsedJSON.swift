/// JSON (RFC 8259) whose values are known by where they stand, and are made when they are asked for.
package final class ParsedJSON: Sendable {
    enum Kind {
        case null, boolean, number, string, array, object
    }

    /// Where a value stands. In 32 bits, since a statement with very many endorsers has very many values.
    struct Value {
        /// The offset of its first byte.
        var start: UInt32
        /// Of an array or object the index of what comes behind it and all within it, or 0 where the index has nothing of
        /// what is within it; of others the offset behind its last byte.
        var end: UInt32
    }

    /// All values in the order in which they begin, and what was seen of them on the way.
    struct Index {
        var values: [Value] = []
        /// Whether the name of a member is written with an escape.
        var hasEscapedNames = false
        /// Whether nothing was left out.
        var isComplete = true
    }

    private let bytes: [UInt8]
    private let index: Index
    /// Of a value with an index of its own, where it stands.
    let origin: JSONPlace?

    /// Reads a text.
    package init(_ bytes: [UInt8]) throws(JSONFault) {
        self.bytes = bytes
        index = try Self.index(of: bytes)
        origin = nil
    }

    /// A value of another text, with all within it.
    private init(_ origin: JSONPlace) {
        self.origin = origin
        let text = origin.json
        let offset = Int(text.index.values[origin.index].start)
        bytes = text.bytes
        let index = try? text.bytes.withUnsafeBufferPointer { (bytes) throws(JSONFault) in
            try JSONParser.index(of: bytes, at: offset)
        }
        // It was read before, and so can be read again.
        self.index = index ?? Index(values: [Value(start: UInt32(truncatingIfNeeded: offset), end: 1)])
    }

    private static func index(of bytes: [UInt8]) throws(JSONFault) -> Index {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONFault) in try JSONParser.index(of: bytes) }
    }

    /// What keeps values for which the same text stands in several elements of very long arrays; nothing where there are
    /// no such arrays.
    var sharedValues: SharedValues? { index.isComplete ? nil : SharedValues() }

    /// The text from a value to the next one of the array or object around it; nothing for the last. Where two texts are
    /// the same, so are the two values.
    func textWithSeparator(at index: Int) -> ArraySlice<UInt8>? {
        let (values, next) = (self.index.values, next(after: index))
        return next < values.count ? bytes[Int(values[index].start)..<Int(values[next].start)] : nil
    }

    /// The whole as a value of a type.
    ///
    /// - Throws: A `DecodingError` where it is none.
    package func decode<Decoded: Decodable>(_ type: Decoded.Type) throws -> Decoded {
        try decode(type, at: 0)
    }

    /// A value in it as a value of a type.
    func decode<Decoded: Decodable>(_ type: Decoded.Type, at index: Int) throws -> Decoded {
        do {
            return try ValueDecoder(json: self, index: index, shared: sharedValues).made()
        } catch let error as DecodingError {
            throw error.withPath
        }
    }

    /// Whether the name of a member is written with an escape.
    var hasEscapedNames: Bool { index.hasEscapedNames }

    func kind(at index: Int) -> Kind {
        switch bytes[Int(self.index.values[index].start)] {
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
        case UInt8(ascii: "n"): .null
        default: .number
        }
    }

    /// The index of what comes behind a value and all within it.
    func next(after index: Int) -> Int {
        switch kind(at: index) {
        case .array, .object: max(Int(self.index.values[index].end), index + 1)
        default: index + 1
        }
    }

    /// Where the parts of a value can be found by their indices: mostly here, but in a text of its own for an element of
    /// a very long array.
    func indexed(_ index: Int) -> (json: ParsedJSON, index: Int) {
        switch kind(at: index) {
        case .array where self.index.values[index].end == 0, .object where self.index.values[index].end == 0:
            (ParsedJSON(JSONPlace(json: self, index: index)), 0)
        default: (self, index)
        }
    }

    /// The bytes of a value that is neither array nor object, of a string without its quotation marks.
    func text(at index: Int) -> ArraySlice<UInt8> {
        let value = self.index.values[index]
        let isString = bytes[Int(value.start)] == UInt8(ascii: "\"")
        return isString
            ? bytes[(Int(value.start) + 1)..<(Int(value.end) - 1)] : bytes[Int(value.start)..<Int(value.end)]
    }

    /// The indices of an array's elements, or of an object's names; the value of a name comes behind it.
    func items(of index: Int) -> Items {
        Items(json: self, index: index + 1, end: next(after: index), step: kind(at: index) == .object ? 2 : 1)
    }

    struct Items: Sequence, IteratorProtocol {
        let json: ParsedJSON
        var index: Int
        let end: Int
        let step: Int

        var isAtEnd: Bool { index >= end }

        mutating func next() -> Int? {
            guard !isAtEnd else { return nil }
            defer { index = json.next(after: step == 2 ? index + 1 : index) }
            return index
        }
    }

    /// The value of an object's member; of several with one name, the first.
    func member(_ name: String, of index: Int) -> Int? {
        if hasEscapedNames {
            return items(of: index).first { string(at: $0)?.utf8.elementsEqual(name.utf8) == true }.map { $0 + 1 }
        }
        var name = name
        return name.withUTF8 { name in
            bytes.withUnsafeBufferPointer { bytes in
                self.index.values.withUnsafeBufferPointer { values in
                    let end = Int(values[index].end)
                    var index = index + 1
                    while index < end {
                        let (start, stop) = (Int(values[index].start) + 1, Int(values[index].end) - 1)
                        if stop - start == name.count, bytes[start..<stop].elementsEqual(name) { return index + 1 }
                        index += 1
                        let first = bytes[Int(values[index].start)]
                        let isContainer = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
                        index = isContainer ? Int(values[index].end) : index + 1
                    }
                    return nil
                }
            }
        }
    }

    /// A name that one of the objects has for two members; nothing where all have different ones.
    package var repeatedName: String? { repeatedName(at: 0) }

    private func repeatedName(at index: Int) -> String? {
        switch kind(at: index) {
        case .array:
            for element in items(of: index) {
                let (json, place) = indexed(element)
                if let name = json.repeatedName(at: place) { return name }
            }
        case .object:
            var names: Set<String> = []
            for item in items(of: index) {
                guard let name = string(at: item), names.insert(name).inserted else { return string(at: item) }
                if let name = repeatedName(at: item + 1) { return name }
            }
        case .null, .boolean, .number, .string: break
        }
        return nil
    }

    func boolean(at index: Int) -> Bool? {
        kind(at: index) == .boolean ? bytes[Int(self.index.values[index].start)] == UInt8(ascii: "t") : nil
    }

    /// The digits of a number.
    func number(at index: Int) -> String? {
        kind(at: index) == .number ? String(decoding: text(at: index), as: UTF8.self) : nil
    }

    /// The digits of the number that names of members lead to, as they are written; nothing where there is none.
    package func digits(at path: String...) -> String? {
        var index = 0
        for name in path {
            guard kind(at: index) == .object, let member = member(name, of: index) else { return nil }
            index = member
        }
        return number(at: index)
    }

    /// Nothing for what is no string.
    func string(at index: Int) -> String? {
        guard kind(at: index) == .string else { return nil }
        let text = text(at: index)
        return text.contains(UInt8(ascii: "\\"))
            ? EscapedString.text(of: text) : String(decoding: text, as: UTF8.self)
    }
}
