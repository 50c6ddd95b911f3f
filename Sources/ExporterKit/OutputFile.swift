#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes the files of an export. That they come to lie on the disk is the host's to see to.
enum OutputFile {
    /// Makes a file below a folder, and the folders that its name has; returns why it could not.
    static func make(_ file: Export.File, in folder: String) -> String? {
        var path = folder
        for component in file.name.split(separator: "/").dropLast() {
            path += "/" + component
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else { return String(cString: strerror(errno)) }
        }
        let descriptor = open(folder + "/" + file.name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return String(cString: strerror(errno)) }
        defer { close(descriptor) }
        var code: Int32 = 0
        file.write { piece in
            if !writeAll(piece, to: descriptor) { code = errno }
            return code == 0
        }
        return code == 0 ? nil : String(cString: strerror(code))
    }
}

/// Writes all bytes to a file or pipe; false, with `errno` set, where that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written >= 0 {
            rest = rest.dropFirst(written)
        } else if errno == EAGAIN {
            // A pipe that does not block is full: whoever reads it takes some time.
            var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            poll(&room, 1, -1)
        } else if errno != EINTR {
            return false
        }
    }
    return true
}
