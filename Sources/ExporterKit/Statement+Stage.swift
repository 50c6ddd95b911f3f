public import StatementProtocol

extension PublishedStatement {
    /// Whether nothing is added any more; an archived statement is one that was published.
    public var isPublished: Bool { ["published", "archived"].contains(stage.value) }

    /// When a quote was approved, for those who prepare the statement; once it is published, that concerns no reader.
    public func approval(of quote: Quote) -> CalendarDate? {
        isPublished ? nil : quote.approved
    }
}
