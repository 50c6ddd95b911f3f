internal import StatementFormat
internal import Synchronization
internal import TextMetrics
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
        while let shorter = endWithoutLegalForm(name[..<end]) { end = shorter }
        return end
    }

    /// Where a name ends that has a legal form of up to four words behind it; nothing where it has none.
    private static func endWithoutLegalForm(_ name: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int? {
        var start = name.endIndex
        for _ in 0..<4 {
            guard let space = name[..<start].lastIndex(of: UInt8(ascii: " ")), name.endIndex - space <= 30 else {
                return nil
            }
            let form = UnsafeBufferPointer(rebasing: name[(space + 1)...])
            if legalForms.number(of: form) != nil { return space }
            start = space
        }
        return nil
    }

    /// The name as it is written where there are no keys for `ä`, `ø` and the like, `Mueller` for `Müller`; nothing for
    /// a name that has none of them.
    static func spelledOut(_ name: String) -> String? {
        guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        let bytes = Array(name.composed.utf8)
        var letters: [UInt8] = []
        letters.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            // All of them begin with this byte, and a small letter has one bit more than its capital.
            if bytes[index] == 0xC3, index + 1 < bytes.count, let spelling = spellings[bytes[index + 1] | 0x20] {
                letters += spelling.utf8
                index += 2
            } else {
                letters.append(bytes[index])
                index += 1
            }
        }
        return letters == bytes ? nil : String(decoding: letters, as: UTF8.self)
    }

    /// By the second of their two bytes.
    private static let spellings: [UInt8: String] = [0xA4: "ae", 0xB6: "oe", 0xBC: "ue", 0xB8: "oe", 0xA5: "aa"]

    /// Whether a name may be one that is spelled out: most are not.
    static func maySpellOut(_ name: String) -> Bool {
        name.withBytes { bytes in
            zip(bytes, bytes.dropFirst()).contains { first, second in
                switch (first | 0x20, second | 0x20) {
                case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
                    (UInt8(ascii: "u"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "a")):
                    true
                default: false
                }
            }
        }
    }

    private static func spells(_ word: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
        word.count == other.utf8CodeUnitCount && word.indices.allSatisfy { word[$0] == other.utf8Start[$0] }
    }

    /// Letters that have no decomposition, and the sigma at the end of a word, which capitals do not have.
    private static let folding: [Unicode.Scalar: [Unicode.Scalar]] = [
        "ß": ["s", "s"], "ø": ["o"], "æ": ["a", "e"], "œ": ["o", "e"], "ł": ["l"], "đ": ["d"], "ð": ["d"],
        "þ": ["t", "h"], "ı": ["i"], "ς": ["σ"], "&": [" ", "&", " "],
    ]

    /// As they are folded: “Sp. z o.o.” is `sp z oo`, “A/S” is `a s`.
    private static let legalForms = KeyIndex([
        "ltd", "limited", "company limited by guarantee", "plc", "inc", "llc", "llp", "cic", "clg", "dac", "teo",
        "teoranta", "gmbh", "ggmbh", "mbh", "ug", "ag", "kg", "eg", "e g", "ev", "e v", "spa", "s p a", "srl", "s r l",
        "sa", "s a", "sas", "sarl", "s a r l", "sau", "sl", "s l", "slu", "lda", "bv", "b v", "nv", "n v", "vzw",
        "asbl", "a s b l", "aisbl", "ivzw", "ab", "hb", "as", "a s", "asa", "aps", "i s", "fmba", "oy", "oyj", "ry",
        "r y", "kft", "zrt", "nyrt", "doo", "d o o", "dd", "d d", "sro", "s r o", "spol sro", "spol s ro",
        "spol s r o", "zs", "z s", "zu", "z u", "ops", "o p s", "oz", "o z", "n o", "spzoo", "sp zoo", "sp z oo",
        "sp z o o", "sp j", "sp k", "spolka akcyjna", "onlus", "ets", "odv", "stichting", "fondation", "ou",
        "mtu", "sia", "uab", "vsi", "ad", "ead", "ood", "eood", "ад", "еад", "оод", "еоод", "αε", "επε", "ικε", "αμκε",
    ])
}

/// A name as names are compared that are nearly the same.
struct NearName: Hashable, Sendable {
    fileprivate let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
