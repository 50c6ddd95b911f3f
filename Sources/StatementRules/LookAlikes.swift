internal import TextMetrics

/// Signs that look like others: word processors make dashes of the hyphens in numbers, and a keyboard of another alphabet
/// writes its own capitals.
enum LookAlikes {
    /// The text with the signs that were meant, and the first that is another one; nothing where there is none.
    static func replaced(in text: String) -> (text: String, sign: Unicode.Scalar)? {
        var (meant, first) = (String.UnicodeScalarView(), Unicode.Scalar?.none)
        for scalar in text.unicodeScalars {
            let plain = plain(scalar)
            if plain != scalar, first == nil { first = scalar }
            if let plain { meant.append(plain) }
        }
        return first.map { (String(meant), $0) }
    }

    /// What a sign was probably meant for; nothing for one that cannot be seen.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{AD}", "\u{FE63}", "\u{FF0D}": "-"
        // The last two are Cyrillic.
        case "O", "o", "\u{41E}", "\u{43E}": "0"
        case "l", "I": "1"
        case _ where VisibleText.isUnseen(scalar): nil
        default:
            if scalar.value >= 0x80, scalar.properties.numericType == .decimal,
                let digit = Character(scalar).wholeNumberValue
            {
                Unicode.Scalar(UInt8(ascii: "0") + UInt8(digit))
            } else {
                scalar
            }
        }
    }

    /// The capitals of the Latin alphabet that others look like which Greek and Cyrillic keyboards write; nothing where
    /// none does, or where another letter is there, too.
    static func latin(_ text: String) -> String? {
        var isOther = false
        var latin = ""
        for scalar in text.unicodeScalars {
            guard let letter = scalar.value < 0x80 ? scalar : latinCapitals[scalar] else { return nil }
            isOther = isOther || letter != scalar
            latin.unicodeScalars.append(letter)
        }
        return isOther ? latin : nil
    }

    private static let latinCapitals: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        // Greek, then Cyrillic.
        zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕЅІЈКМНОРСТУХ".unicodeScalars, "ABEZHIKMNOPTYXABESIJKMHOPCTYX".unicodeScalars),
        uniquingKeysWith: { first, _ in first })

    /// What to say of a sign: “–” (U+2013).
    static func name(_ sign: Unicode.Scalar) -> String {
        VisibleText.isUnseen(sign)
            ? "the invisible character \(VisibleText.codePoint(sign))"
            : sign.value < 0x80 ? "the letter “\(sign)”" : "the sign “\(sign)” (\(VisibleText.codePoint(sign)))"
    }
}
