/// An absolute path without links, of something that is there, or a path as it was named. Paths are compared by their
/// bytes, as file systems do: two strings that look alike may be two files.
struct ResolvedPath: Hashable {
    private let bytes: [UInt8]
    /// Whether it is the path of something that is there.
    let isThere: Bool

    /// Nothing for what is not there.
    init?(of path: String) {
        guard let resolved = FolderListing.resolved(path) else { return nil }
        self.init(resolved.utf8, isThere: true)
    }

    /// A path of which the system does not tell more.
    init(asNamed path: String) { self.init(path.utf8, isThere: false) }

    private init(_ bytes: some Sequence<UInt8>, isThere: Bool) {
        self.bytes = Array(bytes)
        self.isThere = isThere
    }

    private var nameStart: Int { (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1 }

    /// The name in its folder.
    var name: ArraySlice<UInt8> { bytes[nameStart...] }

    /// The folder that it is in.
    var folder: ResolvedPath { ResolvedPath(bytes[..<max(1, nameStart - 1)], isThere: isThere) }

    /// What is in this folder under a name, where that is no link.
    func appending(_ name: String) -> ResolvedPath {
        let slash: [UInt8] = bytes == [UInt8(ascii: "/")] ? [] : [UInt8(ascii: "/")]
        return ResolvedPath(bytes + slash + Array(name.utf8), isThere: isThere)
    }
}
