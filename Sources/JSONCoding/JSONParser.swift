/// Reads JSON (RFC 8259) into an index of its values.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var depth = 0
    private var values: [ParsedJSON.Value] = []

    /// Deeper than this, arrays and objects would use up the stack.
    private static let deepest = 512

    /// The values of a text in the order in which they begin.
    static func values(of bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> [ParsedJSON.Value] {
        // What is larger than 4 GiB has no place in 32 bits, and no message is.
        guard bytes.count <= Int(UInt32.max) else { throw JSONFault(offset: Int(UInt32.max)) }
        var parser = JSONParser(bytes: bytes)
        parser.values.reserveCapacity(bytes.count / 16)
        try parser.readValue()
        guard parser.offset == bytes.count else { throw parser.fault }
        return parser.values
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private var fault: JSONFault { JSONFault(offset: min(offset, bytes.count)) }

    /// The byte that stands next; 0, which is nowhere in JSON, at the end.
    private var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private mutating func skipSpace() {
        while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { offset += 1 }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: sign) else { return false }
        offset += 1
        return true
    }

    private mutating func readValue() throws(JSONFault) {
        skipSpace()
        switch next {
        case UInt8(ascii: "\""): try readString()
        case UInt8(ascii: "{"): try readMembers()
        case UInt8(ascii: "["): try readElements()
        case UInt8(ascii: "t"): try read("true", .boolean)
        case UInt8(ascii: "f"): try read("false", .boolean)
        case UInt8(ascii: "n"): try read("null", .null)
        default: try readNumber()
        }
        skipSpace()
    }

    private mutating func readMembers() throws(JSONFault) {
        try readContainer(.object, until: "}") { (parser) throws(JSONFault) in
            parser.skipSpace()
            guard parser.next == UInt8(ascii: "\"") else { throw parser.fault }
            try parser.readString()
            parser.skipSpace()
            guard parser.take(":") else { throw parser.fault }
            try parser.readValue()
        }
    }

    private mutating func readElements() throws(JSONFault) {
        try readContainer(.array, until: "]") { (parser) throws(JSONFault) in try parser.readValue() }
    }

    private mutating func readContainer(
        _ kind: ParsedJSON.Value.Kind, until end: Unicode.Scalar,
        readItem: (inout JSONParser) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        guard depth < Self.deepest else { throw fault }
        depth += 1
        let index = values.count
        values.append(.init(kind: kind, start: offset, end: offset, next: 0))
        offset += 1
        skipSpace()
        if !take(end) {
            repeat { try readItem(&self) } while take(",")
            guard take(end) else { throw fault }
        }
        values[index].end = offset
        values[index].next = values.count
        depth -= 1
    }

    private mutating func read(_ word: StaticString, _ kind: ParsedJSON.Value.Kind) throws(JSONFault) {
        let start = offset
        for index in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[index] else { throw fault }
            offset += 1
        }
        add(kind, from: start)
    }

    private mutating func readNumber() throws(JSONFault) {
        let start = offset
        _ = take("-")
        if !take("0") { try readDigits() }
        if take(".") { try readDigits() }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            try readDigits()
        }
        add(.number, from: start)
    }

    private mutating func readDigits() throws(JSONFault) {
        let start = offset
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { offset += 1 }
        guard offset > start else { throw fault }
    }

    private mutating func readString() throws(JSONFault) {
        offset += 1
        let start = offset
        var kind = ParsedJSON.Value.Kind.string
        while next != UInt8(ascii: "\"") {
            guard next >= 0x20 else { throw fault }
            if next == UInt8(ascii: "\\") {
                kind = .escapedString
                offset += 1
            }
            offset += 1
        }
        add(kind, from: start)
        offset += 1
    }

    private mutating func add(_ kind: ParsedJSON.Value.Kind, from start: Int) {
        values.append(.init(kind: kind, start: start, end: offset, next: values.count + 1))
    }
}

/// Where a text is no JSON.
package struct JSONFault: Error, CustomStringConvertible {
    /// How many bytes are before it.
    package let offset: Int

    package var description: String { "it is no JSON from byte \(offset) on" }
}
