public import StatementProtocol

extension PublishedStatement.Event {
    /// The name of its kind where that adds to the title: nothing of another event, which says nothing, and where the
    /// title says the same.
    public var kindBesideTitle: String? {
        kind.value == "other" || kind.label.lowercased() == title.lowercased() ? nil : kind.label
    }
}
