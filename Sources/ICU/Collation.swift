/// The order of names in a language (Unicode Technical Standard 10 with the language's tailoring, as ICU has it).
package struct Collation: Sendable {
    private let collator: Collator

    /// - Parameter tag: A language tag of BCP 47. A language without an order of its own has that of the Unicode
    ///   Consortium for all.
    package init(tag: String) {
        collator = Collator(tag: tag)
    }

    /// Whether one name comes before another; names that a language does not tell apart go by their code points, so
    /// that the order never depends on chance.
    package func areInOrder(_ first: String, _ second: String) -> Bool {
        let comparison = collator.compare(first, second)
        if comparison != 0 { return comparison < 0 }
        return first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
    }
}
