/// Ids for parts that have none of their own, other than those that are written.
struct FreeIDs {
    private let taken: Set<String>

    /// - Parameter taken: the ids of the other parts of the same kind.
    init(_ taken: [String]) {
        self.taken = Set(taken)
    }

    /// An id, or where somebody has given it to another part, the same with a letter behind it.
    func id(_ id: String) -> String {
        guard taken.contains(id) else { return id }
        var suffix = "a"
        while taken.contains("\(id)-\(suffix)") { suffix += "a" }
        return "\(id)-\(suffix)"
    }
}
