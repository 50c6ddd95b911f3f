import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The files that a call has written, so that no statement silently overwrites another's, whichever exporter writes it.
///
/// A file that bears a statement's id, as `ID.html`, `ID` and `ID/page.html` do, is that statement's, and can only meet
/// another one of the same statement: it is known as long as the statement is. Of those that bear none, as an
/// `index.html` does, all names are kept.
///
/// Names that differ in case only are the same: on some file systems they are one file.
package final class OutputNames: Sendable {
    /// Who has written a file.
    package struct Owner: Sendable, Hashable {
        package var statement: String
        package var exporter: String

        package init(statement: String, exporter: String) {
            self.statement = statement
            self.exporter = exporter
        }
    }

    /// The files of one statement that bear its id, and who has written them.
    final class OwnFiles: Sendable {
        fileprivate let owners = Mutex<[String: Owner]>([:])
    }

    private struct State {
        /// The numbers of the statements, where they are known, by hashes of their ids. A hash has 64 bits and is another
        /// one in each call: that two of a million ids have the same one is less likely than one in ten million.
        var statements: [Int: UInt32] = [:]
        /// Who has written the files that bear no id.
        var owners: [String: Owner] = [:]
        /// The files of the output folder that the call reads.
        var sources: Set<FileStatus.Identity> = []
        /// Whether folders are in the output folder, by the paths that they were named by.
        var folders: [String: Bool] = [:]
    }

    private let state = Mutex(State())
    /// The output folder's absolute path, links resolved; nothing where it is not there.
    private let output: String?

    /// - Parameter output: The folder for the files.
    package init(output: String? = nil) {
        guard let output, let resolved = realpath(output, nil) else {
            self.output = nil
            return
        }
        defer { free(resolved) }
        self.output = String(cString: resolved)
    }

    /// Keeps a file that the call reads from being overwritten.
    package func protect(_ path: String) {
        guard let output else { return }
        let folder = FileStatus.folder(of: path)
        state.withLock { state in
            let isInside = state.folders[folder] ?? Self.isFolder(folder, in: output)
            state.folders[folder] = isInside
            if isInside, let status = FileStatus(path: path) { state.sources.insert(status.identity) }
        }
    }

    private static func isFolder(_ folder: String, in output: String) -> Bool {
        guard let resolved = realpath(folder, nil) else { return false }
        defer { free(resolved) }
        let path = String(cString: resolved)
        return path == output || output == "/" || path.hasPrefix(output + "/")
    }

    /// Whether a file is one that the call reads.
    func isSource(_ path: String) -> Bool {
        state.withLock { state in
            !state.sources.isEmpty && FileStatus(path: path).map { state.sources.contains($0.identity) } == true
        }
    }

    /// Why a file cannot be written.
    package enum Conflict: Sendable, Hashable {
        /// Somebody has written one of that name.
        case written(name: String, owner: Owner)
        /// It bears the id of another statement.
        case reserved(name: String, statement: String)
    }

    /// Makes known that there is a statement with an id in this call, so that nobody takes the names of its files before
    /// it is its turn.
    package func announce(id: String) {
        state.withLock { state in
            let hash = Self.key(id).hashValue
            if state.statements[hash] == nil { state.statements[hash] = Self.unclaimed }
        }
    }

    /// Takes an id for a statement, by its number in the call; returns that of the one that has it already.
    package func claim(id: String, for statement: UInt32) -> UInt32? {
        state.withLock { state in
            let hash = Self.key(id).hashValue
            if let other = state.statements[hash], other != Self.unclaimed { return other }
            state.statements[hash] = statement
            return nil
        }
    }

    /// The number of a statement that has none yet.
    private static let unclaimed = UInt32.max

    /// Takes all of `names`, or none where one cannot be taken: then returns why.
    package func claim(_ names: [String], of job: ExportJob, with exporter: String) -> Conflict? {
        let owner = Owner(statement: job.statement, exporter: exporter)
        return withOwners(of: job) { id, own, state in
            for (index, name) in names.enumerated() {
                let key = Self.key(name)
                guard let conflict = Self.conflict(name, key, id, own, state) else {
                    Self.set(owner, key, id, &own, &state)
                    continue
                }
                for name in names[..<index] { Self.set(nil, Self.key(name), id, &own, &state) }
                return conflict
            }
            return nil
        }
    }

    private static func conflict(
        _ name: String, _ key: String, _ id: String, _ own: [String: Owner], _ state: State
    ) -> Conflict? {
        if let owner = state.owners[key] ?? own[key] { return .written(name: name, owner: owner) }
        let bearer = bearer(of: key)
        guard bearer != id, state.statements[String(bearer).hashValue] != nil else { return nil }
        return .reserved(name: name, statement: String(bearer))
    }

    /// Gives up names that were claimed but not written.
    package func release(_ names: [String], of job: ExportJob) {
        withOwners(of: job) { id, own, state in
            for name in names { Self.set(nil, Self.key(name), id, &own, &state) }
        }
    }

    private func withOwners<Result: Sendable>(
        of job: ExportJob, _ body: (_ id: String, _ own: inout [String: Owner], inout State) -> Result
    ) -> Result {
        state.withLock { state in
            job.files.owners.withLock { own in body(Self.key(job.statement), &own, &state) }
        }
    }

    private static func set(
        _ owner: Owner?, _ key: String, _ id: String, _ own: inout [String: Owner], _ state: inout State
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
