import CContainment
import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Checks the files of a request, which have to be regular files of the request's own folder, each named once, and takes
/// them. What the exporter changes afterwards has no effect.
struct OutputCheck {
    let location: ExporterLocation
    /// The output folder, for what is said of it.
    let output: String
    /// The mode that taken files get.
    let fileMode: mode_t
    let limits: ExporterLimits
    /// Whether a file that was moved out of the exporter's folder, and that nobody has open for writing, can be written to
    /// no more; else files are copied.
    let movedFilesSettle: Bool

    /// Checks all files and moves or copies each to a file that is named by its index, written to the disk.
    ///
    /// - Parameters:
    ///   - folder: the name of the request's folder in `work`.
    ///   - taken: where the files are taken to, out of the exporter's reach.
    func take(
        _ files: [String], from folder: String, in work: OpenFolder, to taken: OpenFolder
    ) throws(ExporterFault) {
        guard !files.isEmpty else { throw bad(nil, "it says that it has exported, but names no file") }
        guard files.count <= limits.files else {
            throw bad(nil, "it names \(files.count) files, and a statement may have \(limits.files)")
        }
        let request: OpenFolder
        do {
            request = try OpenFolder(folder, in: work)
        } catch {
            let isGone = [ENOENT, ENOTDIR, ELOOP].contains(error.code)
            throw bad(files[0], isGone ? "the request's folder is no folder any more" : error.reason)
        }
        var names = TakenNames<Void>()
        var total: Int64 = 0
        for (index, file) in files.enumerated() {
            if let problem = Self.problem(ofName: file) { throw bad(file, problem) }
            switch names.holder(of: file) {
            case nil: names.give(file, to: ())
            case .file: throw bad(file, "it is named twice")
            case .folder, .fileAbove: throw bad(file, "a file that is named would have the name of a folder of another")
            }
            total += try take(file, in: request, to: taken, as: String(index), limit: limits.fileBytes - Int(total))
            guard total <= limits.fileBytes else {
                throw bad(file, "the files have more than the \(limits.fileBytes) bytes that a statement may have")
            }
        }
    }

    /// What is wrong with the name of a file, in words that continue a sentence.
    static func problem(ofName name: String) -> String? {
        if name.isEmpty { return "its name is empty" }
        if name.utf8.count > 1000 { return "its name has more than 1000 bytes" }
        if name.hasPrefix("/") { return "its name is an absolute path" }
        if let hidden = name.unicodeScalars.first(where: VisibleText.isHiddenInName) {
            return
                "its name has \(VisibleText.codePoint(hidden)) in it, and may have no line breaks, control characters "
                + "and characters without width"
        }
        let components = name.split(separator: "/", omittingEmptySubsequences: false)
        if components.contains(where: { $0.utf8.count > 255 }) { return "a part of its name has more than 255 bytes" }
        if components.contains("..") { return "its name leads out of the folder" }
        if components.contains("") { return "its name has an empty part" }
        if components.contains(".") { return "its name has the part `.`, which says nothing" }
        // Of these, many are read by programs that do what they say: `.git/config`, `.envrc`, `.profile`.
        if components.contains(where: { $0.hasPrefix(".") }) { return "a part of its name begins with a dot" }
        return nil
    }

    /// Checks one file and takes it; returns its size in bytes.
    private func take(
        _ file: String, in request: OpenFolder, to taken: OpenFolder, as index: String, limit: Int
    ) throws(ExporterFault) -> Int64 {
        do {
            var components = file.split(separator: "/").map(String.init)
            let name = components.removeLast()
            var parent = try Descriptor(opening: ".", in: request.raw, O_RDONLY | O_DIRECTORY)
            for component in components {
                guard try parent.status(of: component).st_mode & S_IFMT != S_IFLNK else {
                    throw bad(file, "the folder `\(component)` is a symbolic link")
                }
                parent = try Descriptor(opening: component, in: parent.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            }
            if let kind = FileStatus.kind(ofMode: try parent.status(of: name).st_mode) {
                throw bad(file, "it is \(kind)")
            }
            // Opened without waiting, should it have become a pipe in between.
            let opened = try Descriptor(opening: name, in: parent.raw, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            let status = try opened.status()
            if let kind = FileStatus.kind(ofMode: status.st_mode) { throw bad(file, "it is \(kind)") }
            guard status.st_nlink == 1 else { throw bad(file, "it has another name elsewhere (a hard link)") }
            // Told before it is copied, which takes time for large files.
            guard status.st_size <= limit else { return Int64(status.st_size) }
            if movedFilesSettle, let size = try move(name, opened, in: parent, to: taken, as: index) { return size }
            return try copy(opened, to: taken, as: index, limit: limit)
        } catch let fault as ExporterFault {
            throw fault
        } catch {
            let failure = error as? SystemFailure
            if failure?.code == EACCES, let mode = try? request.status(of: file).st_mode, mode & S_IRUSR == 0 {
                throw bad(file, "its mode, \(FileStatus.rights(ofMode: mode)), keeps it from being read")
            }
            throw bad(file, failure?.code == ENOENT ? "it is not there" : failure?.reason ?? "\(error)")
        }
    }

    /// Moves a file that is open, and returns its size in bytes; nothing where somebody can still write to it.
    private func move(
        _ name: String, _ opened: borrowing Descriptor, in parent: borrowing Descriptor, to taken: OpenFolder,
        as index: String
    ) throws -> Int64? {
        guard renameat(parent.raw, name, taken.raw, index) == 0 else { return nil }
        // Another file may have got the name after this one was opened; and until it was moved, this one another name.
        let (moved, status) = (try taken.status(of: index), try opened.status())
        guard moved.st_ino == status.st_ino, moved.st_dev == status.st_dev, file_is_settled(opened.raw),
            case let settled = try opened.status(), settled.st_nlink == 1
        else {
            taken.remove(index, isAtRest: false)
            return nil
        }
        try finish(opened)
        return Int64(settled.st_size)
    }

    /// Copies an open file, and returns its size in bytes.
    private func copy(
        _ opened: borrowing Descriptor, to taken: OpenFolder, as index: String, limit: Int
    ) throws -> Int64 {
        do {
            unlinkat(taken.raw, index, 0)
            let new = try Descriptor(opening: index, in: taken.raw, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
            let length = file_copy(opened.raw, new.raw, UInt64(limit))
            guard length >= 0 else { throw SystemFailure(code: errno) }
            try finish(new)
            return length
        } catch let failure as SystemFailure where [ENOSPC, EDQUOT].contains(failure.code) {
            throw ExporterFault.diskFull(location, output: output, "its files cannot be taken: \(failure.reason)")
        }
    }

    /// Gives a file that is taken its mode, and has the system write it to the disk.
    private func finish(_ file: borrowing Descriptor) throws(SystemFailure) {
        guard fchmod(file.raw, fileMode) == 0, fsync(file.raw) == 0 else { throw SystemFailure(code: errno) }
    }

    private func bad(_ file: String?, _ reason: String) -> ExporterFault {
        .badOutput(location, file: file, reason)
    }
}
