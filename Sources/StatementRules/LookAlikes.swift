internal import TextMetrics

/// Signs that look like those which numbers are written with, and are others: word processors make dashes of hyphens.
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

    /// What to say of a sign: “–” (U+2013).
    static func name(_ sign: Unicode.Scalar) -> String {
        VisibleText.isUnseen(sign)
            ? "the invisible character \(VisibleText.codePoint(sign))"
            : sign.value < 0x80 ? "the letter “\(sign)”" : "the sign “\(sign)” (\(VisibleText.codePoint(sign)))"
    }
}
