#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The processes of the system with their parents, as far as `/proc` tells of them (Linux, proc_pid_stat(5)).
struct ProcessTree {
    private var children: [pid_t: [pid_t]] = [:]
    private var threads: [pid_t: Int] = [:]

    static var current: ProcessTree {
        var tree = ProcessTree()
        guard let folder = opendir("/proc") else { return tree }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let id = pid_t(name) { tree.add(id) }
        }
        return tree
    }

    private mutating func add(_ id: pid_t) {
        let descriptor = open("/proc/\(id)/stat", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
        // The name of the program, in brackets, may have any bytes in it.
        guard let name = bytes.lastIndex(of: UInt8(ascii: ")")) else { return }
        let fields = bytes[(name + 1)...].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count > 17, let parent = pid_t(fields[1]) else { return }
        children[parent, default: []].append(id)
        threads[id] = Int(fields[17])
    }

    /// How many threads some processes have, each together with all that it has started.
    func threads(of processes: [pid_t]) -> [pid_t: Int] {
        Dictionary(
            uniqueKeysWithValues: processes.map { process in
                var count = 0
                var left = [process]
                // While all are read, an id may have become that of another process.
                var seen: Set<pid_t> = []
                while let next = left.popLast() {
                    guard seen.insert(next).inserted else { continue }
                    count += threads[next] ?? 0
                    left += children[next] ?? []
                }
                return (process, count)
            })
    }
}
