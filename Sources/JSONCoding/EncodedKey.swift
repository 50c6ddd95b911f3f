/// A member's name, which is compared by its code points and not, as strings are, by what they look like.
struct EncodedKey: Comparable {
    let name: String
    /// The first bytes, which mostly decide.
    private let start: UInt64

    init(_ name: String) {
        self.name = name
        var name = name
        start = name.withUTF8 { bytes in
            (0..<8).reduce(into: 0) { $0 = $0 << 8 | ($1 < bytes.count ? UInt64(bytes[$1]) : 0) }
        }
    }

    static func == (first: EncodedKey, second: EncodedKey) -> Bool {
        first.start == second.start && first.name.utf8.elementsEqual(second.name.utf8)
    }

    static func < (first: EncodedKey, second: EncodedKey) -> Bool {
        if first.start != second.start { return first.start < second.start }
        return first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
    }
}
