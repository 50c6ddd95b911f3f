/// The host's side of a conversation with a running exporter.
struct Conversation {
    /// What comes from an exporter.
    enum Incoming {
        /// A line without its line feed.
        case line([UInt8])
        /// More than a message may have, without a line feed.
        case tooLong([UInt8])
        /// The end of its output, with what came of an unfinished line.
        case ended(partial: [UInt8])
        /// Nothing in time; the process was ended. With what came of an unfinished line.
        case expired(partial: [UInt8])
    }

    private let requests: AsyncStream<[UInt8]>.Continuation
    private let process: ContainedProcess
    private let messageBytes: Int
    private var lines = LineBuffer()

    init(requests: AsyncStream<[UInt8]>.Continuation, process: ContainedProcess, messageBytes: Int) {
        self.requests = requests
        self.process = process
        self.messageBytes = messageBytes
    }

    /// Queues parts of a message, the last of which ends with a line feed. Does not wait: an exporter that does not
    /// read cannot hold up the host.
    func send(_ parts: [UInt8]...) {
        for part in parts { requests.yield(part) }
    }

    /// The next line, or why there is none within the limit.
    mutating func next(within limit: Duration) async -> Incoming {
        if let line = lines.next() { return line.count > messageBytes ? .tooLong(line) : .line(line) }
        let (incoming, expired) = await Watchdog(process: process).guarding(for: limit) { await read() }
        return expired ? .expired(partial: lines.rest) : incoming
    }

    private mutating func read() async -> Incoming {
        while true {
            guard let block = await process.output() else { return .ended(partial: lines.rest) }
            block.withUnsafeBytes { lines.append($0) }
            if let line = lines.next() { return line.count > messageBytes ? .tooLong(line) : .line(line) }
            if lines.count > messageBytes { return .tooLong(lines.rest) }
        }
    }

    /// What it still says once its input is closed, up to `limit` bytes, until its output ends.
    mutating func remainder(limit: Int) async -> [UInt8] {
        var remainder = Array(lines.rest.prefix(limit))
        while let block = await process.output() {
            block.withUnsafeBytes { remainder.append(contentsOf: $0.prefix(limit - remainder.count)) }
        }
        return remainder
    }
}
