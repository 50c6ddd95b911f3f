extension PublishedStatement {
    /// The titles of all categories in a line, where one of them has no endorser: then the groups of endorsers do not
    /// show them all. Nothing where they do.
    public var categoriesInWords: String? {
        let categories = endorsement?.categories ?? []
        let shown = Set(endorsers.groups.compactMap(\.id))
        guard categories.contains(where: { !shown.contains($0.id) }) else { return nil }
        return categories.map(\.title).joined(separator: separator)
    }
}
