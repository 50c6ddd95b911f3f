internal import TextMetrics

/// Reads JSON (RFC 8259) into an index of its values.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var depth = 0
    private var index = ParsedJSON.Index()

    /// How far into an array all values are indexed. Of elements behind that, what is within them is not.
    private static let indexedBytes = 1 << 20

    /// The values of a text.
    static func index(of bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> ParsedJSON.Index {
        // What is larger than 4 GiB has no place in 32 bits, and no message is.
        guard bytes.count <= Int(UInt32.max) else { throw JSONFault(offset: Int(UInt32.max)) }
        var parser = JSONParser(bytes: bytes)
        parser.index.values.reserveCapacity(min(bytes.count / 8, 1 << 20))
        try parser.readValue()
        guard parser.offset == bytes.count else { throw parser.fault }
        return parser.index
    }

    /// The value that begins at an offset, with all within it.
    static func index(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) throws(JSONFault) -> ParsedJSON.Index {
        var parser = JSONParser(bytes: bytes)
        parser.offset = offset
        try parser.readValue()
        return parser.index
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
        case UInt8(ascii: "\""): _ = try readString()
        case UInt8(ascii: "{"): try readMembers()
        case UInt8(ascii: "["): try readElements()
        case UInt8(ascii: "t"): try read("true")
        case UInt8(ascii: "f"): try read("false")
        case UInt8(ascii: "n"): try read("null")
        default: try readNumber()
        }
        skipSpace()
    }

    private mutating func readMembers() throws(JSONFault) {
        try readContainer(until: "}") { (parser) throws(JSONFault) in
            parser.skipSpace()
            guard parser.next == UInt8(ascii: "\"") else { throw parser.fault }
            if try parser.readString() { parser.index.hasEscapedNames = true }
            parser.skipSpace()
            guard parser.take(":") else { throw parser.fault }
            try parser.readValue()
        }
    }

    private mutating func readElements() throws(JSONFault) {
        let start = offset
        try readContainer(until: "]") { (parser) throws(JSONFault) in
            let element = parser.index.values.count
            try parser.readValue()
            // A million endorsers have twenty million values, of which one endorser's are needed at a time.
            if parser.offset - start > Self.indexedBytes, parser.index.values.count > element + 1 {
                parser.index.values.removeSubrange((element + 1)...)
                parser.index.values[element].end = 0
                parser.index.isComplete = false
            }
        }
    }

    private mutating func readContainer(
        until end: Unicode.Scalar, readItem: (inout JSONParser) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        guard depth < JSONFault.deepest else { throw JSONFault(offset: offset, reason: .depth) }
        depth += 1
        let container = index.values.count
        add(from: offset)
        offset += 1
        skipSpace()
        if !take(end) {
            repeat { try readItem(&self) } while take(",")
            guard take(end) else { throw fault }
        }
        index.values[container].end = UInt32(truncatingIfNeeded: index.values.count)
        depth -= 1
    }

    private mutating func read(_ word: StaticString) throws(JSONFault) {
        let start = offset
        for index in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[index] else { throw fault }
            offset += 1
        }
        add(from: start)
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
        add(from: start)
    }

    private mutating func readDigits() throws(JSONFault) {
        let start = offset
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { offset += 1 }
        guard offset > start else { throw fault }
    }

    /// Reads a string; returns whether it has escapes.
    private mutating func readString() throws(JSONFault) -> Bool {
        let start = offset
        var hasEscapes = false
        var allBits: UInt8 = 0
        offset = bytes.endOfPlainJSON(from: offset + 1)
        while next != UInt8(ascii: "\"") {
            guard next >= 0x20 else { throw fault }
            allBits |= next
            if next == UInt8(ascii: "\\") {
                hasEscapes = true
                try skipEscape()
            } else {
                offset += 1
            }
            offset = bytes.endOfPlainJSON(from: offset)
        }
        offset += 1
        if allBits >= 0x80, String(validating: bytes[start..<offset], as: UTF8.self) == nil {
            throw JSONFault(offset: start)
        }
        add(from: start)
        return hasEscapes
    }

    private mutating func skipEscape() throws(JSONFault) {
        var rest = bytes[(offset + 1)...]
        offset += 1
        if rest.first == UInt8(ascii: "n") {
            offset += 1
        } else {
            guard EscapedString.scalar(after: &rest) != nil else {
                let isHalf = EscapedString.isHalfCharacter(bytes[offset...])
                throw JSONFault(offset: isHalf ? offset - 1 : offset, reason: isHalf ? .halfCharacter : .syntax)
            }
            offset = rest.startIndex
        }
    }

    /// Adds a value that ends here.
    private mutating func add(from start: Int) {
        index.values.append(
            .init(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: offset)))
    }
}

/// Where a text is no JSON, or none that is read here.
package struct JSONFault: Error, CustomStringConvertible {
    /// What is wrong there.
    package enum Reason: Sendable {
        case syntax
        /// One more array or object begins within others than are read.
        case depth
        /// An escape is half of a surrogate pair, which JSON has and Unicode has not.
        case halfCharacter
    }

    /// How deep arrays and objects may be within each other: deeper ones would use up the stack.
    package static let deepest = 512

    /// How many bytes are before it.
    package let offset: Int
    package var reason = Reason.syntax

    package var description: String {
        switch reason {
        case .syntax: "it is no JSON from byte \(offset) on"
        case .depth: "it is nested more than \(Self.deepest) levels deep from byte \(offset) on"
        case .halfCharacter: "the escape at byte \(offset) is half a character"
        }
    }
}
