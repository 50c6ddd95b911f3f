/// Text in ASCII, for systems that take nothing else: letters as the language writes them without its own signs, and
/// what has no such way as its code point, so that nothing is lost.
///
/// Greek follows ISO 843 as far as letters and the pairs with upsilon go, Bulgarian its law on transliteration of 2009, other Cyrillic
/// BGN/PCGN.
public struct Transliteration: Hashable, Sendable {
    private let language: String

    /// - Parameter language: a BCP 47 tag, whose language decides of `ä` and `щ`.
    public init(language tag: String) {
        language = tag.lowercased().split(separator: "-").first.map(String.init) ?? ""
    }

    /// `text` in ASCII.
    public func ascii(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var result = ""
        var previous: Unicode.Scalar?
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let next = scalars[scalars.index(after: index)...].first
            var letters = ascii(scalars[index], after: previous, before: next)
            // Of a word in capitals, so are all letters of one.
            let isCapital = { (scalar: Unicode.Scalar?) in scalar?.properties.isUppercase == true }
            if letters.utf8.count > 1, isCapital(scalars[index]),
                isCapital(next) || isCapital(previous) && !isLower(next)
            {
                letters = letters.uppercased()
            }
            result += letters
            previous = scalars[index]
        }
        return result
    }

    private func isLower(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isLowercase == true }

    private func ascii(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> String {
        if let sound = Self.soundOfUpsilon(scalar, after: previous, before: next) { return sound }
        if scalar.isASCII { return String(scalar) }
        // In Russian, it parts a consonant from these.
        if "ъЪ".unicodeScalars.contains(scalar), next.map({ "еёюяЕЁЮЯ".unicodeScalars.contains($0) }) == true {
            return ""
        }
        if let sign = Self.sign(scalar) { return Self.separator(before: scalar, after: previous) + sign }
        return letters(scalar, after: previous) ?? Self.codePoint(scalar)
    }

    /// A letter in those of ASCII; nothing for what is none, or has no such way.
    ///
    /// - Parameter previous: what stands before it, which decides of the sound of some.
    public func letters(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> String? {
        if scalar.isASCII { return Character(scalar).isLetter ? String(scalar) : nil }
        // What stands upon a letter goes with it, once the letter is one of ASCII.
        if (0x300...0x36F).contains(scalar.value) { return "" }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        guard let letter = letter(lower, after: previous) else { return nil }
        return lower == scalar ? letter : letter.prefix(1).uppercased() + letter.dropFirst()
    }

    /// The sound of the second letter of `αυ`, `ευ` and `ηυ` (ISO 843, type 2): `f` before a letter without voice and at the
    /// end of a word, else `v`.
    private static func soundOfUpsilon(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> String? {
        guard "υύΥΎ".unicodeScalars.contains(scalar), let previous,
            "αεηΑΕΗ".unicodeScalars.contains(previous)
        else { return nil }
        let isVoiceless = next.map { !$0.properties.isAlphabetic || "θκξπσςτφχψΘΚΞΠΣΤΦΧΨ".unicodeScalars.contains($0) }
        let sound = isVoiceless ?? true ? "f" : "v"
        return scalar.properties.isUppercase ? sound.uppercased() : sound
    }

    /// A sign, and a digit above or below the line: `CO₂` is `CO2`.
    private static func sign(_ scalar: Unicode.Scalar) -> String? {
        if let sign = signs[scalar] { return sign }
        guard isRaised(scalar) || isLowered(scalar), let value = scalar.properties.numericValue else { return nil }
        return String(Int(value))
    }

    /// What keeps a number behind a number from becoming one with it: `10⁶` is `10^6`, and `1½` is `1 1/2`.
    private static func separator(before scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> String {
        let followsDigit = previous?.properties.numericType == .decimal
        if isRaised(scalar) { return followsDigit || previous == ")" ? "^" : "" }
        guard followsDigit else { return "" }
        if isLowered(scalar) { return "_" }
        // Of the numbers that are no digits, fractions alone are signs.
        return scalar.properties.numericType == .numeric ? " " : ""
    }

    private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ".unicodeScalars.contains(scalar)
    }

    private static func isLowered(_ scalar: Unicode.Scalar) -> Bool {
        ("₀"..."₉").contains(scalar)
    }

    /// A lower-case letter.
    private func letter(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> String? {
        if let own = Self.ofLanguages[language]?[scalar] ?? Self.letters[scalar] { return own }
        guard let name = scalar.properties.name else { return nil }
        let words = name.split(separator: " ")
        // Raised, as in `nᵒ` and `1ᵉʳ`.
        if words.count == 4, words.starts(with: ["MODIFIER", "LETTER", "SMALL"]), words[3].utf8.count == 1 {
            return words[3].lowercased()
        }
        guard words.count > 3, words[1] == "SMALL", words[2] == "LETTER" else { return nil }
        switch words[0] {
        case "LATIN" where words[3].utf8.count == 1: return words[3].lowercased()
        case "GREEK":
            // `ου` is one sound, and `οϋ` two.
            let follows = previous.map { "οόΟΌ".unicodeScalars.contains($0) } ?? false
            if words[3] == "UPSILON", follows, !"ϋΰ".unicodeScalars.contains(scalar) { return "u" }
            return Self.greek[String(words[3])]
        default: return nil
        }
    }

    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    private static let ofLanguages: [String: [Unicode.Scalar: String]] = [
        "de": ["ä": "ae", "ö": "oe", "ü": "ue"],
        "da": ["å": "aa", "ø": "oe"], "nb": ["å": "aa", "ø": "oe"], "nn": ["å": "aa", "ø": "oe"],
        "bg": ["щ": "sht", "ъ": "a", "х": "h"],
    ]

    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ŋ": "ng", "ĸ": "k", "ﬁ": "fi", "ﬂ": "fl",
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "a", "ы": "y", "ь": "'", "э": "e", "ю": "yu",
        "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ѐ": "e", "ѝ": "i", "ј": "j", "љ": "lj",
        "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
    ]

    private static let greek = [
        "ALPHA": "a", "BETA": "v", "GAMMA": "g", "DELTA": "d", "EPSILON": "e", "ZETA": "z", "ETA": "i", "THETA": "th",
        "IOTA": "i", "KAPPA": "k", "LAMDA": "l", "MU": "m", "NU": "n", "XI": "x", "OMICRON": "o", "PI": "p",
        "RHO": "r", "FINAL": "s", "SIGMA": "s", "TAU": "t", "UPSILON": "y", "PHI": "f", "CHI": "ch", "PSI": "ps",
        "OMEGA": "o",
    ]

    private static let signs: [Unicode.Scalar: String] = [
        "\u{A0}": " ", "\u{202F}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{AD}": "", "\u{2060}": "",
        "\u{2010}": "-", "\u{2011}": "-", "–": "-", "—": "--", "−": "-", "…": "...", "·": "*", "•": "*",
        "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "«": "\"", "»": "\"", "「": "\"", "」": "\"",
        "‘": "'", "’": "'", "‚": ",", "‹": "'", "›": "'", "′": "'", "″": "\"",
        "×": "x", "÷": "/", "±": "+/-", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "→": "->", "←": "<-", "⇒": "=>",
        "€": "EUR", "£": "GBP", "¥": "JPY", "©": "(c)", "®": "(R)", "™": "(TM)", "°": " deg", "µ": "u", "§": "sec. ",
        "⁺": "+", "⁻": "-", "⁼": "=", "⁽": "(", "⁾": ")", "₊": "+", "₋": "-", "₌": "=", "₍": "(", "₎": ")", "ⁿ": "n",
        "⁄": "/", "½": "1/2", "¼": "1/4", "¾": "3/4", "⅐": "1/7", "⅑": "1/9", "⅒": "1/10", "⅓": "1/3", "⅔": "2/3",
        "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8",
        "⅞": "7/8", "↉": "0/3", "‰": " per mille", "№": "no. ",
        "º": "o", "ª": "a", "¡": "!", "¿": "?",
    ]
}
