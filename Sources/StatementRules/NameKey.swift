internal import StatementFormat
internal import Synchronization

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
        let folded = LetterFolding.shared.withLock { $0.fold(name) } ?? folded(name)
        var words = folded.split(separator: UInt8(ascii: " ")).map(joining)
        if words.first?.elementsEqual("the".utf8) == true { words.removeFirst() }
        while words.count > 1, let last = words.last, last.count <= 10,
            legalForms.contains(String(decoding: last, as: UTF8.self))
        {
            words.removeLast()
        }
        return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }

    /// A name in small letters without diacritics, spaces in place of punctuation.
    static func folded(_ name: String) -> [UInt8] {
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
        return Array(String(folded).utf8)
    }

    /// A word, “&” for those that mean it.
    private static func joining(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard (2...3).contains(word.count) else { return word }
        let isAnd = ["and", "und", "et"].contains { word.elementsEqual($0.utf8) }
        return isAnd ? [UInt8(ascii: "&")] : word
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

/// How single letters are folded in names, kept since asking Unicode's tables takes long.
struct LetterFolding {
    static let shared = Mutex(LetterFolding())

    /// The letters by their scalars' values.
    private var letters: [UInt32: [UInt8]] = [:]
    /// Those of ASCII; 0 for what is left out, and for what stands for several.
    private let ascii: [UInt8] = (0..<0x80).map { byte in
        let folded = NameKey.folded(String(Unicode.Scalar(UInt8(byte))))
        return folded.count == 1 ? folded[0] : 0
    }

    /// A name with every letter folded by itself; nothing where letters may combine.
    mutating func fold(_ name: String) -> [UInt8]? {
        var folded: [UInt8] = []
        folded.reserveCapacity(name.utf8.count + 8)
        for scalar in name.unicodeScalars {
            if scalar.value < 0x80 {
                let byte = ascii[Int(scalar.value)]
                if byte != 0 { folded.append(byte) } else if scalar == "&" { folded += Array(" & ".utf8) }
                continue
            }
            guard !TextTraits.mayCombine(scalar) else { return nil }
            if let known = letters[scalar.value] {
                folded += known
            } else {
                let new = NameKey.folded(String(scalar))
                letters[scalar.value] = new
                folded += new
            }
        }
        return folded
    }
}
