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

    /// The entries of a folder without the hidden ones.
    static func entries(of path: String) throws(FileProblem) -> FolderListing {
        guard let stream = opendir(path) else { throw FileProblem(path, errno: errno) }
        defer { closedir(stream) }
        var listing = FolderListing()
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
                    String(validatingCString: $0)
                }
            }
            // A name that is not UTF-8 could not be shown or typed.
            guard let name, !name.hasPrefix(".") else { continue }
            var status = stat()
            guard lstat(path + "/" + name, &status) == 0 else { continue }
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            if isLink { guard stat(path + "/" + name, &status) == 0 else { continue } }
            guard let start = UInt32(exactly: listing.names.count), let length = UInt16(exactly: name.utf8.count) else {
                throw FileProblem(path, errno: EOVERFLOW)
            }
            listing.names += name.utf8
            listing.places.append(
                Place(
                    start: start, length: length, isFolder: status.st_mode & S_IFMT == S_IFDIR, isLink: isLink))
        }
        let names = listing.names
        listing.places.sort { names[$0.range].lexicographicallyPrecedes(names[$1.range]) }
        return listing
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
