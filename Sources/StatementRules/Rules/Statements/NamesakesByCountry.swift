internal import StatementFormat

/// Those of one name, by their countries: there is a Ministry of Health in each of them.
struct NamesakesByCountry {
    private struct Key: Hashable {
        /// The first of the name.
        var first: Int
        var country: String
    }

    /// The first of a name in each country, besides the first of all.
    private var others: [Key: Int] = [:]

    /// The one before that an endorser may be the same as; nothing where all before it are of other countries.
    ///
    /// - Parameter first: the first of its name.
    mutating func namesake(of index: Int, first: Int, among endorsers: [Endorser]) -> Int? {
        namesake(of: index, first: first) { endorsers[$0].countries }
    }

    mutating func namesake(of index: Int, first: Int, countries: (Int) -> [Located<String>]) -> Int? {
        let own = countries(index)
        guard Self.areApart(own, countries(first)) else { return first }
        for country in own {
            if let other = others[Key(first: first, country: country.value)] { return other }
        }
        for country in own { others[Key(first: first, country: country.value)] = index }
        return nil
    }

    /// Whether two lists of countries have none in common. Who is of all Europe or of the world may be of a country, too.
    static func areApart(_ one: [Located<String>], _ other: [Located<String>]) -> Bool {
        guard !one.isEmpty, !other.isEmpty else { return false }
        return one.allSatisfy { country in
            !isWide(country.value)
                && other.allSatisfy { !isWide($0.value) && $0.value != country.value }
        }
    }

    private static func isWide(_ country: String) -> Bool { country == "EU" || country == "INT" }
}
