internal import StatementFormat
internal import TextMetrics

/// The id that was probably meant by a name which is none.
enum IDMeant {
    /// That of a part whose id is nearly the name, or whose title is the name.
    static func by<Part>(
        _ name: String, among parts: [Part], id: (Part) -> Located<String>?, title: (Part) -> Located<String>?
    ) -> String? {
        EditDistance.nearest(to: name, in: parts.compactMap { id($0)?.value })
            ?? parts.first { (title($0)?.value).map(NameKey.exact) == NameKey.exact(name) }.flatMap(id)?.value
    }
}
