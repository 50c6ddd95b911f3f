/// Names of files that are taken, and by whom. A file takes the names of its folders from other files, too: no name can be
/// a file's and a folder's.
struct TakenNames<Owner> {
    /// What has a name.
    enum Holder {
        case file(Owner)
        /// A folder, with who has first written a file in it.
        case folder(Owner)
        /// A file, where a folder of the file would have to be.
        case fileAbove(name: String, Owner)
    }

    private var files: [String: Owner] = [:]
    /// The folders of the files, with how many files are below each.
    private var folders: [String: (owner: Owner, count: Int)] = [:]

    /// Who has a name, or that of a folder above it.
    func holder(of name: String) -> Holder? {
        let key = OutputNames.key(name)
        if let owner = files[key] { return .file(owner) }
        if let folder = folders[key] { return .folder(folder.owner) }
        for folder in Self.folders(of: key) {
            if let owner = files[folder] { return .fileAbove(name: folder, owner) }
        }
        return nil
    }

    /// Gives a name that nobody has to somebody; or takes it away from whoever has it.
    mutating func give(_ name: String, to owner: Owner?) {
        let key = OutputNames.key(name)
        guard let owner else {
            guard files.removeValue(forKey: key) != nil else { return }
            for folder in Self.folders(of: key) {
                folders[folder]?.count -= 1
                if folders[folder]?.count == 0 { folders[folder] = nil }
            }
            return
        }
        files[key] = owner
        for folder in Self.folders(of: key) { folders[folder, default: (owner, 0)].count += 1 }
    }

    /// The folders that a file of that name is in, inner ones first.
    private static func folders(of key: String) -> some Sequence<String> {
        sequence(first: key) { name in name.lastIndex(of: "/").map { String(name[..<$0]) } }.dropFirst()
    }
}

extension TakenNames: Sendable where Owner: Sendable {}
