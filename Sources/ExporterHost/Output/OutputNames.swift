import Synchronization

/// The files that a call has written, so that no statement silently overwrites another's, whichever exporter writes it.
///
/// A file that bears its statement's id, as `ID.html`, `ID` and `ID/page.html` do, can meet another one of that statement
/// only, since a call has each id once: it is known as long as the statement is. Of those that bear none, as an
/// `index.html` does, all names are kept.
///
/// Names that differ in case only are the same: on some file systems they are one file.
package final class OutputNames: Sendable {
    /// The files of one statement that bear its id, and who has written them.
    final class OwnFiles: Sendable {
        fileprivate let owners = Mutex<[String: String]>([:])
    }

    private struct State {
        /// The statements, by hashes of their ids. A hash has 64 bits and is another one in each call: that two of a
        /// million ids have the same one is less likely than one in ten million.
        var statements: [Int: UInt32] = [:]
        /// Who has written the files that bear no id, or another statement's.
        var owners: [String: String] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// Takes an id for a statement, by its number in the call; returns that of the one that has it already.
    package func claim(id: String, for statement: UInt32) -> UInt32? {
        state.withLock { state in
            let hash = Self.key(id).hashValue
            if let other = state.statements[hash] { return other }
            state.statements[hash] = statement
            return nil
        }
    }

    /// Takes all of `names`, or none where one is taken already: then returns that name and its owner.
    package func claim(
        _ names: [String], of job: ExportJob, with exporter: String
    ) -> (name: String, owner: String)? {
        let owner = "`\(job.statement)` with `\(exporter)`"
        return forEachName(of: job) { id, own, state in
            for (index, name) in names.enumerated() {
                let key = Self.key(name)
                let bearer = Self.bearer(of: key)
                if let other = state.owners[key] ?? own[key] ?? otherStatement(bearer, than: id, in: state) {
                    for name in names[..<index] { Self.set(nil, Self.key(name), id, &own, &state) }
                    return (name, other)
                }
                Self.set(owner, key, id, &own, &state)
            }
            return nil
        }
    }

    /// Gives up names that were claimed but not written.
    package func release(_ names: [String], of job: ExportJob) {
        forEachName(of: job) { id, own, state in
            for name in names { Self.set(nil, Self.key(name), id, &own, &state) }
        }
    }

    private func forEachName<Result: Sendable>(
        of job: ExportJob, _ body: (_ id: String, _ own: inout [String: String], inout State) -> Result
    ) -> Result {
        state.withLock { state in
            job.files.owners.withLock { own in body(Self.key(job.statement), &own, &state) }
        }
    }

    private func otherStatement(_ bearer: Substring, than id: String, in state: State) -> String? {
        bearer != id && state.statements[String(bearer).hashValue] != nil ? "`\(bearer)`" : nil
    }

    private static func set(
        _ owner: String?, _ key: String, _ id: String, _ own: inout [String: String], _ state: inout State
    ) {
        if bearer(of: key) == id { own[key] = owner } else { state.owners[key] = owner }
    }

    /// What is an id where a file bears one: ids have neither dots nor slashes.
    private static func bearer(of key: String) -> Substring { key.prefix { $0 != "." && $0 != "/" } }

    /// Two names with one key may be one file. Strings that are canonically equivalent are equal already.
    static func key(_ name: String) -> String {
        name.lowercased()
    }
}
