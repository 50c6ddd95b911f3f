internal import StatementFormat

/// What two names are compared by.
enum NameKey {
    /// Equal for names that differ in case, white space and Unicode composition only.
    static func exact(_ name: String) -> String {
        name.composed.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Equal also for names that differ in diacritics, punctuation and legal form.
    static func near(_ name: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in name.lowercased().decomposed.unicodeScalars {
            if let letters = folding[scalar] {
                folded.append(contentsOf: letters)
                continue
            }
            switch scalar.properties.generalCategory {
            // Accents of European scripts only: in others such marks are letters.
            case .nonspacingMark where (0x300...0x36F).contains(scalar.value): continue
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation, .mathSymbol, .spaceSeparator, .control:
                // A full stop or an apostrophe joins what stands around it, “S.p.A.”; others part words.
                if !".'’".unicodeScalars.contains(scalar) { folded.append(" ") }
            default: folded.append(scalar)
            }
        }
        var words = String(folded).split(separator: " ").map {
            $0 == "and" || $0 == "und" || $0 == "et" ? "&" : String($0)
        }
        if words.first == "the" { words.removeFirst() }
        while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
        return words.joined(separator: " ")
    }

    /// Letters that have no decomposition.
    private static let folding: [Unicode.Scalar: [Unicode.Scalar]] = [
        "ß": ["s", "s"], "ø": ["o"], "æ": ["a", "e"], "œ": ["o", "e"], "ł": ["l"], "đ": ["d"], "ð": ["d"],
        "þ": ["t", "h"], "ı": ["i"], "&": [" ", "&", " "],
    ]

    private static let legalForms: Set<String> = [
        "ltd", "limited", "plc", "inc", "llc", "gmbh", "ggmbh", "ag", "kg", "ev", "spa", "srl", "sa", "sas", "sarl",
        "bv",
        "nv", "vzw", "asbl", "aisbl", "ivzw", "ab", "as", "a/s", "aps", "oy", "ry", "kft", "zrt", "doo", "dd", "sro",
        "sl", "onlus", "ets", "aps", "odv", "stichting", "fondation", "ou", "sia", "uab", "ead", "ood", "eood",
    ]
}
