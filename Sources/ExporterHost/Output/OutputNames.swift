import Synchronization

/// The files that a call has written, so that no statement silently overwrites another's, whichever exporter writes it.
///
/// Names that differ in case only are the same: on some file systems they are one file.
package final class OutputNames: Sendable {
    /// Who has written a file: "`ai-2024` with `html`". The two names apart, since thousands of files share them.
    package struct Owner: Sendable, CustomStringConvertible {
        var statement: String
        var exporter: String

        package init(statement: String, exporter: String) {
            self.statement = statement
            self.exporter = exporter
        }

        package var description: String { "`\(statement)` with `\(exporter)`" }
    }

    private let owners = Mutex<[String: Owner]>([:])

    package init() {}

    /// Takes all of `names`, or none where one is taken already: then returns that name and its owner.
    package func claim(_ names: [String], for owner: Owner) -> (name: String, owner: Owner)? {
        owners.withLock { owners in
            var mine: [String: Owner] = [:]
            for name in names {
                let key = Self.key(name)
                if let other = owners[key] ?? mine[key] { return (name, other) }
                mine[key] = owner
            }
            owners.merge(mine) { first, _ in first }
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
