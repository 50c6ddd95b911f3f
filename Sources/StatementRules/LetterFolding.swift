internal import StatementFormat
internal import Synchronization
internal import TextMetrics

/// How single letters are folded in names, kept since asking Unicode's tables takes long.
struct LetterFolding {
    static let shared = Mutex(LetterFolding())

    /// What all letters that were met are folded to, one behind the other.
    private var folded: [UInt8] = []
    /// Where in there those of two bytes are, by their scalars' values, and those of more.
    private var places = [Range<Int>?](repeating: nil, count: 0x800)
    private var otherPlaces: [UInt32: Range<Int>] = [:]
    /// Those of ASCII; 0 for what is left out, and for what stands for several.
    private let ascii: [UInt8] = (0..<0x80).map { byte in
        let folded = NameKey.folded(String(Unicode.Scalar(UInt8(byte))))
        return folded.count == 1 ? folded[0] : 0
    }

    /// A name with every letter folded by itself; nothing where letters may combine.
    mutating func fold(_ name: String) -> [UInt8]? {
        var isWhole = true
        let folded = name.withBytes { bytes in
            // Nothing gets longer than that.
            [UInt8](unsafeUninitializedCapacity: 3 * bytes.count) { folded, end in
                isWhole = fold(bytes, into: folded, &end)
            }
        }
        return isWhole ? folded : nil
    }

    private mutating func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, into name: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int
    ) -> Bool {
        let ascii = ascii
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80, ascii[Int(byte)] != 0 {
                guard end < name.count else { return false }
                name[end] = ascii[Int(byte)]
                end += 1
                index += 1
                continue
            }
            let (scalar, length) = bytes.scalar(at: index)
            guard let place = place(of: scalar), end + place.count <= name.count else { return false }
            for index in place {
                name[end] = folded[index]
                end += 1
            }
            index += length
        }
        return true
    }

    /// Where a letter is that has been folded; nothing where it may combine with others.
    private mutating func place(of value: UInt32) -> Range<Int>? {
        if let known = value < 0x800 ? places[Int(value)] : otherPlaces[value] { return known }
        guard let scalar = Unicode.Scalar(value), !TextTraits.mayCombine(scalar) else { return nil }
        let start = folded.count
        folded += NameKey.folded(String(scalar))
        let place = start..<folded.count
        if value < 0x800 { places[Int(value)] = place } else { otherPlaces[value] = place }
        return place
    }
}
