internal import StatementFormat
internal import TextMetrics

/// The other ways in which a name may be written: a second key for the few names that have one.
enum NameVariant {
    /// What a name is compared by without its acronym or title, its words in order and all letters of one script;
    /// nothing where that is the name itself.
    ///
    /// - Parameter index: the number of the endorser, since a copy of each takes longer than to look at its name.
    static func key(of index: Int, among endorsers: [Endorser]) -> NearName? {
        guard let name = endorsers[index].name?.value else { return nil }
        let variant =
            endorsers[index].kind?.value == .individual
            ? ofPerson(name) : ofOrganisation(name, acronym: endorsers[index].acronym?.value)
        return variant.map(NameKey.near)
    }

    /// Whether two whose names are alike but for such things may be one.
    static func mayBeSame(_ one: Endorser, _ other: Endorser) -> Bool {
        let arePeople = [one, other].map { $0.kind?.value == .individual }
        guard arePeople[0] == arePeople[1], !NamesakesByCountry.areApart(one.countries, other.countries) else {
            return false
        }
        if arePeople[0] {
            let places = [one, other].map {
                Set($0.affiliations.compactMap { $0.organisation.map { NameKey.exact($0.value) } })
            }
            return places[0].isEmpty || places[1].isEmpty || !places[0].isDisjoint(with: places[1])
        }
        guard let own = acronym(of: one), let others = acronym(of: other) else { return true }
        return own.lowercased() == others.lowercased()
    }

    private static func ofPerson(_ name: String) -> String? {
        var variant = name
        if name.holds(UInt8(ascii: ",")) {
            let parts = name.split(separator: ",", omittingEmptySubsequences: false)
            if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty {
                variant = "\(parts[1].drop { $0 == " " }) \(parts[0])"
            }
        }
        let title = PersonalTitle.end(in: variant)
        if title > 0 { variant = String(decoding: variant.utf8.dropFirst(title), as: UTF8.self) }
        return variant == name ? nil : variant
    }

    private static func ofOrganisation(_ name: String, acronym: String?) -> String? {
        // There may be a million names, and most are written in one way only.
        let (mayHaveAcronym, isWithZ, isMixed) = name.withBytes { bytes -> (Bool, Bool, Bool) in
            (bytes.last == UInt8(ascii: ")"), bytes.contains("ization"), hasTwoScripts(bytes))
        }
        guard mayHaveAcronym || isWithZ || isMixed else { return nil }
        var variant = name
        if mayHaveAcronym, let (rest, bracketed) = bracket(of: name), isAcronym(bracketed, of: rest, acronym) {
            variant = String(rest)
        }
        if isWithZ { variant = variant.replacing("ization", with: "isation") }
        if isMixed { variant = inOneScript(variant) }
        return variant == name ? nil : variant
    }

    /// The acronym that is stated, or stands in brackets behind a name.
    private static func acronym(of endorser: Endorser) -> String? {
        if let acronym = endorser.acronym?.value { return acronym }
        guard let name = endorser.name?.value, name.hasSuffix(")"), let (rest, bracketed) = bracket(of: name),
            isAcronym(bracketed, of: rest, nil)
        else { return nil }
        return String(bracketed)
    }

    private static func bracket(of name: String) -> (rest: Substring, bracketed: Substring)? {
        guard let open = name.lastIndex(of: "("), open > name.startIndex else { return nil }
        return (name[..<open], name[name.index(after: open)...].dropLast())
    }

    /// Whether what stands in brackets behind a name is short for it: not the code of a country, which has two letters.
    private static func isAcronym(_ bracketed: Substring, of rest: Substring, _ stated: String?) -> Bool {
        if let stated, bracketed.lowercased() == stated.lowercased() { return true }
        guard (3...12).contains(bracketed.count), bracketed.allSatisfy({ $0.isLetter || $0 == "-" }),
            2 * bracketed.count(where: \.isUppercase) >= bracketed.count
        else { return false }
        var letters = rest.lowercased()[...]
        if letters.hasPrefix("the ") { letters = letters.dropFirst(4) }
        guard letters.first == bracketed.first.flatMap({ $0.lowercased().first }) else { return false }
        for letter in bracketed.lowercased() where letter != "-" {
            guard let found = letters.firstIndex(of: letter) else { return false }
            letters = letters[letters.index(after: found)...]
        }
        return true
    }

    /// Whether there are letters of Latin and Cyrillic or Greek in a name.
    private static func hasTwoScripts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.endOfASCII() < bytes.count else { return false }
        return bytes.contains { (0xCE...0xD3).contains($0) } && bytes.contains { $0.isLetter }
    }

    /// A name with Latin letters for those of other scripts that look like them, in words that have Latin letters, too.
    private static func inOneScript(_ name: String) -> String {
        name.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.utf8.contains(where: \.isLetter) else { return String(word) }
            return String(String.UnicodeScalarView(word.unicodeScalars.map { latin[$0] ?? $0 }))
        }.joined(separator: " ")
    }

    private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
        "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X",
        "І": "I", "Ј": "J", "Ѕ": "S", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i",
        "ј": "j", "ѕ": "s", "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N",
        "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "ο": "o", "ν": "v",
    ]
}
