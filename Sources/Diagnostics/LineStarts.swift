internal import Synchronization

/// The offset of the first byte of each line of a file. Looked for once somebody asks, since in most files nothing is
/// found that has to be shown.
final class LineStarts: Sendable {
    private let bytes: [UInt8]
    private let found = Mutex<[UInt32]?>(nil)

    /// That of all files without text.
    static let ofNothing = LineStarts(of: [])

    init(of bytes: [UInt8]) { self.bytes = bytes }

    /// Lines end with LF, CR LF or CR, as editors count them.
    var offsets: [UInt32] {
        found.withLock { found in
            if let found { return found }
            let offsets = Self.offsets(in: bytes)
            found = offsets
            return offsets
        }
    }

    private static func offsets(in bytes: [UInt8]) -> [UInt32] {
        var starts: [UInt32] = [0]
        bytes.withUnsafeBufferPointer { bytes in
            for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
                if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { continue }
                starts.append(UInt32(truncatingIfNeeded: offset + 1))
            }
        }
        return starts
    }
}
