import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The files that a call has written, so that no statement silently overwrites another's, whichever exporter writes it; and
/// those that no exporter may write, since they are read, or may be somebody's work.
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
        fileprivate let taken = Mutex(TakenNames<Owner>())
    }

    private struct State {
        /// The numbers of the statements, where they are known, by hashes of their ids. A hash has 64 bits and is another
        /// one in each call: that two of a million ids have the same one is less likely than one in ten million.
        var statements: [Int: UInt32] = [:]
        /// Who has written the files that bear no id.
        var taken = TakenNames<Owner>()
        /// The files of the output folder that the call reads.
        var sources: Set<FileStatus.Identity> = []
        /// The folders in the output folder, or that itself, with files that the call reads.
        var sourceFolders: Set<String> = []
        /// Whether folders are in the output folder, by the paths that they were named by.
        var folders: [String: Bool] = [:]
    }

    private let state = Mutex(State())
    /// What the exporters of the call write.
    package let formats = DeclaredFormats()
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

    /// Keeps a file that the call reads from being overwritten, or those in a folder.
    package func protect(_ path: String) {
        guard let output else { return }
        let status = FileStatus(path: path)
        let folder = status?.isFolder == true ? path : FileStatus.folder(of: path)
        state.withLock { state in
            let isInside = state.folders[folder] ?? Self.isFolder(folder, in: output)
            state.folders[folder] = isInside
            guard isInside, let status else { return }
            if status.isFolder { state.sourceFolders.insert(path) } else { state.sources.insert(status.identity) }
        }
    }

    private static func isFolder(_ folder: String, in output: String) -> Bool {
        guard let resolved = realpath(folder, nil) else { return false }
        defer { free(resolved) }
        let path = String(cString: resolved)
        return path == output || output == "/" || path.hasPrefix(output + "/")
    }

    /// Why a file cannot be written.
    package enum Conflict: Sendable, Hashable {
        /// Somebody has written one of that name.
        case written(name: String, owner: Owner)
        /// Somebody has written a file that has the name of one of its folders.
        case isBelow(name: String, file: String, owner: Owner)
        /// Somebody has written files in a folder of that name.
        case isFolder(name: String, owner: Owner)
        /// It bears the id of another statement.
        case reserved(name: String, statement: String)
        /// It is what another exporter of the call says that it writes.
        case declared(name: String, exporter: String)
        /// The call reads it.
        case source(name: String)
        /// One is there that may be somebody's work.
        case work(name: String)
    }

    /// What the names of files end in that people write, as statements and their tables.
    private static let extensionsOfWork = [".yaml", ".yml", ".csv", ".tsv"]

    /// Why one of the files of a statement cannot be written, for what is in the output folder.
    func obstacle(to names: [String], of job: ExportJob, with exporter: String, in output: String) -> Conflict? {
        let id = Self.key(job.statement)
        for name in names {
            let (key, path) = (Self.key(name), output + "/" + name)
            // A folder is in the way in any case.
            guard let status = FileStatus(path: path), !status.isFolder else { continue }
            let (isSource, isAmongSources) = state.withLock { state in
                let folders = state.sourceFolders
                return (state.sources.contains(status.identity), folders.contains { path.hasPrefix($0 + "/") })
            }
            let isOwn = Self.bearer(of: key) == id && formats.isDeclared(key, by: exporter)
            if isSource || isAmongSources && !isOwn { return .source(name: name) }
            let isWork = Self.extensionsOfWork.contains { key.hasSuffix($0) }
            if isWork && !isOwn { return .work(name: name) }
        }
        return nil
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
        let declared = names.lazy.compactMap { self.declared($0, of: job, with: exporter) }.first
        return declared
            ?? withTaken(of: job) { id, own, state in
                for (index, name) in names.enumerated() {
                    if let conflict = Self.conflict(name, id, own, state) {
                        for name in names[..<index] { Self.give(name, to: nil, id, &own, &state) }
                        return conflict
                    }
                    Self.give(name, to: owner, id, &own, &state)
                }
                return nil
            }
    }

    /// Whether a file bears the id of its statement, and an extension that the exporter has not declared.
    func isForeign(_ name: String, of job: ExportJob, to exporter: String) -> Bool {
        Self.ownExtension(of: name, job).map { !formats.isDeclared("." + $0, by: exporter) } == true
    }

    /// That another exporter says that it writes a file; it need not have done so yet.
    private func declared(_ name: String, of job: ExportJob, with exporter: String) -> Conflict? {
        guard let end = Self.ownExtension(of: name, job), let owner = formats.owner(of: end, otherThan: exporter)
        else { return nil }
        return .declared(name: name, exporter: owner)
    }

    /// What stands behind the id of the statement and its full stop in the name of a file, or of the folder that it is in.
    private static func ownExtension(of name: String, _ job: ExportJob) -> String? {
        let start = key(job.statement) + "."
        let first = key(name).prefix { $0 != "/" }
        return first.hasPrefix(start) ? String(first.dropFirst(start.count)) : nil
    }

    private static func conflict(
        _ name: String, _ id: String, _ own: TakenNames<Owner>, _ state: State
    ) -> Conflict? {
        switch state.taken.holder(of: name) ?? own.holder(of: name) {
        case .file(let owner): return .written(name: name, owner: owner)
        case .fileAbove(let file, let owner): return .isBelow(name: name, file: file, owner: owner)
        case .folder(let owner): return .isFolder(name: name, owner: owner)
        case nil: break
        }
        let bearer = bearer(of: key(name))
        guard bearer != id, state.statements[String(bearer).hashValue] != nil else { return nil }
        return .reserved(name: name, statement: String(bearer))
    }

    /// Gives up names that were claimed but not written.
    package func release(_ names: [String], of job: ExportJob) {
        withTaken(of: job) { id, own, state in
            for name in names { Self.give(name, to: nil, id, &own, &state) }
        }
    }

    private func withTaken<Result: Sendable>(
        of job: ExportJob, _ body: (_ id: String, _ own: inout TakenNames<Owner>, inout State) -> Result
    ) -> Result {
        state.withLock { state in
            job.files.taken.withLock { own in body(Self.key(job.statement), &own, &state) }
        }
    }

    private static func give(
        _ name: String, to owner: Owner?, _ id: String, _ own: inout TakenNames<Owner>, _ state: inout State
    ) {
        if bearer(of: key(name)) == id { own.give(name, to: owner) } else { state.taken.give(name, to: owner) }
    }

    /// What is an id where a file bears one: ids have neither dots nor slashes.
    private static func bearer(of key: String) -> Substring { key.prefix { $0 != "." && $0 != "/" } }

    /// Two names with one key may be one file. Strings that are canonically equivalent are equal already.
    static func key(_ name: String) -> String { name.lowercased() }
}
