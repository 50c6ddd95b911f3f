extension HTMLText {
    /// The attributes `lang` and `dir` as far as they are valid, each with a space before it.
    public static func attributes(of language: PublishedStatement.Language) -> String {
        var attributes = isLanguageTag(language.tag) ? " lang=\"\(language.tag)\"" : ""
        if ["ltr", "rtl"].contains(language.direction) { attributes += " dir=\"\(language.direction)\"" }
        return attributes
    }

    /// BCP 47 as far as HTML's checkers go: subtags of one to eight letters and digits, the first of letters.
    public static func isLanguageTag(_ tag: String) -> Bool {
        let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = subtags.first, language.count > 1, language.allSatisfy(isLetter) else { return false }
        return subtags.allSatisfy { subtag in
            (1...8).contains(subtag.count)
                && subtag.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
