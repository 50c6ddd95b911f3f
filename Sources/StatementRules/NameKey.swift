internal import StatementFormat

/// What two names are compared by.
enum NameKey {
    /// Equal for names that differ in case, white space and Unicode composition only.
    static func exact(_ name: String) -> String {
        let name = name.composed.lowercased()
        return mayHaveMoreSpaces(name) ? name.split(whereSeparator: \.isWhitespace).joined(separator: " ") : name
    }

    /// Whether a name may have other white space than single spaces between words.
    private static func mayHaveMoreSpaces(_ name: String) -> Bool {
        var isAfterSpace = true
        for byte in name.utf8 {
            switch byte {
            case 0x20:
                if isAfterSpace { return true }
                isAfterSpace = true
            // Of the white space beyond ASCII, all begins with one of these bytes.
            case 0x09...0x0D, 0xC2, 0xE1...0xE3: return true
            default: isAfterSpace = false
            }
        }
        return isAfterSpace
    }

    /// Equal also for names that differ in diacritics, punctuation and legal form.
    static func near(_ name: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in name.lowercased().decomposed.unicodeScalars {
            // As the rules below would have it, without asking Unicode's tables.
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == " " {
                folded.append(scalar)
                continue
            }
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
        var words = String(folded).utf8.split(separator: UInt8(ascii: " ")).map {
            let word = String(Substring($0))
            return word == "and" || word == "und" || word == "et" ? "&" : word
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
