/// Looks for short pieces of ASCII in a text, all of them in one walk over its bytes, in capitals or small letters: the
/// Shift-And algorithm (Baeza-Yates and Gonnet, 1992), in which each bit of a word is a byte of a piece that has been
/// met with all bytes before it.
struct TextSigns: Sendable {
    /// A piece of text that is a sign of some traits: for each of its bytes, those that it may be, or behind a `^` those
    /// that it may not be.
    struct Sign {
        var traits: TextTraits
        var bytes: [String]

        init(_ traits: TextTraits, _ bytes: String...) {
            self.traits = traits
            self.bytes = bytes
        }
    }

    /// For each byte, the bits that it keeps: of those beyond ASCII only such as may be all bytes but some.
    private let masks: [UInt64]
    /// The first bits of all signs.
    private let starts: UInt64
    /// The last bits of all signs.
    private let last: UInt64
    private let ends: [(bit: UInt64, traits: TextTraits)]
    /// The bytes of the longest sign.
    private let longest: Int

    /// - Parameter signs: together of no more than 64 bytes.
    init(_ signs: [Sign]) {
        precondition(signs.reduce(0) { $0 + $1.bytes.count } <= UInt64.bitWidth, "there are too many signs for a word")
        var masks = [UInt64](repeating: 0, count: 256)
        var starts: UInt64 = 0
        var ends: [(bit: UInt64, traits: TextTraits)] = []
        var bit: UInt64 = 1
        for sign in signs {
            starts |= bit
            for (index, letters) in sign.bytes.enumerated() {
                if letters.count > 1, letters.hasPrefix("^") {
                    for byte in 0..<masks.count where !letters.utf8.dropFirst().contains(UInt8(byte)) {
                        masks[byte] |= bit
                    }
                } else {
                    for byte in (letters + letters.uppercased()).utf8 { masks[Int(byte)] |= bit }
                }
                if index == sign.bytes.count - 1 { ends.append((bit, sign.traits)) }
                bit <<= 1
            }
        }
        self.masks = masks
        self.starts = starts
        self.ends = ends
        last = ends.reduce(0) { $0 | $1.bit }
        longest = signs.map(\.bytes.count).max() ?? 0
    }

    /// The traits that a text has signs of, and whether it is all ASCII.
    ///
    /// Each step waits for the one before, so that both halves of the text are walked through at once; the second begins
    /// where a sign does that ends in it.
    func traits(of text: UnsafeBufferPointer<UInt8>) -> (traits: TextTraits, isASCII: Bool) {
        let half = text.count / 2
        let second = max(0, half - longest)
        var (first, other, met): (UInt64, UInt64, UInt64) = (0, 0, 0)
        var bits: UInt8 = 0
        masks.withUnsafeBufferPointer { masks in
            for index in 0..<half {
                let (byte, beyond) = (text[index], text[second + index])
                first = (first << 1 | starts) & masks[Int(byte)]
                other = (other << 1 | starts) & masks[Int(beyond)]
                met |= first | other
                bits |= byte | beyond
            }
            for byte in text[(second + half)...] {
                other = (other << 1 | starts) & masks[Int(byte)]
                met |= other
                bits |= byte
            }
        }
        return (traits(of: met), bits < 0x80)
    }

    /// The traits that the bits met in a text are signs of.
    private func traits(of met: UInt64) -> TextTraits {
        var traits: TextTraits = []
        guard met & last != 0 else { return traits }
        for end in ends where met & end.bit != 0 { traits.formUnion(end.traits) }
        return traits
    }
}
