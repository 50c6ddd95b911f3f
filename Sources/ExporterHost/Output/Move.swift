#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Moves the files that were taken of a request into the output folder: each at once, and all or none.
struct Move {
    let location: ExporterLocation
    /// The output folder, on the same file system.
    let to: String
    /// A folder for what is replaced, until all is moved.
    let backups: String

    /// A file that is to be named so, and where it is now.
    struct File {
        var name: String
        var path: String
    }

    /// A file that is in place, and where its predecessor is kept.
    private struct Moved {
        var target: String
        var backup: String?
    }

    /// Moves `files`.
    ///
    /// - Throws: A fault with the code `cannotWrite`; then the output folder is as it was.
    func move(_ files: [File]) throws(ExporterFault) {
        var made: [String] = []
        var moved: [Moved] = []
        do {
            for file in files { try makeFolders(of: file.name, made: &made) }
            for (index, file) in files.enumerated() {
                let target = to + "/" + file.name
                let backup = files.count > 1 ? try keep(target, as: index) : nil
                guard rename(file.path, target) == 0 else {
                    let code = errno
                    // Without hard links the backup may be the only copy: it is put back.
                    if let backup { rename(backup, target) }
                    if let backup { unlink(backup) }
                    throw ExporterFault.cannotWrite(location, to: target, code: code)
                }
                moved.append(Moved(target: target, backup: backup))
            }
        } catch {
            undo(moved, made: made)
            throw error as? ExporterFault ?? .cannotWrite(location, to: to, "\(error)")
        }
        for file in moved {
            if let backup = file.backup { unlink(backup) }
        }
    }

    /// Makes the folders of a file, through no link, and sees that the file can take its place.
    private func makeFolders(of file: String, made: inout [String]) throws {
        var components = file.split(separator: "/").map(String.init)
        let name = components.removeLast()
        var path = to
        do {
            var parent = try Descriptor(opening: to, O_RDONLY | O_DIRECTORY)
            for component in components {
                path += "/" + component
                if mkdirat(parent.raw, component, 0o777) == 0 {
                    made.append(path)
                } else if errno != EEXIST {
                    throw SystemFailure(code: errno)
                }
                switch try parent.status(of: component).st_mode & S_IFMT {
                case S_IFDIR: break
                case S_IFLNK:
                    throw ExporterFault.cannotWrite(location, to: path, "it is a symbolic link, which is not followed")
                default:
                    throw ExporterFault.inTheWay(location, at: path, "a file has that name, which has to be a folder's")
                }
                parent = try Descriptor(opening: component, in: parent.raw, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            }
            guard faccessat(parent.raw, ".", W_OK, 0) == 0 else { throw SystemFailure(code: errno) }
            if let status = try? parent.status(of: name), status.st_mode & S_IFMT == S_IFDIR {
                throw ExporterFault.inTheWay(location, at: path + "/" + name, "a folder has that name")
            }
        } catch let failure as SystemFailure {
            throw ExporterFault.cannotWrite(location, to: path, code: failure.code)
        }
    }

    /// Gives what is at `target` a second name, so that it can come back; nothing where nothing is there.
    private func keep(_ target: String, as index: Int) throws -> String? {
        var status = stat()
        guard lstat(target, &status) == 0 else { return nil }
        mkdir(backups, 0o700)
        let backup = "\(backups)/\(index)"
        unlink(backup)
        if link(target, backup) == 0 { return backup }
        // Not every file system has second names; then it is away for a moment.
        guard [EPERM, EOPNOTSUPP, EMLINK].contains(errno), rename(target, backup) == 0 else {
            throw ExporterFault.cannotWrite(location, to: target, code: errno)
        }
        return backup
    }

    private func undo(_ moved: [Moved], made: [String]) {
        for file in moved.reversed() {
            if let backup = file.backup {
                rename(backup, file.target)
            } else {
                unlink(file.target)
            }
        }
        for folder in made.reversed() { rmdir(folder) }
    }
}
