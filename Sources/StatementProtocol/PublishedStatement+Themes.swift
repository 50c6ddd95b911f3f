extension PublishedStatement {
    /// A theme and the measures that stand under its heading, or measures without a theme.
    public struct Theme: Sendable, Hashable {
        /// The theme; nothing for measures that have none.
        public var group: MeasureGroup?
        /// The measures in the order of their numbers; none where a theme has none.
        public var measures: [Measure]
    }

    /// The measures under their themes, those without one where their numbers put them; nothing where numbers would then
    /// be out of order, where the order is a priority, which headings would hide, and where there are no themes.
    public var themes: [Theme]? {
        guard !measureGroups.isEmpty, !call.ranked else { return nil }
        var themes: [Theme] = []
        var written = 0
        for measure in measures {
            let group = measureGroups.firstIndex { $0.id == measure.group }
            if let group, group >= written {
                themes += measureGroups[written...group].map { Theme(group: $0, measures: []) }
                written = group + 1
            } else if let last = themes.last, last.group?.id != group.map({ measureGroups[$0].id }) {
                guard group == nil else { return nil }
                themes.append(Theme(group: nil, measures: []))
            } else if themes.isEmpty {
                themes.append(Theme(group: nil, measures: []))
            }
            themes[themes.count - 1].measures.append(measure)
        }
        return themes + measureGroups[written...].map { Theme(group: $0, measures: []) }
    }
}
