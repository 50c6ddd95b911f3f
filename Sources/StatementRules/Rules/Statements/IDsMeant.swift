internal import StatementFormat
internal import TextMetrics

/// The ids that were probably meant by names which are none.
struct IDsMeant<Part> {
    let parts: [Part]
    let id: (Part) -> Located<String>?
    let title: (Part) -> Located<String>?
    /// What was meant by the names so far: thousands may name the same.
    private var known: [String: String?] = [:]

    /// What is meant is looked for as often as anybody would read it.
    private static var maximumNames: Int { 100 }

    init(among parts: [Part], id: @escaping (Part) -> Located<String>?, title: @escaping (Part) -> Located<String>?) {
        (self.parts, self.id, self.title) = (parts, id, title)
    }

    /// That of a part whose id is nearly the name, or whose title is the name.
    mutating func by(_ name: String) -> String? {
        if let meant = known[name] { return meant }
        guard known.count < Self.maximumNames else { return nil }
        let exact = NameKey.exact(name)
        let meant =
            EditDistance.nearest(to: name, in: parts.compactMap { id($0)?.value })
            ?? parts.first { (title($0)?.value).map(NameKey.exact) == exact }.flatMap(id)?.value
        known[name] = .some(meant)
        return meant
    }
}
