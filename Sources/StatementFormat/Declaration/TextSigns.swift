/// Looks for short pieces of ASCII in a text, all of them in one walk over its bytes, in capitals or small letters: the
/// Shift-And algorithm (Baeza-Yates and Gonnet, 1992), in which each bit of a word is a byte of a piece that has been
/// met with all bytes before it.
struct TextSigns: Sendable {
    /// A piece of text that is a sign of some traits: for each of its bytes, those that it may be.
    struct Sign {
        var traits: TextTraits
        var bytes: [String]

        init(_ traits: TextTraits, _ bytes: String...) {
            self.traits = traits
            self.bytes = bytes
        }
    }

    /// For each byte of ASCII, the bits that it keeps.
    let masks: [UInt64]
    /// The first bits of all signs.
    let starts: UInt64
    /// The last bits of all signs.
    private let last: UInt64
    private let ends: [(bit: UInt64, traits: TextTraits)]

    /// - Parameter signs: together of no more than 64 bytes.
    init(_ signs: [Sign]) {
        var masks = [UInt64](repeating: 0, count: 256)
        var starts: UInt64 = 0
        var ends: [(bit: UInt64, traits: TextTraits)] = []
        var bit: UInt64 = 1
        for sign in signs {
            starts |= bit
            for (index, letters) in sign.bytes.enumerated() {
                for byte in (letters + letters.uppercased()).utf8 { masks[Int(byte)] |= bit }
                if index == sign.bytes.count - 1 { ends.append((bit, sign.traits)) }
                bit <<= 1
            }
        }
        self.masks = masks
        self.starts = starts
        self.ends = ends
        last = ends.reduce(0) { $0 | $1.bit }
    }

    /// The traits that the bits met in a text are signs of.
    func traits(of met: UInt64) -> TextTraits {
        var traits: TextTraits = []
        guard met & last != 0 else { return traits }
        for end in ends where met & end.bit != 0 { traits.formUnion(end.traits) }
        return traits
    }
}
