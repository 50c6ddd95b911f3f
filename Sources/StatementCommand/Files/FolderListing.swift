#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What is in a folder, in the order of the names' bytes, so that every run is alike. There may be thousands: their
/// names lie in one block of memory.
struct FolderListing: RandomAccessCollection {
    struct Entry {
        var name: String
        var isFolder: Bool
        var isLink: Bool
    }

    /// An entry without its name, which is bytes of `names`.
    private struct Place {
        var start: UInt32
        /// In bytes.
        var length: UInt16
        var isFolder: Bool
        var isLink: Bool

        var range: Range<Int> { Int(start)..<(Int(start) + Int(length)) }
    }

    private var names: [UInt8] = []
    private var places: [Place] = []

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }

    subscript(index: Int) -> Entry {
        let place = places[index]
        return Entry(
            name: String(decoding: names[place.range], as: UTF8.self), isFolder: place.isFolder, isLink: place.isLink)
    }

    /// What is there under a name and cannot be looked at: it may be what is looked for.
    struct Unreadable {
        /// As far as it is UTF-8.
        var name: String
        var isFolder: Bool
        var reason: String
    }

    private(set) var unreadable: [Unreadable] = []

    #if canImport(Glibc)
        typealias Stream = OpaquePointer
    #else
        typealias Stream = UnsafeMutablePointer<DIR>
    #endif

    /// The entries of a folder without the hidden ones, and without links that lead nowhere.
    ///
    /// - Parameter next: the system's function, which tests have fail.
    static func entries(
        of path: String, next: (Stream) -> UnsafeMutablePointer<dirent>? = { readdir($0) }
    ) throws(FileProblem) -> FolderListing {
        guard let stream = opendir(path) else { throw FileProblem(path, errno: errno) }
        defer { closedir(stream) }
        var listing = FolderListing()
        while true {
            errno = 0
            guard let entry = next(stream) else { break }
            try listing.add(entry, of: stream, path: path)
        }
        // The end has none.
        guard errno == 0 else { throw FileProblem(path, errno: errno) }
        let names = listing.names
        listing.places.sort { names[$0.range].lexicographicallyPrecedes(names[$1.range]) }
        listing.unreadable.sort { $0.name < $1.name }
        return listing
    }

    private mutating func add(
        _ entry: UnsafeMutablePointer<dirent>, of stream: Stream, path: String
    ) throws(FileProblem) {
        var status = stat()
        var code: Int32 = 0
        var isLink = false
        let (bytes, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) { name in
                if fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) != 0 { code = errno }
                isLink = code == 0 && status.st_mode & S_IFMT == S_IFLNK
                if isLink, fstatat(dirfd(stream), name, &status, 0) != 0 { code = errno }
                return (
                    Array(UnsafeRawBufferPointer(start: name, count: strlen(name))),
                    String(validatingCString: name) != nil
                )
            }
        }
        // What has gone meanwhile, or leads nowhere, is not there.
        guard bytes.first != UInt8(ascii: "."), code != ENOENT else { return }
        let isFolder = code == 0 ? status.st_mode & S_IFMT == S_IFDIR : entry.pointee.d_type == DT_DIR
        guard code == 0, isUTF8 else {
            let reason = code == 0 ? "its name is not UTF-8" : String(cString: strerror(code))
            unreadable.append(
                Unreadable(name: String(decoding: bytes, as: UTF8.self), isFolder: isFolder, reason: reason))
            return
        }
        guard let start = UInt32(exactly: names.count), let length = UInt16(exactly: bytes.count) else {
            throw FileProblem(path, errno: EOVERFLOW)
        }
        names += bytes
        places.append(Place(start: start, length: length, isFolder: isFolder, isLink: isLink))
    }

    /// Whether there is a folder at a path.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether there is anything at a path.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// The absolute path without links, of something that is there.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The absolute path without links of a file that need not be there, though its folder must be.
    static func resolvedTarget(_ path: String) -> String? {
        if let resolved = resolved(path) { return resolved }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return resolved(folder).map { $0 == "/" ? "/" + name : $0 + "/" + name }
    }
}
