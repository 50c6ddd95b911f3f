/// Language tags (BCP 47, RFC 5646).
package enum LanguageTag {
    /// The shape of a tag as a pattern of JSON Schema: language, script, region, variants, extensions.
    package static let schemaPattern =
        "^(\(iso639Pattern)|[A-Za-z]{3})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"

    /// Whether a text is a well-formed tag. A language of two letters must be one of ISO 639-1, and one of three letters must
    /// have none of two.
    package static func isValid(_ text: String) -> Bool {
        // Nearly all tags are a language and no more; the pattern takes long to make.
        if text.utf8.count == 2 { return iso639.contains(text.lowercased()) }
        // swift-format-ignore
        let pattern = /[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?/
        guard text.wholeMatch(of: pattern) != nil else { return false }
        let language = primary(of: text)
        return (language.utf8.count == 3 ? shortest[language] == nil : iso639.contains(language))
            && withRegionMeant(text) == nil
    }

    /// A tag with the code of the country that its region was meant for, `en-GB` for `en-UK`; nothing where that is right.
    private static func withRegionMeant(_ tag: String) -> String? {
        var parts = tag.split(separator: "-")
        guard let index = parts.indices.dropFirst().prefix(2).first(where: { parts[$0].utf8.count == 2 }),
            Country.englishNames[parts[index].uppercased()] == nil,
            let code = Country.meant(by: String(parts[index])), code.utf8.count == 2
        else { return nil }
        parts[index] = code[...]
        return parts.joined(separator: "-")
    }

    /// The language of a tag, `de` of `de-AT`, in small letters.
    package static func primary(of tag: String) -> String {
        String(tag.prefix { $0 != "-" }).lowercased()
    }

    /// The tag that was probably meant: by a language's name, or by a country's code.
    package static func meant(by text: String) -> String? {
        let lowercased = text.lowercased()
        if let tag = names[lowercased] { return tag }
        var meant = text
        if let separator = text.firstIndex(of: "_") {
            meant = lowercased[..<separator] + "-" + text[text.index(after: separator)...].uppercased()
        }
        let language = primary(of: meant)
        if let short = shortest[language] { meant = short + meant.dropFirst(language.count) }
        meant = withRegionMeant(meant) ?? meant
        return meant != text && isValid(meant) ? meant : countries[lowercased]
    }

    /// Codes of countries that are no languages, with the language.
    private static let countries = [
        "gr": "el", "cz": "cs", "dk": "da", "at": "de", "ua": "uk", "gb": "en", "us": "en", "jp": "ja",
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

    /// The codes of three letters, in ISO 639-2, of languages that have one of two letters, `ger` and `deu` of `de`. A tag
    /// has the shortest code of a language (RFC 5646, section 2.2.1).
    private static let shortest = Dictionary(
        """
        aar:aa abk:ab afr:af aka:ak alb:sq amh:am ara:ar arg:an arm:hy asm:as ava:av ave:ae aym:ay aze:az bak:ba
        bam:bm baq:eu bel:be ben:bn bih:bh bis:bi bod:bo bos:bs bre:br bul:bg bur:my cat:ca ces:cs cha:ch che:ce
        chi:zh chu:cu chv:cv cor:kw cos:co cre:cr cym:cy cze:cs dan:da deu:de div:dv dut:nl dzo:dz ell:el eng:en
        epo:eo est:et eus:eu ewe:ee fao:fo fas:fa fij:fj fin:fi fra:fr fre:fr fry:fy ful:ff geo:ka ger:de gla:gd
        gle:ga glg:gl glv:gv gre:el grn:gn guj:gu hat:ht hau:ha heb:he her:hz hin:hi hmo:ho hrv:hr hun:hu hye:hy
        ibo:ig ice:is ido:io iii:ii iku:iu ile:ie ina:ia ind:id ipk:ik isl:is ita:it jav:jv jpn:ja kal:kl kan:kn
        kas:ks kat:ka kau:kr kaz:kk khm:km kik:ki kin:rw kir:ky kom:kv kon:kg kor:ko kua:kj kur:ku lao:lo lat:la
        lav:lv lim:li lin:ln lit:lt ltz:lb lub:lu lug:lg mac:mk mah:mh mal:ml mao:mi mar:mr may:ms mkd:mk mlg:mg
        mlt:mt mon:mn mri:mi msa:ms mya:my nau:na nav:nv nbl:nr nde:nd ndo:ng nep:ne nld:nl nno:nn nob:nb nor:no
        nya:ny oci:oc oji:oj ori:or orm:om oss:os pan:pa per:fa pli:pi pol:pl por:pt pus:ps que:qu roh:rm ron:ro
        rum:ro run:rn rus:ru sag:sg san:sa sin:si slk:sk slo:sk slv:sl sme:se smo:sm sna:sn snd:sd som:so sot:st
        spa:es sqi:sq srd:sc srp:sr ssw:ss sun:su swa:sw swe:sv tah:ty tam:ta tat:tt tel:te tgk:tg tgl:tl tha:th
        tib:bo tir:ti ton:to tsn:tn tso:ts tuk:tk tur:tr twi:tw uig:ug ukr:uk urd:ur uzb:uz ven:ve vie:vi vol:vo
        wel:cy wln:wa wol:wo xho:xh yid:yi yor:yo zha:za zho:zh zul:zu
        """.split(whereSeparator: \.isWhitespace).map { (String($0.prefix(3)), String($0.suffix(2))) },
        uniquingKeysWith: { first, _ in first })
}
