internal import StatementFormat
internal import Synchronization
internal import TextMetrics

/// How single letters are folded in names, kept since asking Unicode's tables takes long.
struct LetterFolding {
    static let shared = Mutex(LetterFolding())

    /// The letters of two bytes by their scalars' values, and those of more.
    private var letters = [[UInt8]?](repeating: nil, count: 0x800)
    private var otherLetters: [UInt32: [UInt8]] = [:]
    /// Those of ASCII; 0 for what is left out, and for what stands for several.
    private let ascii: [UInt8] = (0..<0x80).map { byte in
        let folded = NameKey.folded(String(Unicode.Scalar(UInt8(byte))))
        return folded.count == 1 ? folded[0] : 0
    }

    /// A name with every letter folded by itself; nothing where letters may combine.
    mutating func fold(_ name: String) -> [UInt8]? {
        var name = name
        var isWhole = true
        let folded = name.withUTF8 { bytes in
            // Nothing gets longer than that.
            [UInt8](unsafeUninitializedCapacity: 3 * bytes.count) { folded, end in
                isWhole = fold(bytes, into: folded, &end)
            }
        }
        return isWhole ? folded : nil
    }

    private mutating func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int
    ) -> Bool {
        let ascii = ascii
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80, ascii[Int(byte)] != 0 {
                guard end < folded.count else { return false }
                folded[end] = ascii[Int(byte)]
                end += 1
                index += 1
                continue
            }
            let (scalar, length) = bytes.scalar(at: index)
            guard let letters = fold(scalar), end + letters.count <= folded.count else { return false }
            for letter in letters {
                folded[end] = letter
                end += 1
            }
            index += length
        }
        return true
    }

    /// A letter; nothing where it may combine with others.
    private mutating func fold(_ value: UInt32) -> [UInt8]? {
        if let known = value < 0x800 ? letters[Int(value)] : otherLetters[value] { return known }
        guard let scalar = Unicode.Scalar(value), !TextTraits.mayCombine(scalar) else { return nil }
        let new = NameKey.folded(String(scalar))
        if value < 0x800 { letters[Int(value)] = new } else { otherLetters[value] = new }
        return new
    }
}
