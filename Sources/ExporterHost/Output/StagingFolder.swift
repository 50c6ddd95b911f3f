#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder inside the output folder, and so on its file system, where an exporter's files wait until they are checked.
struct StagingFolder: Sendable {
    /// What the names of such folders begin with.
    static let prefix = ".statement-"

    /// Whether an entry of an output folder may be such a folder.
    static func isName(_ entry: String) -> Bool {
        entry.hasPrefix(prefix) && entry.utf8.count == prefix.utf8.count + 6
    }

    /// Whether an entry of such a folder may be one that the host has made.
    static func isEntry(_ name: String) -> Bool {
        ["tmp", "backups", "mode"].contains(name) || name.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    let location: ExporterLocation
    /// The output folder's absolute path.
    let output: String
    /// This folder's absolute path.
    let path: String
    /// The mode of new files under the user's umask.
    let fileMode: mode_t

    /// The exporter's working folder and place for temporary files.
    var scratch: String { path + "/tmp" }

    /// Makes the output folder, where it is not there, and a staging folder in it.
    init(in output: String, for location: ExporterLocation) throws(ExporterFault) {
        self.location = location
        do {
            try Folders.make(output)
        } catch {
            throw .cannotWrite(location, to: output, code: error.code)
        }
        guard let resolved = realpath(output, nil) else { throw .cannotWrite(location, to: output, code: errno) }
        defer { free(resolved) }
        self.output = String(cString: resolved)
        var template = Array((self.output + "/" + Self.prefix + "XXXXXX").utf8CString)
        guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
            throw .cannotWrite(location, to: output, code: errno)
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        fileMode = Self.fileMode(below: path)
        guard mkdir(path + "/tmp", 0o700) == 0 else { throw .cannotWrite(location, to: path, code: errno) }
    }

    /// Whether there is no room for more than the smallest files.
    var diskIsFull: Bool {
        var status = statvfs()
        return statvfs(path, &status) == 0 && UInt64(status.f_bavail) * UInt64(status.f_frsize) < 1 << 16
    }

    /// Makes the empty folder of one request.
    func makeFolder(for request: Int) throws(ExporterFault) -> String {
        let folder = "\(path)/\(request)"
        guard mkdir(folder, 0o700) == 0 else { throw .cannotWrite(location, to: output, code: errno) }
        return folder
    }

    /// Checks the files of a request, and then moves each into the output folder at once. Where anything is wrong, the
    /// output folder stays as it was.
    ///
    /// - Parameter ifChanged: Whether those that are there with the same bytes stay as they are.
    /// - Returns: Those of the files that were moved, in the order given.
    func publish(
        _ files: [String], from folder: String, of job: ExportJob, names: OutputNames, limits: ExporterLimits,
        ifChanged: Bool = false
    ) throws(ExporterFault) -> [String] {
        try OutputCheck(location: location, folder: folder, fileMode: fileMode, limits: limits).check(files)
        switch names.claim(files, of: job, with: location.name) {
        case .written(let file, let owner): throw .taken(location, file: file, by: owner, statement: job.statement)
        case .reserved(let file, let other): throw .reserved(location, file: file, of: other, statement: job.statement)
        case nil: break
        }
        do {
            let files = ifChanged ? files.filter { !SameBytes.at(folder + "/" + $0, output + "/" + $0) } : files
            try Move(location: location, from: folder, to: output, backups: path + "/backups").move(files)
            return files
        } catch {
            names.release(files, of: job)
            throw error
        }
    }

    /// Removes the folder of a request.
    func discard(_ folder: String) {
        Folders.remove(folder)
    }

    /// Removes this folder with all that is in it.
    func remove() {
        Folders.remove(path)
    }

    /// The umask cannot be read without setting it, which other threads would notice; so a new file tells.
    private static func fileMode(below path: String) -> mode_t {
        let probe = path + "/mode"
        let descriptor = open(probe, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return 0o644 }
        var status = stat()
        defer {
            close(descriptor)
            unlink(probe)
        }
        return fstat(descriptor, &status) == 0 ? status.st_mode & 0o666 : 0o644
    }
}
