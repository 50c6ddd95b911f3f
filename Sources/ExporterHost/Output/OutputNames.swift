import Synchronization

/// The files that a call has written, so that no statement silently overwrites another's, whichever exporter writes it.
///
/// Names that differ in case only are the same: on some file systems they are one file.
package final class OutputNames: Sendable {
    private let owners = Mutex(NameTable())

    package init() {}

    /// Takes all of `names`, or none where one is taken already: then returns that name and its owner.
    ///
    /// - Parameter owner: As in a message: "`ai-2024` with `html`".
    package func claim(_ names: [String], for owner: String) -> (name: String, owner: String)? {
        owners.withLock { owners in
            for (index, name) in names.enumerated() {
                let key = Self.key(name)
                guard let other = owners[key] else {
                    owners[key] = owner
                    continue
                }
                for name in names[..<index] { owners[Self.key(name)] = nil }
                return (name, other)
            }
            return nil
        }
    }

    /// Gives up names that were claimed but not written.
    package func release(_ names: [String]) {
        owners.withLock { owners in
            for name in names { owners[Self.key(name)] = nil }
        }
    }

    /// Two names with one key may be one file. Strings that are canonically equivalent are equal already.
    static func key(_ name: String) -> String {
        name.lowercased()
    }
}
