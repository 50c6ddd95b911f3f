/// The host's side of a conversation with a running exporter.
struct Conversation {
    private let requests: AsyncStream<[UInt8]>.Continuation
    private let process: ContainedProcess
    private let limits: ExporterLimits
    private var lines = LineBuffer()
    private static let moment = Duration.seconds(1)

    init(requests: AsyncStream<[UInt8]>.Continuation, process: ContainedProcess, limits: ExporterLimits) {
        self.requests = requests
        self.process = process
        self.limits = limits
    }

    /// Queues parts of a message, the last of which ends with a line feed. Does not wait: an exporter that does not
    /// read cannot hold up the host.
    func send(_ parts: [UInt8]...) {
        for part in parts { requests.yield(part) }
    }

    /// The next line without its line feed, or why there is none within the limit; then the process is of no more use.
    /// One that takes longer is ended.
    ///
    /// - Parameters:
    ///   - flag: The flag of the command that sets the limit.
    ///   - isHello: Whether it is a hello, which may not be as long as others.
    mutating func next(
        within limit: Duration, flag: String, isHello: Bool = false
    ) async -> Result<[UInt8], Loss> {
        let longest = isHello ? min(limits.helloBytes, limits.messageBytes) : limits.messageBytes
        func checked(_ line: [UInt8]) -> Result<[UInt8], Loss> {
            guard line.count > longest else { return .success(line) }
            let what =
                longest < limits.messageBytes
                ? "its hello has" : "it wrote a line that is too long to standard output, of"
            return .failure(Loss(.breach("\(what) more than \(longest) bytes", line)))
        }
        if let line = lines.next() { return checked(line) }
        let deadline = RunningClock.now + limit
        var looksOnceMore = true
        while true {
            switch await process.output(until: deadline, looksOnceMore: looksOnceMore) {
            case .end:
                // Who ends closes the output a moment before.
                if await process.gone(until: RunningClock.now + Self.moment) {
                    return .failure(Loss(.ended(lines.rest)))
                }
                return .failure(Loss(.closedOutput(lines.rest)))
            case .timeIsUp:
                return .failure(Loss(.expired(limit, flag: flag, lines.rest)))
            case .bytes(let block):
                block.withUnsafeBytes { lines.append($0) }
                if let line = lines.next() { return checked(line) }
                looksOnceMore = RunningClock.now < deadline
                if lines.count > longest { return checked(lines.rest) }
            }
        }
    }

    /// What it still says once its input is closed, up to `limit` bytes, until its output ends or the time is up.
    func remainder(limit: Int, until deadline: ContinuousClock.Instant) async -> [UInt8] {
        var remainder = Array(lines.rest.prefix(limit))
        while case .bytes(let block) = await process.output(until: deadline) {
            block.withUnsafeBytes { remainder.append(contentsOf: $0.prefix(limit - remainder.count)) }
        }
        return remainder
    }
}
