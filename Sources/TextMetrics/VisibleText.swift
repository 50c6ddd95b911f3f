/// Text from a document as it may be shown: nothing in it can steer a terminal or hide other text.
public enum VisibleText {
    /// `text` with control characters, line breaks and bidirectional controls replaced by visible ones: `\u{1B}` as ␛,
    /// others as `<U+202E>`. Tabs become one space.
    public static func of(_ text: some StringProtocol) -> String {
        of(String(text))
    }

    private static func of(_ text: String) -> String {
        if isVisible(text) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(contentsOf: of(scalar).unicodeScalars) }
        return String(result)
    }

    /// A message as it may be shown: characters without width are visible in it, too, since what is wrong with a word
    /// may be just that it has one. Joiners, which belong to some scripts and to pictures, stay.
    public static func ofMessage(_ text: String) -> String {
        let text = withoutCommands(text)
        guard text.holdsScalar(where: { isInvisible($0) || isWithoutWidth($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars { result += isWithoutWidth(scalar.value) ? code(of: scalar) : of(scalar) }
        return result
    }

    /// A text of which no part is a command to the service whose log it is shown in: GitHub Actions takes `##[…]` for one
    /// wherever in a line it stands.
    package static func withoutCommands(_ text: String) -> String {
        text.withBytes { $0.contains("##[") } ? text.replacing("##[", with: "# #[") : text
    }

    /// A path as a shell takes it as one word.
    package static func ofShellWord(_ path: String) -> String {
        let plain = path.utf8.allSatisfy { $0 > 0x7F || $0.isLetter || $0.isDigit || "/._-+".utf8.contains($0) }
        if plain { return of(path) }
        return "'" + of(path).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Whether a text may be shown as it is.
    public static func isVisible(_ text: String) -> Bool {
        !text.holdsScalar(where: isInvisible)
    }

    /// One scalar as it may be shown.
    public static func of(_ scalar: Unicode.Scalar) -> String {
        guard isInvisible(scalar) else { return String(scalar) }
        if scalar == "\t" { return " " }
        if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(picture) }
        return scalar.value == 0x7F ? "\u{2421}" : code(of: scalar)
    }

    private static func code(of scalar: Unicode.Scalar) -> String { "<" + codePoint(scalar) + ">" }

    /// The name of a code point, `U+202E`.
    package static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether a scalar is a control character, a line separator, or changes the direction of what follows.
    public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        isInvisible(scalar.value)
    }

    package static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Whether a scalar cannot be seen and has nothing to do in an address.
    package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        isInvisible(scalar) || isWithoutWidth(scalar.value)
    }

    /// Whether a scalar has no place in a file's name, in which nobody would see it. Joiners and variation selectors are
    /// among them, which in a text belong to scripts and pictures: in names they make two of what looks like one.
    package static func isHiddenInName(_ scalar: Unicode.Scalar) -> Bool {
        isUnseen(scalar) || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.isNoncharacterCodePoint || (0xFFF9...0xFFFB).contains(scalar.value)
    }

    /// Whether a scalar takes no room and is neither a mark on another one nor a joiner.
    package static func isWithoutWidth(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0x3164,
            0xFFA0:
            true
        default: false
        }
    }
}
