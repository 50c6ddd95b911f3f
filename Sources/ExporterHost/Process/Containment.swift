import CContainment

/// What a program may do.
struct Containment: Sendable {
    /// The only folder below which it may write, where the system can see to that; nothing for anywhere.
    var writableFolder: String?
    /// Held until it and all that it started are gone.
    var lock: OutputLock?
    /// Whether it may use the network, where the system can keep it from that.
    var network: Bool
    /// The most memory in bytes.
    var memory: Int
    /// The most processor time.
    var processorTime: Duration
    /// The largest file in bytes.
    var fileSize: Int

    /// What an exporter may do that writes below `folder`.
    ///
    /// - Parameter trusted: Whether it may write anywhere and use the network.
    init(folder: String, lock: OutputLock? = nil, trusted: Bool, limits: ExporterLimits) {
        self.lock = lock
        writableFolder = trusted ? nil : folder
        network = trusted
        memory = limits.memoryBytes
        processorTime = limits.processorTime
        // One more than is taken: a file that was cut off at the limit is seen to be over it.
        fileSize = limits.fileBytes + 1
    }

    /// How many descriptors a program gets: what this process had before it took as many as it may have, of which it needs
    /// a dozen for each program.
    private static let descriptors = descriptors_raise()

    /// The limits as the C library takes them; what is to be run is filled in there.
    var limits: containment {
        var limits = containment()
        limits.held = lock?.descriptor ?? -1
        limits.network = network
        limits.descriptors = Self.descriptors
        limits.memory = UInt64(max(0, memory))
        limits.processor_time = UInt64(max(1, processorTime.components.seconds))
        limits.file_size = UInt64(max(0, fileSize))
        return limits
    }
}
