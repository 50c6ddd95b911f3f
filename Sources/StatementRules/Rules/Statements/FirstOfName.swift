/// The first of each name in a list, found by the names' hashes: the names themselves would take more memory than all
/// else that is known of a million endorsers.
struct FirstOfName {
    private let name: (_ index: Int) -> NearName
    private var indices: [Int: UInt32] = [:]
    /// Names whose hash is that of another name.
    private var others: [NearName: Int] = [:]

    /// - Parameters:
    ///   - count: how many names there are.
    ///   - name: gives the name of an element again.
    init(count: Int, name: @escaping (_ index: Int) -> NearName) {
        self.name = name
        indices.reserveCapacity(count)
    }

    /// The index of the first element with a name, if there is one.
    func find(_ name: NearName) -> Int? {
        guard let first = indices[name.hashValue] else { return nil }
        return self.name(Int(first)) == name ? Int(first) : others[name]
    }

    /// The index of the first element with a name; nothing where it is this one, at `index`.
    mutating func index(of name: NearName, or index: Int) -> Int? {
        let hash = name.hashValue
        guard let first = indices[hash] else {
            indices[hash] = UInt32(clamping: index)
            return nil
        }
        if self.name(Int(first)) == name { return Int(first) }
        if let first = others[name] { return first }
        others[name] = index
        return nil
    }
}
