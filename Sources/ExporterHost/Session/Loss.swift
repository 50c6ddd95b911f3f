import StatementProtocol

/// Why a process had to be given up before all was done.
struct Loss: Error {
    enum Reason {
        /// Its output ended; with what came of an unfinished line.
        case ended([UInt8])
        /// Its output ended, and it went on to run; with what came of an unfinished line.
        case closedOutput([UInt8])
        /// It gave no answer in time.
        case expired(Duration, flag: String, [UInt8])
        /// It said something that the protocol does not have, in words that continue a sentence.
        case breach(String, [UInt8])
        /// What needs no more facts.
        case fault(ExporterFault)
    }

    var reason: Reason
    /// Whether it is of no use to start the exporter again.
    var isGreeting: Bool

    init(_ reason: Reason, isGreeting: Bool = false) {
        self.reason = reason
        self.isGreeting = isGreeting
    }

    /// The fault, told with how the process ended.
    func fault(of location: ExporterLocation, while doing: String, ending: ProcessEnding) -> ExporterFault {
        switch reason {
        case .ended(let partial):
            .crashed(location, while: doing, ending: ending, partial: partial)
        case .closedOutput(let partial):
            .closedOutput(location, while: doing, partial: partial, log: ending.log)
        case .expired(let limit, let flag, let partial):
            .timedOut(location, while: doing, limit: limit, flag: flag, ending: ending, partial: partial)
        case .breach(let text, let bytes):
            .brokeProtocol(location, while: doing, text, bytes: bytes, log: ending.log)
        case .fault(let fault):
            fault
        }
    }

    /// What there is to say of a process that has given all its answers.
    static func faults<Value>(
        afterLastAnswer remains: ExporterProcess.Remains<Value>, of location: ExporterLocation, limits: ExporterLimits
    ) -> [ExporterFault] {
        var faults: [ExporterFault] = []
        if !remains.remainder.isEmpty {
            faults.append(
                .brokeProtocol(
                    location, while: "ending", "it wrote to standard output after its last answer",
                    bytes: remains.remainder))
        }
        if remains.stayed {
            faults.append(.stayed(location, limit: limits.exit, ending: remains.ending))
        } else if !remains.ending.isSuccess {
            faults.append(.endedBadly(location, ending: remains.ending))
        }
        return faults
    }
}
