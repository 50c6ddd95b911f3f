import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder inside the output folder, and so on its file system, for an exporter's work and for the files that are taken
/// of it.
///
/// Of what is in it the exporter may write in `work` only. Whatever it does there, also while the host looks, the host
/// follows no link of it, and takes files so that nobody changes them any more.
struct StagingFolder: Sendable {
    /// What the names of such folders begin with.
    static let prefix = ".statement-"
    /// What is in such a folder: for the exporter, and for the host alone.
    private static let (work, taken, backups, mode) = ("work", "taken", "backups", "mode")

    /// Whether an entry of an output folder may be such a folder.
    static func isName(_ entry: String) -> Bool {
        entry.hasPrefix(prefix) && entry.utf8.count == prefix.utf8.count + 16
            && entry.utf8.dropFirst(prefix.utf8.count).allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
            }
    }

    /// Whether an entry of such a folder may be one that the host has made, or moved there while it removed it.
    static func isEntry(_ name: String) -> Bool {
        [work, taken, backups, mode].contains(name) || name.wholeMatch(of: #/moved-[0-9]+/#) != nil
    }

    let location: ExporterLocation
    /// The output folder's absolute path.
    let output: String
    /// This folder's absolute path.
    let path: String
    /// The mode of new files under the user's umask.
    let fileMode: mode_t

    private let name: String
    private let outputFolder: OpenFolder
    private let workFolder: OpenFolder
    private let takenFolder: OpenFolder
    /// Whether moved files settle, see `OutputCheck`.
    private let movedFilesSettle: Bool
    /// Folders of earlier requests: to give one another name costs less than to remove it and make one.
    private let spares = Spares()

    private final class Spares: Sendable {
        let names = Mutex<[String]>([])
    }

    /// The only folder below which the exporter may write.
    var writable: String { path + "/" + Self.work }

    /// The exporter's working folder and place for temporary files.
    var scratch: String { writable + "/tmp" }

    /// Makes a staging folder for what is not kept, which no export takes for one of its own.
    init(temporaryFor location: ExporterLocation, environment: [String: String]) throws(ExporterFault) {
        try self.init(in: Self.temporary(environment), for: location, prefix: Self.prefix + "tmp-")
    }

    /// Makes the output folder, where it is not there, and a staging folder in it.
    ///
    /// - Parameter isTrusted: Whether the exporter may write to other folders, too.
    init(
        in output: String, for location: ExporterLocation, isTrusted: Bool = false, prefix: String = prefix
    ) throws(ExporterFault) {
        self.location = location
        movedFilesSettle = !isTrusted && Guarantees.current.settling
        do {
            try Folders.make(output)
        } catch {
            throw .cannotWrite(location, to: output, code: error.code)
        }
        guard let resolved = realpath(output, nil) else { throw .cannotWrite(location, to: output, code: errno) }
        defer { free(resolved) }
        self.output = String(cString: resolved)
        do {
            outputFolder = try OpenFolder(self.output)
            name = try Self.makeFolder(in: outputFolder, prefix: prefix)
            path = self.output + "/" + name
        } catch {
            throw .cannotWrite(location, to: output, code: error.code)
        }
        do {
            let folder = try OpenFolder(name, in: outputFolder)
            try folder.make(Self.work)
            try folder.make(Self.taken)
            workFolder = try OpenFolder(Self.work, in: folder)
            takenFolder = try OpenFolder(Self.taken, in: folder)
            fileMode = Self.fileMode(in: folder)
        } catch {
            outputFolder.remove(name)
            throw .cannotWrite(location, to: path, code: error.code)
        }
    }

    /// Makes a folder of a name that nobody else chooses.
    private static func makeFolder(in output: OpenFolder, prefix: String) throws(SystemFailure) -> String {
        while true {
            let digits = String(UInt64.random(in: 0 ... .max), radix: 16)
            let name = prefix + String(repeating: "0", count: 16 - digits.count) + digits
            do {
                try output.make(name)
                return name
            } catch  where error.code == EEXIST {
                continue
            }
        }
    }

    /// The folder for what is not kept: `TMPDIR`, where that names one, or `/tmp`.
    private static func temporary(_ environment: [String: String]) -> String {
        guard let folder = environment["TMPDIR"], folder.hasPrefix("/"), FileStatus(path: folder)?.isFolder == true
        else { return "/tmp" }
        return folder
    }

    /// Whether there is no room for more than the smallest files.
    var diskIsFull: Bool {
        var status = statvfs()
        return statvfs(path, &status) == 0 && Self.isFull(status)
    }

    static func isFull(_ status: statvfs) -> Bool {
        // One that knows no limit says so with the largest number that there is.
        let (room, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        return !overflow && room < 1 << 16 || status.f_files > 0 && status.f_favail == 0
    }

    /// Makes the working folder of a process that is to be started, empty.
    func renewScratch() throws(ExporterFault) {
        try makeEmpty("tmp")
    }

    /// Makes the empty folder of one request.
    func makeFolder(for request: Int) throws(ExporterFault) -> String {
        let name = String(request)
        if !reuse(as: name) { try makeEmpty(name) }
        return "\(writable)/\(name)"
    }

    /// Gives the folder of an earlier request another name, if there is one, with nothing in it.
    private func reuse(as name: String) -> Bool {
        guard let spare = spares.names.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return false }
        do {
            try workFolder.move(spare, to: workFolder, as: name)
        } catch {
            workFolder.remove(spare, isAtRest: false)
            return false
        }
        return workFolder.isNew(name)
    }

    private func makeEmpty(_ name: String) throws(ExporterFault) {
        do {
            do {
                try workFolder.make(name)
            } catch  where error.code == EEXIST {
                // An exporter that is ahead of the host may have made it itself, and one that has crashed has left it as
                // it was.
                workFolder.remove(name, isAtRest: false)
                do {
                    try workFolder.make(name)
                } catch  where error.code == EEXIST {
                    // There is more in it than can be removed in this time; that goes with all the rest at the end.
                    try workFolder.move(name, to: workFolder, as: Self.makeFolder(in: workFolder, prefix: "left-"))
                    try workFolder.make(name)
                }
            }
        } catch {
            throw .cannotWrite(location, to: output, code: error.code)
        }
    }

    /// Checks the files of a request and takes them; they lie at the paths that are returned until they are dropped.
    func take(_ files: [String], from folder: String, limits: ExporterLimits) throws(ExporterFault) -> [String] {
        let check = OutputCheck(
            location: location, output: output, fileMode: fileMode, limits: limits, movedFilesSettle: movedFilesSettle)
        do {
            try check.take(files, from: Self.lastComponent(of: folder), in: workFolder, to: takenFolder)
        } catch {
            drop(min(files.count, limits.files))
            throw error
        }
        return files.indices.map { "\(path)/\(Self.taken)/\($0)" }
    }

    /// Removes as many taken files, as far as they are still there.
    func drop(_ count: Int) {
        for index in 0..<count { unlinkat(takenFolder.raw, String(index), 0) }
    }

    /// Checks the files of a request, takes them, and then moves them into the output folder, each at once. Where anything
    /// is wrong, the output folder stays as it was.
    ///
    /// - Parameter ifChanged: Whether those that are there with the same bytes stay as they are.
    /// - Returns: Those of the files that were moved, in the order given.
    func publish(
        _ files: [String], from folder: String, of job: ExportJob, names: OutputNames, limits: ExporterLimits,
        ifChanged: Bool = false
    ) throws(ExporterFault) -> [String] {
        let taken = try take(files, from: folder, limits: limits)
        defer { drop(taken.count) }
        if let conflict = names.claim(files, of: job, with: location.name) {
            throw .conflict(location, conflict, statement: job.statement)
        }
        do throws(ExporterFault) {
            if let conflict = names.obstacle(to: files, of: job, with: location.name, in: output) {
                throw .conflict(location, conflict, statement: job.statement)
            }
            var moves = zip(files, taken).map { Move.File(name: $0, path: $1) }
            if ifChanged { moves.removeAll { SameBytes.at($0.path, output + "/" + $0.name) } }
            // Comparing large files takes a while, and ends early where it is called off.
            if Task.isCancelled { throw .cancelled(location) }
            try Move(location: location, to: output, backups: path + "/" + Self.backups).move(moves)
            return moves.map(\.name)
        } catch {
            names.release(files, of: job)
            throw error
        }
    }

    /// Removes what is left in the folder of a request, while the exporter may go on to write.
    func discard(_ folder: String) async {
        let name = Self.lastComponent(of: folder)
        if workFolder.isNew(name) {
            spares.names.withLock { $0.append(name) }
        } else {
            await workFolder.removed(name, isAtRest: false)
        }
    }

    /// Removes this folder with all that is in it; nothing else can be done with it then.
    ///
    /// - Returns: Whether nothing of it is left.
    func remove() async -> Bool {
        closeFolders()
        return await outputFolder.removed(name)
    }

    /// The same where nobody else is at work. What is in no output folder no other export removes: there is more time.
    func removeAtOnce() {
        closeFolders()
        outputFolder.remove(name, patience: .seconds(10))
    }

    /// To remove a folder takes descriptors, of which there may be few.
    private func closeFolders() {
        workFolder.giveUp()
        takenFolder.giveUp()
    }

    private static func lastComponent(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The umask cannot be read without setting it, which other threads would notice; so a new file tells.
    private static func fileMode(in folder: OpenFolder) -> mode_t {
        let descriptor = openat(folder.raw, mode, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return 0o644 }
        var status = stat()
        defer {
            close(descriptor)
            unlinkat(folder.raw, mode, 0)
        }
        return fstat(descriptor, &status) == 0 ? status.st_mode & 0o666 : 0o644
    }
}
