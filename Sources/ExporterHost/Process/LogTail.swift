/// The end of a log that may be long.
struct LogTail {
    /// How many bytes are kept.
    let limit: Int
    private(set) var bytes: [UInt8] = []

    init(limit: Int) {
        self.limit = limit
    }

    mutating func append(_ block: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: block.suffix(limit))
        if bytes.count > limit { bytes.removeFirst(bytes.count - limit) }
    }
}
