/// Cuts a stream of bytes into lines.
struct LineBuffer {
    private var bytes: [UInt8] = []
    /// Where the first line begins, so that taking a line moves nothing.
    private var start = 0
    /// Up to where there is no line feed.
    private var searched = 0

    /// The bytes that are not yet a line.
    var rest: [UInt8] { Array(bytes[start...]) }

    /// How many bytes are not yet a line.
    var count: Int { bytes.count - start }

    mutating func append(_ block: UnsafeRawBufferPointer) {
        if start > 0 {
            bytes.removeSubrange(..<start)
            searched -= start
            start = 0
        }
        bytes.append(contentsOf: block)
    }

    /// The next line without its line feed; nothing while it is incomplete.
    mutating func next() -> [UInt8]? {
        guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = bytes.count
            return nil
        }
        defer {
            start = end + 1
            searched = start
        }
        return Array(bytes[start..<end])
    }
}
