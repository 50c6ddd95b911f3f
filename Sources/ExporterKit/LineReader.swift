internal import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lines of a file descriptor, read in large blocks.
struct LineReader: Sequence, IteratorProtocol {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var searched = 0
    private var ended = false

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next line without its line feed; the last one may lack it. Nothing at the end.
    mutating func next() -> [UInt8]? {
        while true {
            if let end = buffer.withUnsafeBufferPointer({ $0.offset(of: UInt8(ascii: "\n"), from: searched) }) {
                searched = 0
                // Mostly there is no second line yet, and then nothing is copied.
                if end == buffer.count - 1 {
                    var line = buffer
                    buffer = []
                    line.removeLast()
                    return line
                }
                let line = Array(buffer[..<end])
                buffer.removeSubrange(...end)
                return line
            }
            searched = buffer.count
            if ended {
                defer { buffer = [] }
                searched = 0
                return buffer.isEmpty ? nil : buffer
            }
            var block = [UInt8](repeating: 0, count: 1 << 16)
            let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                buffer.append(contentsOf: block[..<count])
            } else if count == 0 || errno != EINTR {
                ended = true
            }
        }
    }
}
