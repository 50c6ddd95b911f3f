/// An absolute path without links, of something that is there. Paths are compared by their bytes, as file systems do: two
/// strings that look alike may be two files.
struct ResolvedPath: Hashable {
    private let bytes: [UInt8]

    /// Nothing for what is not there.
    init?(of path: String) {
        guard let resolved = FolderListing.resolved(path) else { return nil }
        bytes = Array(resolved.utf8)
    }

    /// A path as it was named, of a folder of which the system does not tell more.
    init(asNamed path: String) { self.init(path.utf8) }

    private init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    private var nameStart: Int { (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1 }

    /// The name in its folder.
    var name: ArraySlice<UInt8> { bytes[nameStart...] }

    /// The folder that it is in.
    var folder: ResolvedPath { ResolvedPath(bytes[..<max(1, nameStart - 1)]) }

    /// What is in this folder under a name, where that is no link.
    func appending(_ name: String) -> ResolvedPath {
        let slash: [UInt8] = bytes == [UInt8(ascii: "/")] ? [] : [UInt8(ascii: "/")]
        return ResolvedPath(bytes + slash + Array(name.utf8))
    }
}
