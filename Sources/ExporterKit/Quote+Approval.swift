public import StatementProtocol

extension PublishedStatement {
    /// When a quote was approved, for those who prepare the statement; once it is published, that concerns no reader.
    public func approval(of quote: Quote) -> CalendarDate? {
        ["draft", "consultation", "endorsement"].contains(stage.value) ? quote.approved : nil
    }
}
