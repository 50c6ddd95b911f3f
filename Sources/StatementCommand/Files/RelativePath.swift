/// Paths as seen from a folder.
enum RelativePath {
    /// An absolute path without links as seen from a folder, itself such a path: `../other/file` where it is not below it.
    static func of(_ path: String, from folder: String) -> String {
        let target = path.split(separator: "/")
        let base = folder.split(separator: "/")
        let common = zip(target, base).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: base.count - common)
        let parts = up + target[common...].map(String.init)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
