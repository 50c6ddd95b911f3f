internal import TextMetrics
internal import YAMLTree

/// What stands before the names of people: “Prof. Dr.”, “Mme”.
enum PersonalTitle {
    /// The titles before the name of a person; nothing where the name may as well be that of an organisation, which many
    /// are named after people.
    static func ofPerson(in name: String) -> String? {
        let end = self.end(in: name)
        guard end > 0 else { return nil }
        let title = String(decoding: name.utf8.prefix(end), as: UTF8.self)
        let rest = String(decoding: name.utf8.dropFirst(end), as: UTF8.self)
        // Behind a comma or in brackets stands where they are.
        let person = rest.prefix { !",(;/".contains($0) }
        guard !person.contains(where: { $0.isNumber || "&+|:\"“”«»".contains($0) }) else { return nil }
        let words = person.split(separator: " ")
        guard (2...5).contains(words.count), !isOfOrganisation(person.lowercased()) else { return nil }
        let names = words.filter { $0.first?.isUppercase == true }
        guard names.count >= 2, names.last == words.last,
            words.allSatisfy({ $0.first?.isUppercase == true || particles.contains(String($0)) }),
            // Capitals alone are an acronym.
            !names.contains(where: { $0.count >= 2 && $0.allSatisfy(\.isUppercase) && $0.count <= 4 })
        else { return nil }
        return title.trimmed
    }

    /// Where the titles end that a name begins with, and the space behind them; 0 where it begins with none.
    static func end(in name: String) -> Int {
        name.withBytes { bytes in
            var end = 0
            while let space = bytes.offset(of: 0x20, from: end), space - end <= 10, space > end {
                let word = bytes[end..<space]
                // As in “med.” and “h. c.”, behind another one only.
                let isAddition = end > 0 && word.last == UInt8(ascii: ".") && word.first.map { $0 & 0x20 != 0 } == true
                guard isAddition || isTitle(word) else { break }
                end = space + 1
            }
            return end
        }
    }

    private static func isTitle(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        titles.number(of: UnsafeBufferPointer(rebasing: word)) != nil
    }

    // Not in capitals alone: “MS” is a disease, and “DR” a country. “M.” is an initial, too.
    private static let titles = KeyIndex([
        "Dr", "Dr.", "dr", "dr.", "Prof", "Prof.", "prof.", "Professor", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.",
        "Herr",
        "Frau", "Dipl.-Ing.", "Univ.-Prof.", "Priv.-Doz.", "Mme", "Mme.", "Mlle", "Pr",
        "Pr.",
        "Sr.", "Sra.", "Dra.", "Dra", "Dña.", "Profa.", "Dott.", "Dott.ssa", "Prof.ssa", "Sig.", "Sig.ra", "Dhr.",
        "dhr.",
        "Mevr.", "mevr.", "Drs.", "drs.", "Mgr", "mgr", "Mgr.", "MUDr.", "PhDr.", "RNDr.", "JUDr.", "Doc.", "doc.",
        "Pani", "Δρ", "Δρ.", "Καθ.", "Καθηγητής", "Καθηγήτρια",
    ])

    private static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "zu",
        "zur", "zum", "ter", "ten", "af", "av", "el", "al", "bin", "ibn", "vom", "d'", "’t", "'t", "dal", "e", "y",
    ]

    /// Whether words in small letters have any in them that are those of organisations.
    private static func isOfOrganisation(_ words: String) -> Bool {
        words.split(separator: " ").contains { legalForms.contains(String($0.prefix { $0 != "." })) }
            || parts.contains(where: words.contains)
    }

    private static let legalForms: Set<String> = [
        "ag", "kg", "ug", "se", "ev", "ltd", "inc", "llc", "llp", "plc", "bv", "nv", "ab", "oy", "sa", "sas", "srl",
        "spa", "sl", "as", "kft", "doo", "sro", "lda", "vzw", "asbl", "sarl",
    ]

    private static let parts: [String] = [
        "stiftung", "foundation", "fondation", "fundaci", "fundacj", "fondazione", "fundação", "nadac", "nadác",
        "alapítvány", "säätiö", "stichting", "fond", "fund", "trust", "charit", "ιδρυμα", "ίδρυμα", "gmbh",
        "limited", " s.a.", " s.r.", " sp. ", " b.v", " e.v", " e. v", "institu", "instytut", "clinic", "klini",
        "clínica", "praxis", "practice",
        "center", "centre", "centr", "zentrum", "hospital", "krankenhaus", "spital", "szpital", "ospedale", "hôpital",
        "sanator", "school",
        "schul", "école", "escuela", "szkoła", "societ", "sociét", "socied", "gesellschaft", "towarzystwo", "associa",
        "asocia", "verein", "verband", "stowarzysz", "verenig", "acad", "akadem", "group", "grupp", "grupo", "groupe",
        "compan", "firma", "pharm", "apothek", "lab", "museum", "univers", "college", "award", "prize", "preis", "prix",
        "network", "netzwerk", "réseau", "team", "project", "projekt", "projet", "memorial", "house", "haus", "kolleg",
        "consult", "partner", "medic", "health", "gesundheit", "gymnasium", "heim", "home", "verlag", "brauerei",
        "werk", "bäckerei", "associé", "sons", "söhne", "brothers", "brüder", "frères", "products", "produkt", "food",
        "shop", "store", "media", "studio", "service", "system", "solution", "energy", "green", "care", "büro",
        "office", "kanzlei", "law", "club", "klub", "initiativ", "bewegung", "movement", "forum", "union", "liga",
        "league", "komitee", "committee", "archiv", "library", "biblio", "chair", "lehrstuhl", "cátedra", "katedra",
        "division", "abteilung", "unit", "park", "garten", "garden", "hilfe", "support", "women", "frauen",
    ]
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
