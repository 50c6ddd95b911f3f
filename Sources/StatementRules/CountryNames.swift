internal import Languages
internal import StatementFormat

/// The names of countries in all languages that there are words of; read when a country is written that is no code.
enum CountryNames {
    /// The code of the country that has a name in some language, and no other in any.
    static func code(of name: String) -> String? {
        let codes = codes[NameKey.exact(name)] ?? []
        return codes.count == 1 ? codes.first : nil
    }

    private static let codes: [String: Set<String>] = {
        var codes: [String: Set<String>] = [:]
        for file in LanguageFile.languages.compactMap(LanguageFile.of) {
            for code in Country.englishNames.keys {
                guard let name = file.name("countries", code) else { continue }
                codes[NameKey.exact(name), default: []].insert(code)
            }
        }
        return codes
    }()
}
