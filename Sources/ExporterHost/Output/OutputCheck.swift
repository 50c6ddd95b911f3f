import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Holds the files of a request against what the host takes: regular files of the request's own folder, each named
/// once. It keeps a mistaken exporter from harm; what one does outside its folder, the host cannot see.
struct OutputCheck {
    let location: ExporterLocation
    /// The request's folder.
    let folder: String
    /// The mode that taken files get.
    let fileMode: mode_t
    let limits: ExporterLimits

    /// Checks all files, gives them their mode, and has the system write them to the disk.
    func check(_ files: [String]) throws(ExporterFault) {
        guard !files.isEmpty else { throw bad(nil, "it says that it has exported, but names no file") }
        guard files.count <= limits.files else {
            throw bad(nil, "it names \(files.count) files, and a statement may have \(limits.files)")
        }
        // An exporter may have taken the rights to its own folder away.
        chmod(folder, 0o700)
        var keys: Set<String> = []
        var total: Int64 = 0
        for file in files {
            if let problem = Self.problem(ofName: file) { throw bad(file, problem) }
            guard keys.insert(OutputNames.key(file)).inserted else { throw bad(file, "it is named twice") }
            total += try check(file)
            guard total <= limits.fileBytes else {
                throw bad(file, "the files have more than the \(limits.fileBytes) bytes that a statement may have")
            }
        }
    }

    /// What is wrong with the name of a file, in words that continue a sentence.
    static func problem(ofName name: String) -> String? {
        if name.isEmpty { return "its name is empty" }
        if name.hasPrefix("/") { return "its name is an absolute path" }
        if name.unicodeScalars.contains(where: VisibleText.isInvisible) {
            return "its name has line breaks, control characters or the like"
        }
        let components = name.split(separator: "/", omittingEmptySubsequences: false)
        if components.contains("..") { return "its name leads out of the folder" }
        if components.contains(where: { $0.isEmpty || $0 == "." }) { return "its name has an empty part" }
        if components[0].hasPrefix(StagingFolder.prefix) {
            return "names that begin with \(StagingFolder.prefix) are the host's own"
        }
        return nil
    }

    /// Checks one file; returns its size in bytes.
    private func check(_ file: String) throws(ExporterFault) -> Int64 {
        do {
            var components = file.split(separator: "/").map(String.init)
            let name = components.removeLast()
            var parent = try Descriptor(opening: folder, O_RDONLY | O_DIRECTORY)
            for component in components {
                guard try parent.status(of: component).st_mode & S_IFMT != S_IFLNK else {
                    throw bad(file, "the folder `\(component)` is a symbolic link")
                }
                parent = try Descriptor(opening: component, in: parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            }
            if let kind = Self.kind(ofMode: try parent.status(of: name).st_mode) { throw bad(file, "it is \(kind)") }
            // Opened without waiting, should it have become a pipe in between.
            let opened = try Descriptor(opening: name, in: parent, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            let status = try opened.status()
            if let kind = Self.kind(ofMode: status.st_mode) { throw bad(file, "it is \(kind)") }
            guard status.st_nlink == 1 else { throw bad(file, "it has another name elsewhere (a hard link)") }
            // Told before it is written to the disk, which takes time for large files.
            guard status.st_size <= limits.fileBytes else { return Int64(status.st_size) }
            guard fchmod(opened.raw, fileMode) == 0, fsync(opened.raw) == 0 else { throw SystemFailure(code: errno) }
            return Int64(status.st_size)
        } catch let fault as ExporterFault {
            throw fault
        } catch {
            let failure = error as? SystemFailure
            throw bad(file, failure?.code == ENOENT ? "it is not there" : failure?.reason ?? "\(error)")
        }
    }

    /// What a file is that is no regular one.
    private static func kind(ofMode mode: mode_t) -> String? {
        switch mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: "a folder"
        case S_IFLNK: "a symbolic link"
        case S_IFIFO: "a named pipe"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }

    private func bad(_ file: String?, _ reason: String) -> ExporterFault {
        .badOutput(location, file: file, reason)
    }
}
