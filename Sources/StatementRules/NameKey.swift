internal import StatementFormat
internal import Synchronization
internal import YAMLTree

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
    static func near(_ name: String) -> NearName {
        var name = LetterFolding.shared.withLock { $0.fold(name) } ?? folded(name)
        name.removeLast(name.count - name.withUnsafeMutableBufferPointer(joinWords))
        return NearName(bytes: name)
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

    /// Joins the words of a name in its place, “&” for those that mean it, without an article before and legal forms
    /// behind them; where what is left ends.
    private static func joinWords(_ name: inout UnsafeMutableBufferPointer<UInt8>) -> Int {
        let space = UInt8(ascii: " ")
        var (end, next) = (0, 0)
        var isFirst = true
        while next < name.count {
            guard name[next] != space else {
                next += 1
                continue
            }
            let start = next
            while next < name.count, name[next] != space { next += 1 }
            let word = UnsafeBufferPointer(rebasing: name[start..<next])
            defer { isFirst = false }
            if isFirst, spells(word, "the") { continue }
            if end > 0 {
                name[end] = space
                end += 1
            }
            if spells(word, "and") || spells(word, "und") || spells(word, "et") {
                name[end] = UInt8(ascii: "&")
                end += 1
            } else {
                for byte in word {
                    name[end] = byte
                    end += 1
                }
            }
        }
        while let last = name[..<end].lastIndex(of: space), end - last <= 11,
            legalForms.number(of: UnsafeBufferPointer(rebasing: name[(last + 1)..<end])) != nil
        {
            end = last
        }
        return end
    }

    private static func spells(_ word: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
        word.count == other.utf8CodeUnitCount && word.indices.allSatisfy { word[$0] == other.utf8Start[$0] }
    }

    /// Letters that have no decomposition.
    private static let folding: [Unicode.Scalar: [Unicode.Scalar]] = [
        "ß": ["s", "s"], "ø": ["o"], "æ": ["a", "e"], "œ": ["o", "e"], "ł": ["l"], "đ": ["d"], "ð": ["d"],
        "þ": ["t", "h"], "ı": ["i"], "&": [" ", "&", " "],
    ]

    private static let legalForms = KeyIndex([
        "ltd", "limited", "plc", "inc", "llc", "gmbh", "ggmbh", "ag", "kg", "ev", "spa", "srl", "sa", "sas", "sarl",
        "bv",
        "nv", "vzw", "asbl", "aisbl", "ivzw", "ab", "as", "a/s", "aps", "oy", "ry", "kft", "zrt", "doo", "dd", "sro",
        "sl", "onlus", "ets", "aps", "odv", "stichting", "fondation", "ou", "sia", "uab", "ead", "ood", "eood",
    ])
}

/// A name as names are compared that are nearly the same.
struct NearName: Hashable, Sendable {
    fileprivate let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
