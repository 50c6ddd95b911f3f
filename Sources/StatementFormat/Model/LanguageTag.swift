/// Language tags (BCP 47, RFC 5646).
package enum LanguageTag {
    /// The shape of a tag as a pattern of JSON Schema: language, script, region, variants, extensions.
    package static let schemaPattern =
        "^(\(iso639Pattern)|[A-Za-z]{3})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"

    /// Whether a text is a well-formed tag; a language of two letters must be one of ISO 639-1.
    package static func isValid(_ text: String) -> Bool {
        // Nearly all tags are a language and no more; the pattern takes long to make.
        if text.utf8.count == 2 { return iso639.contains(text.lowercased()) }
        // swift-format-ignore
        let pattern = /[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?/
        guard text.wholeMatch(of: pattern) != nil else { return false }
        let language = primary(of: text)
        return language.utf8.count == 3 || iso639.contains(language)
    }

    /// The language of a tag, `de` of `de-AT`, in small letters.
    package static func primary(of tag: String) -> String {
        String(tag.prefix { $0 != "-" }).lowercased()
    }

    /// The tag that was probably meant: by a language's name, or by a country's code.
    package static func meant(by text: String) -> String? {
        let text = text.lowercased()
        if let tag = names[text] { return tag }
        if let separator = text.firstIndex(of: "_") {
            let tag = text[..<separator] + "-" + text[text.index(after: separator)...].uppercased()
            return isValid(String(tag)) ? String(tag) : nil
        }
        return countries[text]
    }

    /// Codes of countries that are no languages, with the language.
    private static let countries = [
        "gr": "el", "cz": "cs", "dk": "da", "at": "de", "ua": "uk", "gb": "en", "us": "en", "eng": "en", "jp": "ja",
        "cn": "zh",
    ]

    private static let names = [
        "bulgarian": "bg", "czech": "cs", "danish": "da", "german": "de", "deutsch": "de", "greek": "el",
        "english": "en", "spanish": "es", "español": "es", "estonian": "et", "finnish": "fi", "french": "fr",
        "français": "fr", "irish": "ga", "croatian": "hr", "hungarian": "hu", "italian": "it", "italiano": "it",
        "lithuanian": "lt", "latvian": "lv", "maltese": "mt", "dutch": "nl", "nederlands": "nl", "polish": "pl",
        "polski": "pl", "portuguese": "pt", "português": "pt", "romanian": "ro", "slovak": "sk", "slovenian": "sl",
        "swedish": "sv", "norwegian": "no", "ukrainian": "uk", "turkish": "tr", "arabic": "ar",
    ]

    /// The codes of ISO 639-1 in small and in capital letters: `[Aa][AaBb…]|[Bb][…]|…`.
    private static let iso639Pattern: String = {
        func letter(_ letter: Character?) -> String { letter.map { "\($0.uppercased())\($0)" } ?? "" }
        return Dictionary(grouping: iso639) { letter($0.first) }.sorted { $0.key < $1.key }
            .map { "[\($0.key)][\($0.value.sorted().map { letter($0.last) }.joined())]" }.joined(separator: "|")
    }()

    /// The codes of ISO 639-1.
    private static let iso639 = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
        en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
        ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
        nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
        sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
