extension PublishedStatement.Endorsers {
    /// How many from each country, without those from the European Union as such (`EU`) and from the world (`INT`),
    /// which are no countries.
    public var byCountryAlone: [PublishedStatement.CountryCount] {
        byCountry.filter { !["EU", "INT"].contains($0.country.code) }
    }
}

extension PublishedStatement {
    /// How many countries the endorsers come from, `9 countries`; nothing where it says no more than their list, or
    /// where they come from none.
    public var countriesInWords: String? {
        guard endorsers.byCountry.count > 1, !endorsers.byCountryAlone.isEmpty else { return nil }
        return words?.countries
    }
}
