/// How many columns text takes on a terminal and in a fixed-width font.
public enum DisplayWidth {
    /// The columns of a text without line breaks: the sum of its characters'.
    public static func of(_ text: some StringProtocol) -> Int {
        of(Substring(text))
    }

    static func of(_ text: Substring) -> Int {
        simple(text) ?? text.reduce(0) { $0 + of($1) }
    }

    /// The columns of a text in which each scalar is a character of one column; nothing for any other.
    ///
    /// Most texts are such: it saves looking for the bounds of characters and asking Unicode's tables.
    private static func simple(_ text: Substring) -> Int? {
        var text = text
        return text.withUTF8 { bytes in
            var columns = 0
            var offset = 0
            while offset < bytes.count {
                if bytes[offset] >= 0x20, bytes[offset] < 0x7F {
                    offset += 1
                } else {
                    let (value, length) = bytes.scalar(at: offset)
                    guard isSimple(value) else { return nil }
                    offset += length
                }
                columns += 1
            }
            return columns
        }
    }

    /// Whether a scalar of more than ASCII is a letter or sign of one column that joins with nothing before it: Latin,
    /// Greek, Cyrillic, and the dashes, quotation marks and dots of general punctuation.
    static func isSimple(_ value: UInt32) -> Bool {
        switch value {
        case 0xA0..<0xAD, 0xAE..<0x300, 0x370...0x377, 0x37A...0x37F, 0x384...0x38A, 0x38E...0x3A1, 0x3A3...0x482,
            0x48A...0x52F, 0x1E00...0x1EFF, 0x2010...0x2027:
            true
        default: false
        }
    }

    /// The columns of a character, 0 to 2, after Unicode Standard Annex 11 (East Asian Width): what is wide or
    /// full-width takes two, as do emoji; combining marks, format and control characters take none.
    public static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            if scalar.value == 0xFE0F { return 2 }  // Emoji presentation asked for.
            width = max(width, of(scalar))
        }
        return width
    }

    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value >= 0x20 && value < 0x7F || value >= 0xA0 && value != 0xAD ? 1 : 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        if (0x1160...0x11FF).contains(value) { return 0 }  // Hangul medial vowels and final consonants.
        return isWide(value) ? 2 : 1
    }

    /// Whether Unicode 16's EastAsianWidth.txt has W or F for the scalar; blocks that are wide throughout are given
    /// as one range, unassigned places among them included.
    private static func isWide(_ value: UInt32) -> Bool {
        let first = wideRanges.partitioningIndex { $0.upperBound >= value }
        return first < wideRanges.count && wideRanges[first].contains(value)
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
        0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267F...0x267F, 0x268A...0x268F,
        0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE,
        0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD,
        0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
        0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50,
        0x2B55...0x2B55, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB,
        0x1D300...0x1D376, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A,
        0x1F1E6...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265,
        0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
        0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
        0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A,
        0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
        0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC,
        0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
        0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
    ]
}
