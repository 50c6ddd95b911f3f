extension ScalarKind {
    /// What JSON Schema says of a value of this kind, after YAML's core schema has given it a type.
    ///
    /// Patterns apply to strings only. They are in the common part of the dialects of JavaScript, with and without the
    /// flag `u`, and Python.
    package var schema: OrderedJSON {
        switch self {
        // Text may be written as a number or a boolean in YAML: the key says that it is text.
        case .line, .lines, .commonMark, .word: ["type": ["string", "number", "boolean"], "pattern": "\\S"]
        case .slug: ["type": ["string", "integer", "boolean"], "minimum": 0, "pattern": .string(Slug.schemaPattern)]
        case .languageTag: ["type": "string", "pattern": .string(LanguageTag.schemaPattern)]
        // Which days exist is a matter of the format, whose message is shorter than the pattern would be.
        case .date: ["type": "string", "format": "date", "pattern": "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$"]
        case .partialDate:
            [
                "type": ["string", "integer"], "minimum": .integer(Self.years.lowerBound),
                "maximum": .integer(Self.years.upperBound), "pattern": .string(CalendarDate.schemaPattern),
            ]
        case .year: Self.number(Self.years, pattern: "^\\+?0*[12][0-9]{3}$")
        case .count: Self.number(Self.counts, pattern: "^(\\+?0*([0-9]{1,8}|100000000)|-0+)$")
        case .boolean: ["type": ["boolean", "string"], "pattern": "^(true|false)$"]
        case .url: ["type": "string", "pattern": .string(Self.urlPattern)]
        case .email: ["type": "string", "pattern": .string(Self.emailPattern)]
        case .country:
            [
                "type": "string", "enum": .array(Country.codes.map(OrderedJSON.string)),
                "enumDescriptions": .array(Country.codes.map { .string(Country.englishNames[$0] ?? $0) }),
            ]
        case .doi: ["type": "string", "pattern": "^10\\.[0-9]{4,9}(\\.[0-9]+)*/\\S+$"]
        case .ror: ["type": "string", "pattern": "^(https://ror\\.org/)?0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$"]
        case .transparencyRegister: ["type": "string", "pattern": "^[0-9]{7,13}-[0-9]{2}$"]
        case .formatVersion: ["enum": [1, "1"]]
        }
    }

    /// A whole number, which may stand in quotes.
    private static func number(_ range: ClosedRange<Int>, pattern: String) -> OrderedJSON {
        [
            "type": ["integer", "string"], "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
            "pattern": .string(pattern),
        ]
    }

    // Of letters beyond ASCII a pattern cannot tell in every dialect which they are: all are let pass.
    private static let letter = "[^\\s\\u0000-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00A0]"
    private static let letterOrHyphen =
        "[^\\s\\u0000-\\u002C\\u002E\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00A0]"
    private static let host = "(\(letter)(\(letterOrHyphen)*\(letter))?\\.)+\(letterOrHyphen){2,}"

    private static let urlPattern =
        "^[Hh][Tt][Tt][Pp][Ss]?://\(host)\\.?(:[0-9]{1,5})?([/?#]([^\\s\\u0000-\\u0020<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})*)?$"

    private static let emailPattern: String = {
        let atom = "[^\\s\\u0000-\\u0020\"(),.:;<>@\\[\\\\\\]\\u007F-\\u00A0]+"
        return "^\(atom)(\\.\(atom))*@\(host)$"
    }()
}

extension CalendarDate {
    /// The years, months and days that exist, as a pattern.
    static let schemaPattern: String = {
        let year = "[12][0-9]{3}"
        // Every fourth year, but of the hundreds only every fourth.
        let leapYear = "([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)"
        let dates = [
            "\(year)(-(0[1-9]|1[0-2]))?", "\(year)-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
            "\(year)-(0[469]|11)-(0[1-9]|[12][0-9]|30)", "\(year)-02-(0[1-9]|1[0-9]|2[0-8])", "\(leapYear)-02-29",
        ]
        return "^(" + dates.joined(separator: "|") + ")$"
    }()
}
