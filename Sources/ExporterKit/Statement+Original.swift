public import StatementProtocol

extension PublishedStatement {
    /// What the statement that this one translates is called: its title as far as that is known, else its id.
    public var original: String? {
        guard let translationOf else { return nil }
        return translations?.first(where: \.isOriginal)?.title ?? translationOf
    }
}
