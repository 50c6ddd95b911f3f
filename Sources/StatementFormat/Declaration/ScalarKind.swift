/// What the text of a scalar is, as its key says.
package enum ScalarKind: UInt8, Sendable, CaseIterable {
    /// Plain text of one line: names and titles.
    case line
    /// Plain text that may have several lines: an address.
    case lines
    /// CommonMark.
    case commonMark
    /// A word of a vocabulary.
    case word
    case slug
    case languageTag
    /// A day.
    case date
    /// A day, a month or a year.
    case partialDate
    case year
    case count
    case boolean
    case url
    case email
    case country
    case doi
    case ror
    case transparencyRegister
    /// The version of the format.
    case formatVersion

    /// Whether people read it as running text.
    package var isProse: Bool { self == .line || self == .lines || self == .commonMark }

    /// Whether a plain number, boolean or null of YAML is meant as text.
    package var isText: Bool {
        switch self {
        case .date, .partialDate, .year, .count, .boolean, .formatVersion: false
        default: true
        }
    }

    /// What it is, for messages and for the reference: "a date".
    package var summary: String {
        switch self {
        case .line: "text of one line"
        case .lines: "text"
        case .commonMark: "text in CommonMark"
        case .word: "a word"
        case .slug: "a slug (small letters, digits and hyphens)"
        case .languageTag: "a BCP 47 language tag"
        case .date: "a date (`2024-11-26`)"
        case .partialDate: "a day, month or year (`2024-11-26`, `2024-11`, `2024`)"
        case .year: "a year"
        case .count: "a whole number"
        case .boolean: "`true` or `false`"
        case .url: "an `https` or `http` address"
        case .email: "an e-mail address"
        case .country: "a country code (ISO 3166-1 alpha-2, `EU` or `INT`)"
        case .doi: "a DOI"
        case .ror: "a ROR identifier"
        case .transparencyRegister: "a number of the EU Transparency Register"
        case .formatVersion: "the number 1"
        }
    }
}
