extension PublishedStatement {
    /// The language of a statement.
    public struct Language: Codable, Sendable, Hashable {
        /// A BCP 47 language tag.
        public var tag: String
        /// The language's name for itself, as in "Deutsch".
        public var name: String
        /// `ltr` or `rtl`: the direction of its script.
        public var direction: String
        /// Its quotation marks.
        public var quotationMarks: QuotationMarks?

        /// Makes a language of its parts.
        public init(tag: String, name: String, direction: String, quotationMarks: QuotationMarks? = nil) {
            self.tag = tag
            self.name = name
            self.direction = direction
            self.quotationMarks = quotationMarks
        }
    }

    /// A statement that says the same in another language.
    public struct Translation: Codable, Sendable, Hashable {
        /// Its id, which names its exported files as ``PublishedStatement/id`` does.
        public var id: String
        /// Its language.
        public var language: Language
        /// Its title, in its language. Plain text, one line.
        public var title: String
        /// Whether it is the original of the translations.
        public var isOriginal: Bool

        /// Makes a translation of its parts.
        public init(id: String, language: Language, title: String, isOriginal: Bool) {
            self.id = id
            self.language = language
            self.title = title
            self.isOriginal = isOriginal
        }
    }

    /// The quotation marks of a language, with the spaces within that it has.
    public struct QuotationMarks: Codable, Sendable, Hashable {
        /// Those of English, for languages that are not known to have others.
        public static let english = QuotationMarks(
            opening: "“", closing: "”", innerOpening: "‘", innerClosing: "’")

        /// Before a quote.
        public var opening: String
        /// After a quote.
        public var closing: String
        /// Before a quote within a quote.
        public var innerOpening: String
        /// After a quote within a quote.
        public var innerClosing: String

        /// Makes quotation marks of their parts.
        public init(opening: String, closing: String, innerOpening: String, innerClosing: String) {
            self.opening = opening
            self.closing = closing
            self.innerOpening = innerOpening
            self.innerClosing = innerClosing
        }
    }

    /// Counts and lists as a sentence of the statement's language needs them.
    public struct Words: Codable, Sendable, Hashable {
        /// `12 measures`; those within measures are not counted.
        public var measures: String
        /// How many countries the endorsers come from, `9 countries`.
        public var countries: String
        /// The names of those who lead, `A, B and C`.
        public var leads: String
        /// Whom the statement calls on, `A, B and C`; absent where it names nobody.
        public var addressees: String?
        /// The colon behind a label, with what stands before it: in French a no-break space. See
        /// ``PublishedStatement/colon``.
        public var colon: String?
        /// The sign between parts of a line, with what stands before it: in French `;` behind a no-break space, in Greek
        /// `·`. See ``PublishedStatement/separator``.
        public var semicolon: String?
        /// The language of these and of all labels, dates and names of countries, where it is another than that of the
        /// statement: English for those that have no words of their own here.
        public var language: Language?

        /// Makes the words of their parts.
        public init(
            measures: String, countries: String, leads: String, addressees: String? = nil, colon: String? = nil,
            semicolon: String? = nil, language: Language? = nil
        ) {
            self.measures = measures
            self.countries = countries
            self.leads = leads
            self.addressees = addressees
            self.colon = colon
            self.semicolon = semicolon
            self.language = language
        }
    }

    /// A value of the format's vocabulary with its name in the statement's language.
    public struct Term: Codable, Sendable, Hashable {
        /// The value as the format writes it.
        public var value: String
        /// Its name in the statement's language.
        public var label: String

        /// Makes a term of its parts.
        public init(value: String, label: String) {
            self.value = value
            self.label = label
        }
    }

    /// A day, a month or a year of the Gregorian calendar.
    public struct CalendarDate: Codable, Sendable, Hashable {
        /// ISO 8601: `2024-11-26`, `2024-11` or `2024`.
        public var value: String
        /// The date as the statement's language writes it, `26 November 2024`.
        public var text: String

        /// Makes a date of its parts.
        public init(value: String, text: String) {
            self.value = value
            self.text = text
        }
    }

    /// A country, territory or the like.
    public struct Country: Codable, Sendable, Hashable {
        /// An ISO 3166-1 alpha-2 code, or `EU` or `INT`.
        public var code: String
        /// Its name in the statement's language.
        public var name: String

        /// Makes a country of its parts.
        public init(code: String, name: String) {
            self.code = code
            self.name = name
        }
    }
}
