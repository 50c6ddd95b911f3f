import CContainment

/// What this machine keeps exporters from, unless they are trusted.
package struct Guarantees: Sendable, Hashable {
    /// The version of Landlock's interface; 0 where the system has none.
    package var landlock: Int
    /// Nothing is written but below the export's own folder, and no device is made or read.
    package var writing: Bool { landlock >= 1 }
    /// No file elsewhere is cut short.
    package var truncation: Bool { landlock >= 3 }
    /// A file that was moved out of the exporter's folder, and that nobody has open for writing, stays as it is.
    package var settling: Bool { truncation && network }
    /// No socket of any kind is opened, and nothing is set that is another process's.
    package var network: Bool
    /// No process but those of the exporter is reached by a signal, and none is looked into.
    package var processes: Bool { landlock >= 6 }
    /// Memory, processor time and files have limits, and there are no privileges.
    package var limits: Bool
    /// No process that the exporter started outlives it, not even one that left its session.
    package var descendants: Bool

    /// What is kept from them and what is not, each a line that goes on from “exporters”.
    package var lines: [String] {
        [
            "get PATH, TMPDIR, LANG and LC_ALL, and no open files",
            descendants
                ? "end with all that they have started, whatever ends `statement`"
                : "end whatever ends `statement`; what they have started may stay if it left their session",
            limits ? "have limits of memory, processor time and size of files, and no privileges" : "have no limits",
            writing ? "write below their own folder only (Landlock \(landlock))" : "can write wherever you can",
            writing ? "read no terminals and other devices" : "can read what is typed in your terminals",
            truncation ? "cannot cut other files short" : "can cut files of yours short",
            network ? "open no sockets: they have no network" : "can use the network",
            processes ? "cannot signal other processes" : "can signal processes of yours",
            network ? "cannot set limits and priorities of other processes" : "can set limits of processes of yours",
            network
                ? "can read what you can read, and fill the disk"
                : "can read what you can read, change modes and times of your files, and fill the disk",
        ]
    }

    /// Whether this process may have so many more threads (at most 64 are tried). The host would wait for ever for one that
    /// is refused.
    package static func threadsCanBeMade(_ count: Int) -> Bool { threads_can_be_made(Int32(clamping: count)) }

    /// Those of the running system.
    package static let current: Guarantees = {
        let support = containment_support()
        #if os(Linux)
            let limits = true
        #else
            let limits = false
        #endif
        return Guarantees(
            landlock: Int(support.landlock), network: support.sockets, limits: limits,
            descendants: support.descendants)
    }()
}
